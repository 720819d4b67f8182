import { describe, expect, it } from 'vitest';
import { SharedMessageText, SharedRevision, sharesOf } from '../../../../shared/alerts/sharing/shared-revision.ts';
import { kept, marks, seizureReport } from '../../../fixtures/alerts/alert-reports.ts';
import { condition, membershipWith } from '../../../fixtures/alerts/sharing.ts';

const membership = membershipWith(['LA', 'TH', 'VN']);

const incidentOf = (handling: string | undefined, changes: Record<string, unknown> = {}, revision = 1) => ({
  ...kept(seizureReport(undefined, { ...(handling ? { handling } : {}), ...changes })),
  revision,
});
/** To whom, and what of the incident stands there then. */
const outlined = (shares: ReturnType<typeof sharesOf>) => shares.map(({ to, revision }) => [to, revision.standing]);

const everywhere = (standing: string) => ['LA', 'TH', 'VN'].map((country) => [country, standing]);

describe('a new report', () => {
  it.each([
    ['of which nothing is said', undefined, {}, []],
    ['for the own country', 'own-country', {}, []],
    ['for the counterpart across the border of its BLO', 'counterpart', {}, [['VN', 'current']]],
    [
      'for the counterpart, with the border that its BLO faces named',
      'counterpart',
      { route: { border: 'VN' } },
      [['VN', 'current']],
    ],
    [
      'for a counterpart, kept with another border before that was refused',
      'counterpart',
      { route: { border: 'TH' } },
      [],
    ],
    ['for a counterpart that is not in the network', 'counterpart', { blo: 'MM-MAUNGDAW' }, []],
    ['for the region', 'region', {}, everywhere('current')],
  ])('%s is told where its handling code opens it', (_, handling, changes, expected) => {
    expect(outlined(sharesOf({ now: incidentOf(handling, changes) }, membership))).toEqual(expected);
  });

  it('is told in codes and counts: nothing that somebody typed, nobody’s name', () => {
    const [share] = sharesOf(
      { now: incidentOf('counterpart', { modusOperandi: { codes: ['relay'], text: 'TYPED-TEXT' } }) },
      membership,
    );
    const text = JSON.stringify(share);
    for (const mark of [...Object.values(marks), 'TYPED-TEXT']) expect(text).not.toContain(mark);
    expect(share?.revision).toMatchObject({
      version: 1,
      country: 'KH',
      revision: 1,
      facts: { crime: 'drugs', blo: 'KH-BAVET' },
    });
    expect(SharedMessageText.parse(JSON.stringify(share?.revision))).toEqual(share?.revision);
  });

  it('takes nothing else along, whatever is put beside it', () => {
    const [share] = sharesOf({ now: incidentOf('region') }, membership);
    expect(SharedRevision.safeParse({ ...share?.revision, narrative: marks.narrative }).success).toBe(false);
    const facts = { ...share?.revision.facts, narrative: marks.narrative };
    expect(JSON.stringify(SharedRevision.parse({ ...share?.revision, facts }))).not.toContain(marks.narrative);
  });
});

describe('an amended report', () => {
  const change = (before: string | undefined, now: string | undefined, changes: Record<string, unknown> = {}) =>
    sharesOf({ now: incidentOf(now, changes, 2), before: incidentOf(before) }, membership);

  it.each([
    ['stays where it was told', 'counterpart', 'counterpart', {}, [['VN', 'current']]],
    ['is opened further', 'counterpart', 'region', {}, everywhere('current')],
    ['is closed again', 'counterpart', 'own-country', {}, [['VN', 'no-longer-shared']]],
    [
      'is closed in part',
      'region',
      'counterpart',
      {},
      [
        ['VN', 'current'],
        ['LA', 'no-longer-shared'],
        ['TH', 'no-longer-shared'],
      ],
    ],
    [
      'names another border, kept before that was refused',
      'counterpart',
      'counterpart',
      { route: { border: 'TH' } },
      [['VN', 'no-longer-shared']],
    ],
    ['was never told', undefined, undefined, {}, []],
  ])('that %s', (_, before, now, changes, expected) => {
    expect(outlined(change(before, now, changes))).toEqual(expected);
  });

  it('that was open to a border which its BLO does not face is recalled there, and told where it is meant', () => {
    const before = incidentOf('counterpart', { route: { border: 'TH' } });
    expect(outlined(sharesOf({ now: incidentOf('counterpart', {}, 2), before }, membership))).toEqual([
      ['VN', 'current'],
      ['TH', 'no-longer-shared'],
    ]);
  });

  it('says nothing newer to those whom it is closed to', () => {
    const [recall] = change('counterpart', 'own-country', {
      place: { latitude: 12, longitude: 105, accuracyMetres: 5 },
    });
    expect(recall?.revision).toMatchObject({
      revision: 2,
      facts: { point: { latitude: 11.0632, longitude: 106.1356 } },
    });
  });

  it.each(['withdrawn', 'duplicate'] as const)('that is %s says so where it was told', (state) => {
    const now = { ...incidentOf('counterpart', {}, 2), standing: { state } };
    expect(outlined(sharesOf({ now, before: incidentOf('counterpart') }, membership))).toEqual([['VN', state]]);
  });
});

describe('the conditions of a country', () => {
  const shared = (conditions: ReturnType<typeof condition>[], handling = 'region', decisions: string[] = []) =>
    sharesOf(
      { now: incidentOf(handling) },
      membershipWith(['LA', 'TH', 'VN'], conditions),
      ((now) => ({ now, before: now }))(
        decisions.map((line) => {
          const [country = '', decided = ''] = line.split(' ');
          return { country, decided: decided === 'released' ? ('released' as const) : ('recalled' as const) };
        }),
      ),
    ).map(({ to }) => to);

  it.each([
    ['share nothing where there are none', [], 'region', [], []],
    ['share with the one that a row names', [condition({ to: 'LA' })], 'region', [], ['LA']],
    ['share with the country that the post faces', [condition({ to: 'counterpart' })], 'region', [], ['VN']],
    ['never widen the handling code', [condition()], 'own-country', [], []],
    ['never widen the handling code of a counterpart', [condition()], 'counterpart', [], ['VN']],
    ['hold back another kind', [condition({ crimes: ['wildlife'] })], 'region', [], []],
    ['hold back what is less severe', [condition({ least: 'Extreme' })], 'region', [], []],
    ['let through what is as severe', [condition({ least: 'Severe' })], 'counterpart', [], ['VN']],
    ['wait for a release', [condition({ release: 'authority' })], 'region', [], []],
    ['share what was released', [condition({ release: 'authority' })], 'region', ['TH released'], ['TH']],
    ['do not share again what was recalled', [condition()], 'region', ['TH recalled'], ['LA', 'VN']],
    ['do not share by a release what no row opens', [], 'region', ['TH released'], []],
  ])('%s', (_, conditions, handling, decisions, expected) => {
    expect(shared(conditions, handling, decisions)).toEqual(expected);
  });

  it('are those of the first row that fits', () => {
    const rows = [condition({ to: 'VN', place: '10-km', fields: [] }), condition()];
    const [, , vietNam] = sharesOf({ now: incidentOf('region') }, membershipWith(['LA', 'TH', 'VN'], rows));
    expect(vietNam?.revision.facts).toMatchObject({
      goods: [],
      people: { atRisk: 0, minors: 0 },
      point: { latitude: 11.1, longitude: 106.1 },
    });
  });

  it('recall from a country what was released to it and is recalled now, and from nobody else', () => {
    const incident = incidentOf('region');
    const before = [{ country: 'VN', decided: 'released' as const }];
    const now = [{ country: 'VN', decided: 'recalled' as const }];
    const waiting = membershipWith(['LA', 'TH', 'VN'], [condition({ release: 'authority' })]);
    expect(outlined(sharesOf({ now: incident, before: incident }, waiting, { now, before }))).toEqual([
      ['VN', 'no-longer-shared'],
    ]);
  });
});

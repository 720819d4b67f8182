import { describe, expect, it } from 'vitest';
import { amendIncident } from '../../../functions/amend-incident/amend-incident.ts';
import type { NamedByGroup } from '../../../shared/incidents/report/named-by-group.ts';
import { amendableWorld, asked, refusedFaults } from '../../fixtures/incidents/amendments.ts';
import { drugReport, incidentOf } from '../../fixtures/incidents/reports.ts';

const group = (role: string, ageGroup: string, count: number) => ({ role, sex: 'male', ageGroup, count });
const [drivers, migrants, girls] = [
  group('suspect', '30-44', 2),
  group('smuggled-migrant', 'adult', 5),
  group('victim', '0-14', 1),
];
const people = [drivers, migrants];

/** An incident of which some people are named, and a change of its people. */
const changing = (namedByGroup: NamedByGroup, changes: Record<string, unknown>) => {
  const incident = { ...incidentOf(drugReport({ people })), namedByGroup };
  return { asking: asked(incident, { changes }), the: amendableWorld([incident]) };
};

const refused = (namedByGroup: NamedByGroup, changes: Record<string, unknown>) => {
  const { asking, the } = changing(namedByGroup, changes);
  return refusedFaults(asking, the);
};

describe('where people are named', () => {
  it.each<[string, NamedByGroup, unknown, string]>([
    ['a victim', { 0: 1 }, [{ ...drivers, role: 'victim' }, migrants], '/people/0'],
    ['a presumed victim', { 1: 1 }, [drivers, { ...migrants, role: 'presumed-victim' }], '/people/1'],
    ['a child', { 0: 1 }, [{ ...drivers, ageGroup: '15-17' }, migrants], '/people/0'],
    ['somebody of unknown age', { 0: 1 }, [{ ...drivers, ageGroup: 'unknown' }, migrants], '/people/0'],
    ['another, as groups change places', { 1: 2 }, [migrants, drivers], '/people/1'],
    ['a victim, as one is put before them', { 0: 2 }, [girls, drivers, migrants], '/people/0'],
    ['another, as a group before them goes', { 1: 2 }, [migrants], '/people'],
    ['nobody', { 0: 1 }, [], '/people'],
    ['nobody, with all the people', { 0: 1 }, null, '/people'],
    // There are people enough in all, but not in the group of those who are named.
    ['one of fewer', { 0: 2 }, [{ ...drivers, count: 1 }, migrants], '/people/0/count'],
  ])('nobody becomes %s', async (_, named, changed, pointer) => {
    expect(await refused(named, { people: changed })).toEqual([`/changes${pointer} named-people`]);
  });

  it('every group that may not change is told', async () => {
    expect(await refused({ 0: 1, 1: 1 }, { people: [girls, girls] })).toEqual([
      '/changes/people/0 named-people',
      '/changes/people/1 named-people',
    ]);
  });

  it.each<[string, NamedByGroup, unknown]>([
    ['others turn out to be victims', { 0: 2 }, [drivers, { ...migrants, role: 'victim' }]],
    ['others are children', { 0: 2 }, [drivers, { ...migrants, ageGroup: 'minor' }, girls]],
    ['others were counted by mistake', { 0: 2 }, [drivers]],
    ['more are counted', { 0: 2, 1: 1 }, [{ ...drivers, count: 3 }, migrants]],
    ['fewer are counted, and no fewer than are named', { 0: 1 }, [{ ...drivers, count: 1 }, migrants]],
    ['it is known where they are from', { 0: 2 }, [{ ...drivers, citizenship: 'VN' }, migrants]],
  ])('it can be mended that %s', async (_, named, changed) => {
    const { asking, the } = changing(named, { people: changed });
    expect(await amendIncident(asking, the.ports)).toMatchObject({ revision: 2 });
    expect([...the.present.values()][0]?.namedByGroup).toEqual(named);
  });

  it.each(['2026-11-20T16:30:00Z', '2026-11-21T00:30:00+08:00'])(
    'the day before, as the country counts days, is refused: %s',
    async (occurredAt) => {
      expect(await refused({ 0: 1 }, { occurredAt })).toEqual(['/changes/occurredAt named-people']);
    },
  );

  it('the same day, as the country counts days, may have another offset', async () => {
    const { asking, the } = changing({ 0: 1 }, { occurredAt: '2026-11-20T18:00:00Z' });
    expect(await amendIncident(asking, the.ports)).toMatchObject({ revision: 2 });
  });

  it('the day never moves back: somebody may have been a child then', async () => {
    expect(await refused({ 0: 1 }, { occurredAt: '2026-11-20T16:30:00+07:00' })).toEqual([
      '/changes/occurredAt named-people',
    ]);
    const { asking, the } = changing({ 0: 1 }, { occurredAt: '2026-11-21T08:00:00+07:00' });
    expect(await amendIncident(asking, the.ports)).toMatchObject({ revision: 2 });
  });
});

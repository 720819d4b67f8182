import { describe, expect, it } from 'vitest';
import { sharingRules } from '../../../../infra/capabilities/incidents/sharing-rules.ts';
import { readCountries } from '../../../../infra/country.ts';
import { type NeighbourRules, SharingRules, sharedWithOf } from '../../../../shared/alerts/sharing/shared-with-of.ts';
import { packedJsonOf } from '../../../../shared/lambda/packed-json.ts';
import { kept, policy, seizureReport } from '../../../fixtures/alerts/alert-reports.ts';
import { condition, open } from '../../../fixtures/alerts/sharing.ts';

const neighbours: NeighbourRules[] = [
  { country: 'TH', blos: ['TH-ARANYAPRATHET'], policy },
  { country: 'VN', blos: ['VN-MOC-BAI', 'VN-DIEN-BIEN'], policy },
];

const rules = { policy, conditions: open, neighbours };

const told = (value: number, handling: string | undefined) => {
  const seizures = [{ substance: 'methamphetamine', value }];
  return sharedWithOf('KH', rules)(kept(seizureReport(seizures, handling ? { handling } : {})));
};

describe('who is told of a report across the border', () => {
  it.each([
    ['nobody, where it is not opened', 1.9, undefined, []],
    [
      'those whom the rules over there tell',
      1.9,
      'counterpart',
      [{ country: 'VN', told: ['VN-MOC-BAI', 'VN-DIEN-BIEN', 'authority'] }],
    ],
    [
      'nobody, below the thresholds over there',
      0.05,
      'counterpart',
      [{ country: 'VN', told: [], belowThresholds: true }],
    ],
    [
      'each country by its own border',
      1.9,
      'region',
      [
        { country: 'TH', told: ['authority'] },
        { country: 'VN', told: ['VN-MOC-BAI', 'VN-DIEN-BIEN', 'authority'] },
      ],
    ],
  ])('is %s', (_, kilograms, handling, expected) => {
    expect(told(kilograms, handling)).toEqual(expected);
  });

  it('is told with who has acknowledged there, the first first, and not with what others acknowledged', () => {
    const seen = (country: string, topic: string, minute: number) => ({
      ...{ country, topic, revision: 1, acknowledgedAt: `2016-06-19T09:${minute}:00.000Z` },
    });
    const incident = kept(seizureReport(undefined, { handling: 'counterpart' }));
    const acknowledged = [seen('VN', 'authority', 50), seen('TH', 'authority', 10), seen('VN', 'VN-MOC-BAI', 40)];
    const [vietNam, ...others] = sharedWithOf('KH', rules)(incident, acknowledged);
    expect(others).toEqual([]);
    expect(vietNam?.acknowledged).toEqual([
      { topic: 'VN-MOC-BAI', revision: 1, acknowledgedAt: '2016-06-19T09:40:00.000Z' },
      { topic: 'authority', revision: 1, acknowledgedAt: '2016-06-19T09:50:00.000Z' },
    ]);
  });

  it('is nobody where the authority has to release it, until it has', () => {
    const waiting = { ...rules, conditions: [condition({ release: 'authority' })] };
    const incident = kept(seizureReport(undefined, { handling: 'counterpart' }));
    expect(sharedWithOf('KH', waiting)(incident)).toEqual([{ country: 'VN', told: [], awaitsRelease: true }]);
    const released = [{ country: 'VN', decided: 'released' as const }];
    expect(sharedWithOf('KH', waiting)(incident, [], released)).toMatchObject([
      { country: 'VN', told: ['VN-MOC-BAI', 'VN-DIEN-BIEN', 'authority'] },
    ]);
  });

  it('is nobody any more once it was withdrawn', () => {
    const incident = kept(seizureReport(undefined, { handling: 'counterpart' }));
    expect(sharedWithOf('KH', rules)({ ...incident, standing: { state: 'withdrawn' } })).toEqual([]);
  });

  it('is known by the rules that a stack is given, of every other country of the network', () => {
    const countries = readCountries();
    const [own] = countries;
    if (!own) throw new Error('there are no countries');
    const { SHARING_RULES } = sharingRules(own, countries);
    const read = packedJsonOf(SharingRules).parse(SHARING_RULES);
    expect(read.conditions).toEqual(own.sharing.conditions);
    expect(read.neighbours.map(({ country }) => country.toLowerCase())).toEqual(
      countries.slice(1).map(({ country }) => country),
    );
    expect(sharingRules(own, [own])).toEqual({});
  });
});

import { describe, expect, it } from 'vitest';
import { messageFor } from '../../../../shared/alerts/messages/message-for.ts';
import { AlertPolicy } from '../../../../shared/alerts/rules/alert-policy.ts';
import { crossingOf, directionSeenFrom } from '../../../../shared/alerts/rules/crossing.ts';
import { planFor } from '../../../../shared/alerts/rules/plan-for.ts';
import { blos } from '../../../../shared/foundation/blos/blos.ts';
import { languages } from '../../../../shared/reference/languages.ts';
import { countryNames } from '../../../../shared/reference/names/countries.ts';
import { alertFacts, policy, seizureReport } from '../../../fixtures/alerts/alert-reports.ts';

const countries = ['CN', 'KH', 'LA', 'MM', 'TH', 'VN'] as const;
type Country = (typeof countries)[number];
const pairs = countries.flatMap((one) => countries.flatMap((other) => (one === other ? [] : [[one, other] as const])));
const bloOf = (country: Country) => {
  const id = blos.find((blo) => blo.country === country)?.id;
  if (!id) throw new Error(`${country} has no BLO`);
  return id;
};

/** What a mail says of the direction, in English. */
const lineFor = (facts: ReturnType<typeof alertFacts>, language: (typeof languages)[number]['tag'], topic: string) =>
  messageFor(facts, { topic, circle: 'border', language, channel: 'email' }, 'Asia/Bangkok').text;

const factsOf = (country: Country, border: string | undefined, direction: 'entering' | 'leaving' | 'within') =>
  alertFacts(seizureReport(undefined, { blo: bloOf(country), route: { ...(border ? { border } : {}), direction } }));

describe.each(pairs)('a report of %s about its border with %s', (here, there) => {
  const leaving = factsOf(here, there, 'leaving');
  const entering = factsOf(here, there, 'entering');
  const within = factsOf(here, there, 'within');

  it('leaves the one country, enters the other, and is on neither side for a third', () => {
    const seen = (facts: typeof leaving) => countries.map((country) => directionSeenFrom(country, facts));
    const expected = (from: string, to: string) =>
      countries.map((country) => ({ [from]: 'leaving', [to]: 'entering' })[country]);
    expect(seen(leaving)).toEqual(expected(here, there));
    expect(seen(entering)).toEqual(expected(there, here));
    expect(seen(within)).toEqual(countries.map(() => 'within'));
  });

  it('names where it comes from and where it goes', () => {
    expect([leaving, entering, within].map(crossingOf)).toEqual([
      { from: here, to: there },
      { from: there, to: here },
      { from: here, to: here },
    ]);
  });

  it.each(countries)('is told in %s by the names of both countries, in every language', (reader) => {
    const [hereNamed, thereNamed] = [countryNames[here].en.text, countryNames[there].en.text];
    const english = [leaving, entering, within].map((facts) => lineFor(facts, 'en', bloOf(reader)));
    expect(english[0]).toContain(`Direction: from ${hereNamed} into ${thereNamed}\n`);
    expect(english[1]).toContain(`Direction: from ${thereNamed} into ${hereNamed}\n`);
    expect(english[2]).toContain(`Direction: within ${hereNamed}\n`);
    for (const { tag } of languages) {
      const [out, back, stays] = [leaving, entering, within].map((facts) => lineFor(facts, tag, bloOf(reader)));
      expect(out).toContain(countryNames[there][tag].text);
      expect(back).toContain(countryNames[there][tag].text);
      expect(new Set([out, back, stays]).size).toBe(3);
    }
  });
});

describe('a way of which a report says less', () => {
  it.each([
    ['no direction', { blo: 'KH-BAVET', border: 'VN' }, undefined, undefined],
    ['no border, entering', { blo: 'PH-BONGAO', direction: 'entering' as const }, { to: 'PH' }, 'entering'],
    ['no border, leaving', { blo: 'PH-BONGAO', direction: 'leaving' as const }, { from: 'PH' }, 'leaving'],
    [
      'its own country for the border',
      { blo: 'PH-BONGAO', border: 'PH', direction: 'leaving' as const },
      { from: 'PH' },
      'leaving',
    ],
  ])('is told as far as it goes: %s', (_, told, crossing, direction) => {
    expect(crossingOf(told)).toEqual(crossing);
    expect(directionSeenFrom('PH', told)).toBe(direction);
    expect(directionSeenFrom('VN', told)).toBeUndefined();
  });

  it.each([
    ['entering', 'Direction: into Cambodia\n'],
    ['leaving', 'Direction: out of Cambodia\n'],
  ] as const)('has words of its own: %s', (direction, line) => {
    const { border: _, ...facts } = factsOf('KH', undefined, direction);
    expect(lineFor(facts, 'en', 'KH-BAVET')).toContain(line);
  });
});

describe('a row of rules or of the audience for what enters the country', () => {
  const rules = [{ severity: 'Extreme', when: 'kind', crimes: ['drugs'], directions: ['entering'] }];
  const audience = [
    { circle: 'authority', from: 'Extreme' },
    { circle: 'border', from: 'Extreme', directions: ['entering'] },
  ];
  const strict = AlertPolicy.parse({ ...policy, rules, audience });
  const topicsIn = (country: Country, facts: ReturnType<typeof alertFacts>) => {
    const { severity: _severity, reasons: _reasons, ...reported } = facts;
    const revision = {
      incidentId: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a51',
      revision: 1,
      reportedAt: '2016-06-19T09:31:00.000Z',
      standing: 'current' as const,
      facts: reported,
    };
    const own = blos.filter((blo) => blo.country === country).map(({ id }) => id);
    const plan = planFor(
      revision,
      { blos: own, languages: ['en'], policy: strict, timeZone: 'Asia/Bangkok' },
      { known: [], active: [] },
      revision.reportedAt,
    );
    return plan?.alerts.flatMap(({ addressees }) => addressees.map(({ topic }) => topic)) ?? [];
  };

  it('fits there, and not where it came from or in a third country', () => {
    const leaving = factsOf('KH', 'VN', 'leaving');
    expect(topicsIn('VN', leaving)).toContain('VN-MOC-BAI');
    expect(topicsIn('VN', leaving)).toContain('authority');
    expect(topicsIn('KH', leaving)).toEqual([]);
    expect(topicsIn('LA', leaving)).toEqual([]);
    expect(topicsIn('KH', factsOf('KH', 'VN', 'entering'))).toContain('KH-BAVET');
    expect(topicsIn('VN', factsOf('KH', 'VN', 'entering'))).toEqual([]);
  });
});

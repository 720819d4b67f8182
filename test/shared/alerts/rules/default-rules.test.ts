import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../shared/alerts/rules/alert-facts.ts';
import { AlertPolicy, type AlertRule } from '../../../../shared/alerts/rules/alert-policy.ts';
import { defaultAudience } from '../../../../shared/alerts/rules/audience-of.ts';
import { assessed, defaultRules } from '../../../../shared/alerts/rules/default-rules.ts';
import { severities } from '../../../../shared/alerts/severity.ts';
import type { Report } from '../../../../shared/incidents/report/report.ts';
import { substances } from '../../../../shared/reference/substances.ts';
import { units } from '../../../../shared/reference/units.ts';
import { alertFacts, peopleReport, policy, seizureReport } from '../../../fixtures/alerts/alert-reports.ts';

const severityOf = (...seizures: { substance: string; value: number; unit?: string }[]) =>
  alertFacts(seizureReport(seizures)).severity;

const assess = (report: Report) => {
  const { severity, reasons } = alertFacts(report);
  return { severity, reasons };
};

describe('the severity of a seizure', () => {
  it('is Severe for the 1.9 kg of methamphetamine at Bavet of June 2016', () => {
    expect(assess(seizureReport())).toEqual({ severity: 'Severe', reasons: ['quantity-severe'] });
  });

  it.each([
    ['methamphetamine', 50, 'kilogram', 'Extreme'],
    ['methamphetamine', 49.999, 'kilogram', 'Severe'],
    ['methamphetamine', 1, 'kilogram', 'Severe'],
    ['methamphetamine', 0.999, 'kilogram', 'Moderate'],
    ['methamphetamine', 100, 'gram', 'Moderate'],
    ['methamphetamine', 99, 'gram', 'Minor'],
    ['methamphetamine', 11_112, 'tablet', 'Severe'],
    ['methamphetamine', 11_111, 'tablet', 'Moderate'],
    ['methamphetamine', 600_000, 'tablet', 'Extreme'],
    ['heroin', 20, 'kilogram', 'Extreme'],
    ['ketamine', 5, 'litre', 'Severe'],
    ['ketamine', 4.9, 'kilogram', 'Moderate'],
  ])('of %s, %d %s, is %4$s', (substance, value, unit, severity) => {
    expect(severityOf({ substance, value, unit })).toBe(severity);
  });

  it.each([
    ['heroin', 1, 'package', 'Severe'],
    ['opium', 1, 'package', 'Moderate'],
    ['cannabis-plant', 50, 'plant', 'Severe'],
    ['cannabis-plant', 5, 'plant', 'Moderate'],
    ['diazepam', 10, 'tablet', 'Minor'],
    ['mdma', 1_000_000, 'capsule', 'Severe'],
    ['lsd', 6_000, 'blotter', 'Moderate'],
  ])('goes by the stand-in weight where none is published: %s, %d %s, is %4$s', (substance, value, unit, severity) => {
    expect(severityOf({ substance, value, unit })).toBe(severity);
  });

  it('adds up what is of one substance, to the milligram', () => {
    const tenTimes = Array.from({ length: 10 }, () => ({ substance: 'heroin', value: 0.1 }));
    expect(severityOf(...tenTimes)).toBe('Severe');
    expect(severityOf(...tenTimes.slice(1))).toBe('Moderate');
  });

  it('holds each substance against its own threshold', () => {
    expect(severityOf({ substance: 'heroin', value: 0.9 }, { substance: 'opium', value: 4.9 })).toBe('Moderate');
  });
});

describe('the severity of what happens to people', () => {
  it.each([
    ['migrant-smuggling', [{ role: 'smuggled-migrant', count: 20 }], 'Extreme', ['people-extreme']],
    ['migrant-smuggling', [{ role: 'smuggled-migrant', count: 19 }], 'Severe', ['people-severe']],
    ['migrant-smuggling', [{ role: 'smuggled-migrant', count: 4 }], 'Moderate', ['people-at-risk']],
    ['migrant-smuggling', [{ role: 'smuggled-migrant', count: 1, ageGroup: '0-14' }], 'Severe', ['minors-at-risk']],
    ['migrant-smuggling', [{ role: 'suspect', count: 30 }], 'Minor', ['routine']],
    ['migrant-smuggling', [{ role: 'suspect', count: 1, ageGroup: '15-17' }], 'Minor', ['routine']],
    [
      'trafficking-in-persons',
      [{ role: 'presumed-victim', count: 20, ageGroup: 'minor' }],
      'Extreme',
      ['people-extreme', 'minors-at-risk', 'kind'],
    ],
    ['trafficking-in-persons', [{ role: 'victim', count: 1 }], 'Moderate', ['people-at-risk', 'kind']],
    ['trafficking-in-persons', [{ role: 'suspect', count: 2 }], 'Moderate', ['kind']],
  ] as const)('of %s with %j is %s, for every reason that holds', (crime, people, severity, reasons) => {
    expect(assess(peopleReport(crime, people))).toEqual({ severity, reasons });
  });

  it('adds up everybody who is at risk, in whichever role', () => {
    const people = [
      { role: 'victim', count: 3 },
      { role: 'presumed-victim', count: 2 },
    ];
    expect(assess(peopleReport('trafficking-in-persons', people)).reasons).toContain('people-severe');
  });

  it('counts victims found with drugs too', () => {
    const people = [{ role: 'victim', sex: 'female', ageGroup: '15-17', count: 1 }];
    const report = seizureReport([{ substance: 'opium', value: 0.001 }], { people });
    expect(assess(report)).toEqual({ severity: 'Severe', reasons: ['minors-at-risk'] });
  });
});

describe('the table of rules', () => {
  const byRules = (rules: AlertRule[], report = seizureReport()) => {
    const { severity, reasons } = assessed(factsOf(report), AlertPolicy.parse({ ...policy, rules }));
    return [severity, ...reasons];
  };
  const leaving = seizureReport(undefined, { route: { direction: 'leaving' } });
  const routine = ['Minor', 'routine'];

  it.each<[string, AlertRule, ReturnType<typeof seizureReport>, string[]]>([
    ['a kind', { when: 'kind', crimes: ['drugs'], severity: 'Moderate' }, leaving, ['Moderate', 'kind']],
    ['another kind', { when: 'kind', crimes: ['migrant-smuggling'], severity: 'Moderate' }, leaving, routine],
    ['an item', { when: 'item', items: ['methamphetamine'], severity: 'Extreme' }, leaving, ['Extreme', 'item']],
    ['another item', { when: 'item', items: ['heroin'], severity: 'Extreme' }, leaving, routine],
    [
      'a direction',
      { when: 'kind', crimes: ['drugs'], directions: ['leaving'], severity: 'Severe' },
      leaving,
      ['Severe', 'kind'],
    ],
    [
      'another direction',
      { when: 'kind', crimes: ['drugs'], directions: ['within'], severity: 'Severe' },
      leaving,
      routine,
    ],
    [
      'a direction that is not known',
      { when: 'kind', crimes: ['drugs'], directions: ['unknown'], severity: 'Severe' },
      seizureReport(),
      ['Severe', 'kind'],
    ],
    [
      'a quantity of some kinds alone',
      { when: 'quantity', level: 'severe', crimes: ['migrant-smuggling'], severity: 'Severe' },
      leaving,
      routine,
    ],
  ])('may be a country’s own, by %s', (_, rule, report, told) => {
    expect(byRules([rule], report)).toEqual(told);
  });

  it('lets the severest row decide, wherever it stands', () => {
    const rows: AlertRule[] = [
      { when: 'kind', crimes: ['drugs'], severity: 'Moderate' },
      { when: 'quantity', level: 'severe', severity: 'Extreme' },
    ];
    expect(byRules(rows)).toEqual(['Extreme', 'quantity-severe', 'kind']);
    expect(byRules(rows.toReversed())).toEqual(['Extreme', 'quantity-severe', 'kind']);
  });

  it('is one that a country’s file could hold', () => {
    expect(AlertPolicy.safeParse({ ...policy, rules: defaultRules, audience: defaultAudience }).success).toBe(true);
  });

  const seizure = fc.record({
    substance: fc.constantFrom(...substances.map(({ code }) => code)),
    value: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
    unit: fc.constantFrom(...units),
  });
  const rank = (severity: (typeof severities)[number]) => severities.indexOf(severity);

  it('finds exactly one severity for any seizure, and more never makes it lower', () => {
    fc.assert(
      fc.property(
        fc.array(seizure, { minLength: 1, maxLength: 5 }),
        fc.double({ min: 1, max: 500, noNaN: true }),
        (seized, factor) => {
          const [first, ...others] = seized;
          const more = [...(first ? [{ ...first, value: first.value * factor }] : []), ...others];
          const [less, worse] = [assess(seizureReport(seized)), assess(seizureReport(more))];
          expect(severities).toContain(less.severity);
          expect(rank(worse.severity)).toBeLessThanOrEqual(rank(less.severity));
        },
      ),
    );
  });

  it('never makes it lower that more people are at risk', () => {
    const crime = fc.constantFrom('migrant-smuggling' as const, 'trafficking-in-persons' as const);
    const size = fc.integer({ min: 1, max: 5_000 });
    fc.assert(
      fc.property(crime, size, size, fc.constantFrom('adult', '15-17'), (of, some, more, ageGroup) => {
        const assessed = (count: number) => assess(peopleReport(of, [{ role: 'victim', ageGroup, count }]));
        expect(rank(assessed(some + more).severity)).toBeLessThanOrEqual(rank(assessed(some).severity));
      }),
    );
  });
});

describe('the thresholds of a country', () => {
  const refused = (quantities: unknown[]) =>
    !AlertPolicy.safeParse({ thresholds: { ...policy.thresholds, quantities } }).success;
  const row = { crime: 'drugs', item: 'heroin', in: 'kilogram', severe: 1, extreme: 20 };

  it.each([
    ['severe is not below extreme', [{ ...row, severe: 20 }]],
    ['notable is not below severe', [{ ...row, notable: 1 }]],
    ['an item stands twice', [row, row]],
    ['an item is unknown', [{ ...row, item: 'heroine' }]],
    ['an item is of another kind', [{ ...row, crime: 'migrant-smuggling' }]],
    ['nothing is a threshold', [{ ...row, severe: 0 }]],
    ['what it is counted in is unknown', [{ ...row, in: 'bags' }]],
  ])('are refused when %s', (_, quantities) => {
    expect(refused(quantities)).toBe(true);
  });

  it('may name a notable quantity of their own', () => {
    const quantities = [{ crime: 'drugs' as const, in: 'kilogram', notable: 0.5, severe: 5, extreme: 50 }];
    const own = AlertPolicy.parse({ thresholds: { ...policy.thresholds, quantities } });
    const severity = (value: number) => assessed(factsOf(seizureReport([{ substance: 'opium', value }])), own).severity;
    expect([severity(0.49), severity(0.5)]).toEqual(['Minor', 'Moderate']);
    expect(refused(quantities)).toBe(false);
  });

  it('are refused when fewer people are extreme than severe', () => {
    const people = { severe: 5, extreme: 5 };
    expect(AlertPolicy.safeParse({ thresholds: { ...policy.thresholds, people } }).success).toBe(false);
  });
});

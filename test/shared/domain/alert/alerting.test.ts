import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AlertThresholds, alertRules, assess, severities } from '../../../../shared/domain/alert/alerting.ts';
import { substances } from '../../../../shared/reference/substances.ts';
import { units } from '../../../../shared/reference/units.ts';
import { peopleReport, seizureReport, thresholds } from '../../../fixtures/alert-reports.ts';

const severityOf = (...seizures: { substance: string; value: number; unit?: string }[]) =>
  assess(seizureReport(seizures), thresholds).severity;

describe('the severity of a seizure', () => {
  it('is Severe for the 1.9 kg of methamphetamine at Bavet of June 2016', () => {
    expect(assess(seizureReport(), thresholds)).toEqual({ severity: 'Severe', reason: 'drugs-severe' });
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
    ['migrant-smuggling', [{ role: 'smuggled-migrant', count: 20 }], 'Extreme', 'people-extreme'],
    ['migrant-smuggling', [{ role: 'smuggled-migrant', count: 19 }], 'Severe', 'people-severe'],
    ['migrant-smuggling', [{ role: 'smuggled-migrant', count: 4 }], 'Moderate', 'people-at-risk'],
    ['migrant-smuggling', [{ role: 'smuggled-migrant', count: 1, ageGroup: '0-14' }], 'Severe', 'minors-at-risk'],
    ['migrant-smuggling', [{ role: 'suspect', count: 30 }], 'Minor', 'routine'],
    ['migrant-smuggling', [{ role: 'suspect', count: 1, ageGroup: '15-17' }], 'Minor', 'routine'],
    ['trafficking-in-persons', [{ role: 'presumed-victim', count: 1, ageGroup: 'minor' }], 'Severe', 'minors-at-risk'],
    ['trafficking-in-persons', [{ role: 'victim', count: 1 }], 'Moderate', 'people-at-risk'],
    ['trafficking-in-persons', [{ role: 'suspect', count: 2 }], 'Moderate', 'trafficking'],
  ] as const)('of %s with %j is %s', (crime, people, severity, reason) => {
    expect(assess(peopleReport(crime, people), thresholds)).toEqual({ severity, reason });
  });

  it('adds up everybody who is at risk, in whichever role', () => {
    const people = [
      { role: 'victim', count: 3 },
      { role: 'presumed-victim', count: 2 },
    ];
    expect(assess(peopleReport('trafficking-in-persons', people), thresholds).reason).toBe('people-severe');
  });

  it('counts victims found with drugs too', () => {
    const people = [{ role: 'victim', sex: 'female', ageGroup: '15-17', count: 1 }];
    const report = seizureReport([{ substance: 'opium', value: 0.001 }], { people });
    expect(assess(report, thresholds)).toEqual({ severity: 'Severe', reason: 'minors-at-risk' });
  });
});

describe('the table of rules', () => {
  it('stands from the highest severity to the lowest, and names each row once', () => {
    const ranks = alertRules.map(({ severity }) => severities.indexOf(severity));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(alertRules.map(({ reason }) => reason)).size).toBe(alertRules.length);
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
          const [less, worse] = [assess(seizureReport(seized), thresholds), assess(seizureReport(more), thresholds)];
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
        const assessed = (count: number) => assess(peopleReport(of, [{ role: 'victim', ageGroup, count }]), thresholds);
        expect(rank(assessed(some + more).severity)).toBeLessThanOrEqual(rank(assessed(some).severity));
      }),
    );
  });
});

describe('the thresholds of a country', () => {
  it('are refused when severe is not below extreme, when a substance stands twice, or is unknown', () => {
    const row = { substance: 'heroin', severeKilograms: 1, extremeKilograms: 20 };
    for (const substancesOf of [
      [{ ...row, severeKilograms: 20 }],
      [row, row],
      [{ ...row, substance: 'heroine' }],
      [{ ...row, severeKilograms: 0 }],
    ])
      expect(AlertThresholds.safeParse({ ...thresholds, substances: substancesOf }).success).toBe(false);
    expect(AlertThresholds.safeParse({ ...thresholds, people: { severe: 5, extreme: 5 } }).success).toBe(false);
    expect(AlertThresholds.safeParse({ ...thresholds, source: 'the authority, 2026' }).success).toBe(true);
  });
});

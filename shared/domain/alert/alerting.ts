import * as z from 'zod';
import type { AgeGroup, PersonRole } from '../../reference/people.ts';
import { substances } from '../../reference/substances.ts';
import type { CountedPeople, Report } from '../incident/report.ts';
import { drugSeizuresOf } from '../incident/sections.ts';
import { inMilligrams, milligramsBySubstance } from './alert-weight.ts';

/** Severity of an alert in the words of CAP 1.2 (OASIS), the highest first. `Minor` alerts nobody. */
export const severities = ['Extreme', 'Severe', 'Moderate', 'Minor'] as const;
export type Severity = (typeof severities)[number];

const kilograms = z.number().positive().max(1e9);
const count = z.int().min(1).max(100_000);
const Limits = { severeKilograms: kilograms, extremeKilograms: kilograms };
const inOrder = (limits: { severeKilograms: number; extremeKilograms: number }) =>
  limits.severeKilograms < limits.extremeKilograms;
const inOrderFault = { error: 'the extreme threshold must be above the severe one', path: ['extremeKilograms'] };

/**
 * A country's thresholds: bulk kilograms of a substance, numbers of people at risk. A value on the threshold reaches it.
 * `otherSubstances` holds for each substance that has no row of its own.
 */
export const AlertThresholds = z.strictObject({
  source: z.string().optional(),
  substances: z
    .array(
      z
        .strictObject({ substance: z.enum(substances.map(({ code }) => code)), ...Limits })
        .refine(inOrder, inOrderFault),
    )
    .refine((rows) => new Set(rows.map(({ substance }) => substance)).size === rows.length, 'a substance stands twice'),
  otherSubstances: z.strictObject(Limits).refine(inOrder, inOrderFault),
  people: z.strictObject({ severe: count, extreme: count }).refine(({ severe, extreme }) => severe < extreme, {
    error: 'the extreme threshold must be above the severe one',
    path: ['extreme'],
  }),
});

export type AlertThresholds = z.infer<typeof AlertThresholds>;

/** Milligrams seized of one substance, beside the country's thresholds for it. */
type Seized = { milligrams: number; severe: number; extreme: number };

/** What the table of rules looks at. */
type Facts = { crime: Report['crime']; seized: readonly Seized[]; atRisk: number; minors: number };

/** Below this part of the severe threshold a seizure is everyday work: it stands in the figures and alerts nobody. */
const notablePart = 10;

/**
 * Who is told how urgently. Read from the top; the first row that fits decides. Ours, after UNODC's account of the
 * alert on 1.9 kg of methamphetamine of June 2016, for the national authority to confirm.
 */
export const alertRules = [
  {
    severity: 'Extreme',
    reason: 'drugs-extreme',
    fits: ({ seized }) => seized.some(({ milligrams, extreme }) => milligrams >= extreme),
  },
  {
    severity: 'Extreme',
    reason: 'people-extreme',
    fits: ({ atRisk }, { people }) => atRisk >= people.extreme,
  },
  {
    severity: 'Severe',
    reason: 'drugs-severe',
    fits: ({ seized }) => seized.some(({ milligrams, severe }) => milligrams >= severe),
  },
  {
    severity: 'Severe',
    reason: 'people-severe',
    fits: ({ atRisk }, { people }) => atRisk >= people.severe,
  },
  { severity: 'Severe', reason: 'minors-at-risk', fits: ({ minors }) => minors > 0 },
  {
    severity: 'Moderate',
    reason: 'drugs-notable',
    fits: ({ seized }) => seized.some(({ milligrams, severe }) => milligrams >= severe / notablePart),
  },
  { severity: 'Moderate', reason: 'people-at-risk', fits: ({ atRisk }) => atRisk > 0 },
  { severity: 'Moderate', reason: 'trafficking', fits: ({ crime }) => crime === 'trafficking-in-persons' },
  { severity: 'Minor', reason: 'routine', fits: () => true },
] as const satisfies readonly {
  severity: Severity;
  reason: string;
  fits: (facts: Facts, thresholds: AlertThresholds) => boolean;
}[];

/** Code of the rule that decided; it goes with the alert, so that an officer can be told why. */
export type AlertReason = (typeof alertRules)[number]['reason'];

const rolesAtRisk: readonly PersonRole[] = ['smuggled-migrant', 'victim', 'presumed-victim'];
const agesOfMinors: readonly AgeGroup[] = ['0-14', '15-17', 'minor'];
const sum = (people: readonly CountedPeople[]): number => people.reduce((total, group) => total + group.count, 0);

/** How many people of a report are in danger, and how many of them are under 18. */
export const peopleAtRisk = ({ people = [] }: Report): { atRisk: number; minors: number } => {
  const inDanger = people.filter(({ role }) => rolesAtRisk.includes(role));
  return { atRisk: sum(inDanger), minors: sum(inDanger.filter(({ ageGroup }) => agesOfMinors.includes(ageGroup))) };
};

const seizedIn = (report: Report, thresholds: AlertThresholds): Seized[] => {
  return [...milligramsBySubstance(drugSeizuresOf(report))].map(([substance, milligrams]) => {
    const limits = thresholds.substances.find((row) => row.substance === substance) ?? thresholds.otherSubstances;
    const { severeKilograms, extremeKilograms } = limits;
    return { milligrams, severe: inMilligrams(severeKilograms), extreme: inMilligrams(extremeKilograms) };
  });
};

/** How severe a report is, and by which rule. */
export const assess = (report: Report, thresholds: AlertThresholds): { severity: Severity; reason: AlertReason } => {
  const facts = { crime: report.crime, seized: seizedIn(report, thresholds), ...peopleAtRisk(report) };
  const { severity, reason } = alertRules.find(({ fits }) => fits(facts, thresholds)) ?? alertRules[8];
  return { severity, reason };
};

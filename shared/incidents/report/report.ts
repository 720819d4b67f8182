import type * as z from 'zod';
import type { Fault } from '../../foundation/faults/fault.ts';
import { inUtc, momentFaults } from '../../foundation/moment.ts';
import { momentFields } from '../moment-fields.ts';
import { kinds } from './kinds.ts';
import { reportChecks } from './report-checks.ts';
import { reportSchema, sectionSchema } from './report-schema.ts';

export type { CountedPeople } from './counted-people.ts';
export type { DrugSeizure } from './seizure.ts';

/** A further kind that was found in the same incident. */
export const Section = sectionSchema(kinds);

export type Section = z.infer<typeof Section>;

type SeizuresIn<One> = One extends unknown
  ? 'seizures' extends keyof One
    ? NonNullable<One['seizures']>
    : never
  : never;

/** One thing seized, of any kind. */
export type Seizure = SeizuresIn<Section>[number];

/** A report as a tablet sends it: one variant for each kind of crime, told apart by `crime`. */
export const Report = reportSchema(kinds, Section).superRefine(reportChecks(kinds));

export type Report = z.infer<typeof Report>;

/**
 * Faults that the schema cannot find: moments in the future, or impossible ones. Of what an officer typed alone: the rest
 * is a warning.
 * @param now milliseconds since the epoch
 */
export const timeFaults = ({ occurredAt, occurredUntil }: Report, now: number): Fault[] => [
  ...momentFaults(occurredAt, '/occurredAt', now),
  ...(occurredUntil ? momentFaults(occurredUntil, '/occurredUntil', now) : []),
];

/**
 * Whether two reports are equal, whatever the order in which the tablets sent their fields. The schema puts the fields of
 * both in one order, so equal reports have equal JSON.
 */
export const sameReport = (a: Report, b: Report): boolean => JSON.stringify(a) === JSON.stringify(b);

const withInstants = (report: Report): string =>
  JSON.stringify(report, (name, value: unknown) =>
    momentFields.includes(name) && typeof value === 'string' ? inUtc(value) : value,
  );

/** Whether a report is another sent again: a tablet at a border changes its offset, and its instants stay the same. */
export const isSentAgain = (first: Report, again: Report): boolean => withInstants(first) === withInstants(again);

import type * as z from 'zod';
import type { Fault } from '../../foundation/faults/fault.ts';
import { momentFaults } from '../../foundation/moment.ts';
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

/** Every moment in a report, with its JSON pointer. */
const momentsIn = ({ occurredAt, occurredUntil, place, photos = [] }: Report): [string, string | undefined][] => [
  ['/occurredAt', occurredAt],
  ['/occurredUntil', occurredUntil],
  ['/place/fixedAt', place.fixedAt],
  ...photos.flatMap((photo, index): [string, string | undefined][] => [
    [`/photos/${index}/takenAt`, photo.takenAt],
    [`/photos/${index}/place/fixedAt`, photo.place?.fixedAt],
  ]),
];

/**
 * Faults that the schema cannot find: moments in the future, or impossible ones.
 * @param now milliseconds since the epoch
 */
export const timeFaults = (report: Report, now: number): Fault[] =>
  momentsIn(report).flatMap(([pointer, moment]) => (moment ? momentFaults(moment, pointer, now) : []));

/**
 * Whether two reports are equal, whatever the order in which the tablets sent their fields. The schema puts the fields of
 * both in one order, so equal reports have equal JSON.
 */
export const sameReport = (a: Report, b: Report): boolean => JSON.stringify(a) === JSON.stringify(b);

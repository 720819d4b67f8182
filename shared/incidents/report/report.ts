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

/** Every moment that a report names, with its place in it. */
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
 * What a schema cannot see: moments that have not come yet, or cannot be.
 * @param now milliseconds since the epoch
 */
export const timeFaults = (report: Report, now: number): Fault[] =>
  momentsIn(report).flatMap(([pointer, moment]) => (moment ? momentFaults(moment, pointer, now) : []));

/**
 * Whether two reports say the same. Both have been through the schema, which writes keys in one order, so equal texts
 * mean equal reports whatever order the tablet sent them in.
 */
export const sameReport = (a: Report, b: Report): boolean => JSON.stringify(a) === JSON.stringify(b);

import * as z from 'zod';
import { BloId } from '../foundation/caller.ts';
import { LocalDay } from '../foundation/local-day.ts';
import { periods } from './period-of.ts';
import { StatisticsRow } from './statistics-row.ts';

const Count = z.int().min(0);

/** How much of what was asked for has been counted: days of areas, up to the day that ended last. */
const Completeness = z.strictObject({
  expected: Count,
  counted: Count,
  /** The first of those that were not counted, as `KH-BAVET 2026-11-20`. */
  missing: z.array(z.string()),
});

/** The days that a row is made of; and for the authority, where the reports are listed that are in it. */
const RowSource = z.strictObject({
  from: LocalDay,
  to: LocalDay,
  /** Days of areas that were counted. */
  counted: Count,
  /** An address of this API. Nothing where no list is of exactly these reports. */
  reports: z.string().optional(),
});

/** The answer to `GET /v1/statistics`. */
export const StatisticsAnswer = z.strictObject({
  /** The country's code, or `region`. */
  scope: z.string(),
  period: z.enum(periods),
  /** What parts the rows, as it was asked for: `total`, `crime`, `area,substance`. */
  by: z.string(),
  from: LocalDay,
  to: LocalDay,
  blo: BloId.optional(),
  crime: z.string().optional(),
  substance: z.string().optional(),
  asOf: z.iso.datetime().optional(),
  /** When the newest of these figures was counted; nothing when none was. */
  computedAt: z.iso.datetime().optional(),
  /** How often these figures have changed: the same question with the same number has the same answer. */
  revision: Count,
  completeness: Completeness,
  /** The unit of each column of numbers. */
  units: z.record(z.string(), z.string()),
  rows: z.array(StatisticsRow),
  /** In the order of the rows. */
  sources: z.array(RowSource).optional(),
  notes: z.array(z.string()),
});

export type StatisticsAnswer = z.infer<typeof StatisticsAnswer>;
export type RowSource = z.infer<typeof RowSource>;

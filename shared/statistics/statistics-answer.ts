import * as z from 'zod';
import { LocalDay } from '../foundation/local-day.ts';
import { periods } from './period-of.ts';
import { StatisticsRow } from './rows-of.ts';
import { divisions } from './statistics-query.ts';

/** The answer to `GET /v1/statistics`. */
export const StatisticsAnswer = z.strictObject({
  /** The country's code, or `region`. */
  scope: z.string(),
  period: z.enum(periods),
  by: z.enum(divisions),
  from: LocalDay,
  to: LocalDay,
  /** When the newest of these figures was counted; nothing when none was. */
  computedAt: z.iso.datetime().optional(),
  rows: z.array(StatisticsRow),
  notes: z.array(z.string()),
});

export type StatisticsAnswer = z.infer<typeof StatisticsAnswer>;

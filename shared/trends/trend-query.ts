import * as z from 'zod';
import { cursorOf } from '../foundation/cursor-of.ts';
import { LocalDay } from '../foundation/local-day.ts';
import { crimeCodes } from '../incidents/report/crime-codes.ts';
import { substanceCodes } from '../reference/substance-codes.ts';
import { findingKinds } from './trend-flag.ts';

/** Most flags of a page, and how many come unless asked. */
export const largestTrendPage = 100;
const usualPage = 50;

/** A cursor of the list of flags: from there on they go back in time. */
export const trendCursor = cursorOf(z.strictObject({ opened: LocalDay, id: z.string().min(1).max(120) }), 300);

/** The query of `GET /v1/trends`. `from` and `to` are local days: flags whose first week begins in this range. */
export const TrendQuery = z.strictObject({
  /** A BLO, a province, a border (`KH-VN`), a country (`KH`), or `region`. */
  place: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]{1,39}$/)
    .optional(),
  crime: z.enum(crimeCodes).optional(),
  substance: z.enum(substanceCodes).optional(),
  kind: z.enum(findingKinds).optional(),
  state: z.enum(['open', 'closed', 'revised']).optional(),
  told: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional(),
  from: LocalDay.optional(),
  to: LocalDay.optional(),
  limit: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(largestTrendPage))
    .default(usualPage),
  cursor: trendCursor.schema.optional(),
});

export type TrendQuery = z.infer<typeof TrendQuery>;

import * as z from 'zod';
import { BloId } from '../foundation/caller.ts';
import type { Fault } from '../foundation/faults/fault.ts';
import { dayPlus, daysBetween, LocalDay } from '../foundation/local-day.ts';
import { momentFaults } from '../foundation/moment.ts';
import { SearchedMoment } from '../foundation/searched-moment.ts';
import { crimeCodes } from '../incidents/report/crime-codes.ts';
import { substanceCodes } from '../reference/substance-codes.ts';
import { type Dimension, dimensionNames, mayCombine } from './cross-tables/dimensions.ts';
import { periods } from './period-of.ts';

/** What may part the rows besides the period; `total` parts them by nothing. */
export const divisions = ['total', ...dimensionNames] as const;

const isDimension = (name: string): name is Dimension => dimensionNames.some((known) => known === name);

const notInList = (allowed: readonly string[]) => ({
  code: 'custom' as const,
  params: { code: 'not-in-list', values: { allowed: allowed.join(', ') } },
});

/** Dimensions that may stand beside another in one table. */
const besides = (first: Dimension | undefined): Dimension[] =>
  dimensionNames.filter((name) => name !== first && (first === undefined || mayCombine([first, name])));

/** One dimension or two, with a comma between them: `crime`, `area,substance`. */
const Division = z.string().transform((text, context): Dimension[] => {
  const names = text.split(',').map((name) => name.trim());
  const asked = names.length === 1 && names[0] === 'total' ? [] : names;
  const by = asked.filter(isDimension);
  const [first, second] = by;
  const isRight =
    by.length === asked.length && by.length <= 2 && (second === undefined || besides(first).includes(second));
  if (isRight) return by;
  context.addIssue(notInList(by.length > 0 && asked.length > 1 ? besides(first) : divisions));
  return z.NEVER;
});

/** The query of `GET /v1/statistics`. `from` and `to` are local days and both belong to the range. */
export const StatisticsQuery = z.strictObject({
  period: z.enum(periods).default('day'),
  from: LocalDay.optional(),
  to: LocalDay.optional(),
  by: Division.default([]),
  blo: BloId.optional(),
  crime: z.enum(crimeCodes).optional(),
  substance: z.enum(substanceCodes).optional(),
  /** The figures as they were published at a moment. */
  asOf: SearchedMoment.optional(),
  /** With the days that each row is made of. */
  sources: z.literal('true').optional(),
});

export type StatisticsQuery = z.infer<typeof StatisticsQuery>;

export type LocalDays = { from: string; to: string };

const usualDays = 30;

/** Five years, with two leap days: what one answer may go through. */
const mostDays = 5 * 365 + 2;

/** The range that is asked for; the last 30 days, today among them, when nothing is said. */
export const rangeOf = ({ from, to }: Pick<StatisticsQuery, 'from' | 'to'>, today: string): LocalDays => {
  const last = to ?? today;
  return { from: from ?? dayPlus(last, 1 - usualDays), to: last };
};

/** A day of another calendar, or of before the first BLO. Days to come are harmless here: there is nothing on them yet. */
const calendarFaults = (day: string, pointer: string, now: number): Fault[] =>
  momentFaults(day, pointer, now).filter(({ code }) => code !== 'future-date');

/**
 * What a schema cannot see in a range of days.
 * @param now milliseconds since the epoch
 */
export const rangeFaults = ({ from, to }: LocalDays, now: number): Fault[] => {
  const wrongDays = [...calendarFaults(from, '/from', now), ...calendarFaults(to, '/to', now)];
  if (wrongDays.length > 0) return wrongDays;
  if (from > to) return [{ pointer: '/to', code: 'too-small', values: { limit: from } }];
  return daysBetween(from, to) > mostDays
    ? [{ pointer: '/from', code: 'too-small', values: { limit: dayPlus(to, 1 - mostDays) } }]
    : [];
};

import * as z from 'zod';
import type { Fault } from '../foundation/faults/fault.ts';
import { dayPlus, daysBetween, LocalDay } from '../foundation/local-day.ts';
import { momentFaults } from '../foundation/moment.ts';
import { periods } from './period-of.ts';

/** What may part the rows besides the period. */
export const divisions = ['total', 'area', 'crime', 'substance', 'goods', 'role'] as const;

export type Division = (typeof divisions)[number];

/** The query of `GET /v1/statistics`. `from` and `to` are local days and both belong to the range. */
export const StatisticsQuery = z.strictObject({
  period: z.enum(periods).default('day'),
  from: LocalDay.optional(),
  to: LocalDay.optional(),
  by: z.enum(divisions).default('total'),
});

export type StatisticsQuery = z.infer<typeof StatisticsQuery>;

export type DayRange = { from: string; to: string };

const usualDays = 30;

/** Five years, with two leap days: what one answer may go through. */
const mostDays = 5 * 365 + 2;

/** The range that is asked for; the last 30 days, today among them, when nothing is said. */
export const rangeOf = ({ from, to }: Pick<StatisticsQuery, 'from' | 'to'>, today: string): DayRange => {
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
export const rangeFaults = ({ from, to }: DayRange, now: number): Fault[] => {
  const wrongDays = [...calendarFaults(from, '/from', now), ...calendarFaults(to, '/to', now)];
  if (wrongDays.length > 0) return wrongDays;
  if (from > to) return [{ pointer: '/to', code: 'too-small', values: { limit: from } }];
  return daysBetween(from, to) > mostDays
    ? [{ pointer: '/from', code: 'too-small', values: { limit: dayPlus(to, 1 - mostDays) } }]
    : [];
};

import { dayPlus, daysBetween } from '../../foundation/local-day.ts';
import type { DayFigures } from '../../statistics/daily-statistics-repository.ts';
import type { Compared } from '../report-model.ts';

/** Days of figures, beside those of the period before and of the year before. */
export type ComparedDays = {
  days: readonly DayFigures[];
  before: readonly DayFigures[];
  yearBefore: readonly DayFigures[];
};

/** What is usual is said from a quarter of counted days on. */
const leastDaysKnown = 91;

const sumOf = (days: readonly DayFigures[], countOf: (day: DayFigures) => number): number =>
  days.reduce((sum, day) => sum + countOf(day), 0);

/** The mean of the year before, for as many days as were counted in the edition. */
const usualOf = (
  { days, yearBefore }: ComparedDays,
  areas: number,
  countOf: (day: DayFigures) => number,
): number | undefined =>
  areas > 0 && yearBefore.length >= leastDaysKnown * areas
    ? (sumOf(yearBefore, countOf) / yearBefore.length) * days.length
    : undefined;

/** A count, beside that of the period before and what is usual. */
export const comparedOf = (all: ComparedDays, areas: number, countOf: (day: DayFigures) => number): Compared => ({
  count: sumOf(all.days, countOf),
  before: all.before.length > 0 ? sumOf(all.before, countOf) : undefined,
  usual: usualOf(all, areas, countOf),
});

/**
 * The period before, cut to as many of its first days as the edition has behind it: a month that is not over is not laid
 * beside a whole one.
 * @param first the first day of the period before
 */
export const comparableDays = (
  before: readonly DayFigures[],
  first: string,
  { from, to }: { from: string; to: string },
  today: string,
): DayFigures[] => {
  if (to < today) return [...before];
  const days = Math.max(0, daysBetween(from, dayPlus(today, -1)));
  return before.filter(({ day }) => day < dayPlus(first, days));
};

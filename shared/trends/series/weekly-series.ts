import { dayPlus, daysBetween } from '../../foundation/local-day.ts';

/** Cases on a local day; days without any may be left out. */
export type DailyCount = { day: string; count: number };

/** Counts of whole weeks; `firstDay` is the Monday of the first. */
export type WeeklySeries = { firstDay: string; counts: readonly number[] };

const daysOfWeek = 7;

/** The Monday of the week that a day lies in (ISO 8601), wherever the country begins its own weeks. */
export const mondayOf = (day: string): string =>
  dayPlus(day, -((new Date(Date.parse(day)).getUTCDay() + 6) % daysOfWeek));

const wholeWeeks = (monday: string, lastDay: string): number =>
  Math.max(0, Math.floor(daysBetween(monday, lastDay) / daysOfWeek));

/**
 * Adds up the counts of days by week, from the week in which the first day lies to the last one that has ended. A week that
 * has not ended would always look quiet.
 * @param firstDay from which on the place has reported: the series begins with the first whole week after it
 * @param lastDay that has ended
 */
export const weeklySeries = (days: readonly DailyCount[], firstDay: string, lastDay: string): WeeklySeries => {
  const monday = mondayOf(dayPlus(firstDay, daysOfWeek - 1));
  const counts: number[] = Array(wholeWeeks(monday, lastDay)).fill(0);
  for (const { day, count } of days) {
    const week = Math.floor((daysBetween(monday, day) - 1) / daysOfWeek);
    if (week >= 0 && week < counts.length) counts[week] = (counts[week] ?? 0) + count;
  }
  return { firstDay: monday, counts };
};

/** Series of several places added up, week by week: a border segment, a province, a country, a region. */
export const sumOfSeries = (all: readonly WeeklySeries[]): WeeklySeries | undefined => {
  const [first] = all.map(({ firstDay }) => firstDay).toSorted();
  if (!first) return undefined;
  const offsetOf = ({ firstDay }: WeeklySeries) => (daysBetween(first, firstDay) - 1) / daysOfWeek;
  const counts: number[] = Array(Math.max(...all.map((each) => offsetOf(each) + each.counts.length))).fill(0);
  for (const each of all)
    for (const [index, count] of each.counts.entries()) {
      const week = offsetOf(each) + index;
      counts[week] = (counts[week] ?? 0) + count;
    }
  return { firstDay: first, counts };
};

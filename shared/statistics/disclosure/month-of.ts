import { dayPlus } from '../../foundation/local-day.ts';

/** How many days a month waits for late reports before its people are released. */
const daysOfGrace = 7;

/** The month of a local day, `YYYY-MM`. */
export const monthOf = (day: string): string => day.slice(0, 7);

const firstDayOf = (month: string): string => `${month}-01`;

/** Any day of a month and 31 more are in the next month, if the day is the first. */
const firstDayAfter = (month: string): string => firstDayOf(monthOf(dayPlus(firstDayOf(month), 31)));

/** The local days of a month, its first and its last. */
export const daysOfMonth = (month: string): { from: string; to: string } => ({
  from: firstDayOf(month),
  to: dayPlus(firstDayAfter(month), -1),
});

/** Whether the people of a month may be released: it has ended, and late reports had a week. */
export const isReleasable = (month: string, today: string): boolean =>
  dayPlus(firstDayAfter(month), daysOfGrace) <= today;

/** The newest month that may be released. */
export const newestReleasable = (today: string): string => {
  const before = monthOf(dayPlus(firstDayOf(monthOf(today)), -1));
  return isReleasable(before, today) ? before : monthOf(dayPlus(firstDayOf(before), -1));
};

/** The months that lie whole between two local days, both included; the first and the last of them. */
export const wholeMonths = ({
  from,
  to,
}: {
  from: string;
  to: string;
}): { first: string; last: string } | undefined => {
  const first = from === firstDayOf(monthOf(from)) ? monthOf(from) : monthOf(firstDayAfter(monthOf(from)));
  const last =
    dayPlus(to, 1) === firstDayAfter(monthOf(to)) ? monthOf(to) : monthOf(dayPlus(firstDayOf(monthOf(to)), -1));
  return first <= last ? { first, last } : undefined;
};

import * as z from 'zod';

/** A day of the calendar where something happened, `YYYY-MM-DD`. Days of this form sort as text. */
export const LocalDay = z.iso.date();

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** A time zone of the IANA database, such as `Asia/Yangon` (UTC+6:30). */
export const TimeZone = z.string().refine(isTimeZone, 'not a time zone of the IANA database, such as Asia/Bangkok');

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a hundred times what using it costs. Calendar and digits are named: neither follows a locale. */
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
};

/**
 * The local day of an instant.
 * @param instant milliseconds since the epoch
 * @param timeZone an IANA name; which midnight is meant is the country's to say
 */
export const localDayOf = (instant: number, timeZone: string): string => {
  const parts = formatOf(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
};

/** The local day of a moment with an offset: the offset says when it was, and not whose day it was. */
export const localDayAt = (moment: string, timeZone: string): string => localDayOf(Date.parse(moment), timeZone);

const millisecondsOfDay = 24 * 60 * 60 * 1000;

/** The day so many days later (or earlier). Days of the calendar, so no time zone has a say. */
export const dayPlus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * millisecondsOfDay).toISOString().slice(0, 10);

/** How many days a range has, both ends counted. */
export const daysBetween = (first: string, last: string): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / millisecondsOfDay) + 1;

/**
 * The first instant of a local day. Found by halving the two days in which it must be, with nothing known about
 * offsets: so it also holds for half hours (Yangon), for a midnight that a change of clocks skips, and for a whole
 * day that was skipped, which then has no length.
 */
const startOf = (day: string, timeZone: string): number => {
  let before = Date.parse(day) - millisecondsOfDay;
  let at = Date.parse(day) + millisecondsOfDay;
  while (at - before > 1) {
    const middle = Math.floor((before + at) / 2);
    if (localDayOf(middle, timeZone) < day) before = middle;
    else at = middle;
  }
  return at;
};

/**
 * The bounds of a local day as instants in UTC, in the form of `Date.toISOString`.
 * @returns `from`, which belongs to the day, and `to`, which is the first instant of the next
 */
export const boundsOfDay = (day: string, timeZone: string): { from: string; to: string } => ({
  from: new Date(startOf(day, timeZone)).toISOString(),
  to: new Date(startOf(dayPlus(day, 1), timeZone)).toISOString(),
});

/**
 * A number as an officer typed it. What is not plainly one stays a text: the schema then says what is wrong with it, such
 * as a comma, or digits of another script.
 */
export const numberAsTyped = (text: string): number | string | undefined => {
  const typed = text.trim();
  if (typed === '') return undefined;
  return /^-?\d{1,15}(\.\d{1,12})?$/.test(typed) ? Number(typed) : typed;
};

/** Parts of a moment as they stand in the boxes of the form. */
export type MomentParts = { day: string; month: string; year: string; time: string };

const twoDigits = (text: string): string => (/^\d$/.test(text) ? `0${text}` : text);

/** `906` and `9.06` are written for `09:06`. */
const timeOf = (text: string): string => {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.h]?(\d{2})$/.exec(text) ?? [];
  return hours ? `${twoDigits(hours)}:${minutes}` : text;
};

/**
 * A moment as the schema reads it. What was typed is kept as it is: a year of the Buddhist era or digits of another
 * script are asked about by the schema, and never changed on the way.
 * @param offset of the country's time zone, such as `+07:00`
 */
export const momentOfParts = (parts: MomentParts, offset: string): string | undefined => {
  const [day, month, year, time] = [parts.day, parts.month, parts.year, parts.time].map((part) => part.trim());
  if (!day && !month && !year && !time) return undefined;
  return `${year}-${twoDigits(month ?? '')}-${twoDigits(day ?? '')}T${timeOf(time ?? '')}:00${offset}`;
};

/** The parts of a moment that `momentOfParts` made. */
export const partsOfMoment = (moment: string): MomentParts => {
  const [, year = '', month = '', day = '', time = ''] =
    /^([^-]*)-([^-]*)-([^T]*)T(.*?)(?::00)?[+-]\d\d:\d\d$/.exec(moment) ?? [];
  return { day, month, year, time };
};

/** The offset of a time zone at a moment, such as `+07:00`. @param at milliseconds since the epoch */
export const offsetAt = (at: number, timeZone: string): string => {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return /[+-]\d{2}:\d{2}$/.exec(name ?? '')?.[0] ?? '+00:00';
};

/**
 * A moment in a time zone, to the minute, as the form writes it. By hand: browsers here have no Khmer, Lao or Burmese
 * dates, and Thai ones count from the Buddha.
 */
export const momentAt = (at: number, timeZone: string): string => {
  const offset = offsetAt(at, timeZone);
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  const shift = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return `${new Date(at + shift).toISOString().slice(0, 16)}:00${offset}`;
};

/** A moment for reading: `18/11/2026 11:06`, in the time zone, with the digits 0 to 9. */
export const shownMoment = (at: number, timeZone: string): string => {
  const { day, month, year, time } = partsOfMoment(momentAt(at, timeZone));
  return `${day}/${month}/${year} ${time}`;
};

/**
 * A moment that somebody wrote, for reading: whatever offset they wrote it with, by the reader's clock, as alerts say it. What
 * is no moment, such as a draft's, stays as it was typed.
 */
export const shownWritten = (moment: string, timeZone: string): string => {
  const at = Date.parse(moment);
  return Number.isNaN(at) ? moment : shownMoment(at, timeZone);
};

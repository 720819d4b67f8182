import * as z from 'zod';
import type { Fault } from './faults/fault.ts';
import { inLatinDigits } from './in-latin-digits.ts';

const minute = 60_000;

/** Clocks of tablets run ahead; further ahead than this is a wrong date. */
const clockToleranceMinutes = 10;

/** The first border liaison offices opened in 1999 (UNODC, "Border Liaison Offices in Southeast Asia 1999-2009"). */
const earliest = Date.parse('1999-01-01T00:00:00Z');

/** A tablet set to the Thai or Lao calendar counts from 543 BC. */
const buddhistEra = { first: 2400, last: 2600, ahead: 543 };

const isBuddhist = (year: number): boolean => year >= buddhistEra.first && year <= buddhistEra.last;

/** A day and a moment of RFC 3339 in form; whether there is such a day is another question. */
const forms = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/,
};

/** Forms of ISO 8601 that leave no doubt: without seconds, `+07`, `+0700`, a blank for T, small letters. */
const unambiguous = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(?:[Zz]|([+-]\d{2})(?::?(\d{2}))?)$/;

/** A moment as RFC 3339 writes it; a text of any other form stays what it is. */
const inOneForm = (text: string): string =>
  text.replace(unambiguous, (_, day: string, time: string, seconds = ':00', hours?: string, minutes = '00') =>
    hours ? `${day}T${time}${seconds}${hours}:${minutes}` : `${day}T${time}${seconds}Z`,
  );

/** Offsets that are in use, in minutes, are -12:00 to +14:00 (IANA Time Zone Database). */
const offsets = { least: -12 * 60, most: 14 * 60 };

const hasUsedOffset = (moment: string): boolean => {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})$/.exec(moment) ?? [];
  const offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  return offset >= offsets.least && offset <= offsets.most;
};

/** What begins with a day, also where an offset is missing: which year was meant can be asked of it already. */
const beginsWithDay = /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** In a query an unencoded + arrives as a blank: the offset is there, and its sign is not. */
const withBlankForPlus = /^(\d{4}-\d{2}-\d{2}T[\d:.]+) (\d{2}:\d{2})$/;

const example = '2026-01-31T09:00:00+07:00';

/** Something stands behind a day, or nothing: whoever wanted a moment is shown one. */
const beginsLikeMoment = /^\d{4}-\d{2}-\d{2}(?!\d)/;

const ofThisEra = (text: string): string => {
  const year = Number(text.slice(0, 4));
  return isBuddhist(year) ? String(year - buddhistEra.ahead) + text.slice(4) : text;
};

/** A year of the Buddhist era in a day or a moment, and which was probably meant; no fault when it is of ours. */
export const eraFaults = (day: string, pointer: string): Fault[] => {
  const year = Number(day.slice(0, 4));
  return isBuddhist(year)
    ? [{ pointer, code: 'buddhist-year', values: { year, meant: year - buddhistEra.ahead } }]
    : [];
};

const shownMoment = { code: 'no-offset', values: { meant: example } } as const;

/**
 * An instant with its offset that a machine wrote, as RFC 3339 writes it. Its form is the program's, and a fault; its year
 * is the clock's, and none (`doubtful-reading`): nobody at the post can mend it.
 */
export const MachineMoment = z
  .string()
  .overwrite(inOneForm)
  .check(z.iso.datetime({ offset: true, abort: true }))
  .superRefine((moment, context) => {
    if (!hasUsedOffset(moment)) context.addIssue({ code: 'custom', params: shownMoment });
  });

/**
 * The same as an officer typed it: the day at the post can be told from it. A year of the Buddhist era is asked about with
 * whatever else is wrong, and not after that has been mended.
 */
export const Moment = MachineMoment.superRefine((moment, context) => {
  for (const { code, values } of eraFaults(moment, '')) context.addIssue({ code: 'custom', params: { code, values } });
});

/**
 * Looks at a text that is no day or moment although one was wanted, and says what is wrong with it: a blank in place of
 * the plus of its offset, no offset or none that is in use, digits of another script, a year of the Buddhist era (29 February 2567 is a day there, and none
 * here), or a day that does not exist.
 * @param wanted which of the two was wanted
 * @returns nothing when it has not even the form of one
 */
export const formFaultOfDay = (text: string, pointer: string, wanted: keyof typeof forms): Fault | undefined => {
  const latin = inLatinDigits(text);
  const [, before, offset] = withBlankForPlus.exec(latin) ?? [];
  if (before && offset) return { pointer, code: 'no-offset', values: { meant: ofThisEra(`${before}+${offset}`) } };
  const shown = wanted === 'datetime' && beginsLikeMoment.test(latin) ? { pointer, ...shownMoment } : undefined;
  if (!beginsWithDay.test(latin)) return shown;
  if (latin !== text) return { pointer, code: 'local-digits', values: { meant: ofThisEra(latin) } };
  const [otherEra] = eraFaults(text, pointer);
  if (otherEra) return otherEra;
  return forms[wanted].test(text) && hasUsedOffset(text) ? { pointer, code: 'impossible-date' } : shown;
};

/**
 * Whether a moment can be right, with the clock in hand.
 * @param now milliseconds since the epoch
 */
export const isPossible = (moment: string, now: number): boolean =>
  Date.parse(moment) >= earliest && Date.parse(moment) <= now + clockToleranceMinutes * minute;

/**
 * Looks at a moment with the clock in hand, which a schema has not.
 * @param now milliseconds since the epoch
 * @returns no fault, or the one that tells most
 */
export const momentFaults = (moment: string, pointer: string, now: number): Fault[] => {
  const ofAnotherEra = eraFaults(moment, pointer);
  if (ofAnotherEra.length > 0) return ofAnotherEra;
  const at = Date.parse(moment);
  if (Number.isNaN(at) || at < earliest) return [{ pointer, code: 'impossible-date' }];
  return at > now + clockToleranceMinutes * minute ? [{ pointer, code: 'future-date' }] : [];
};

/** The same instant in UTC with milliseconds: the form in which instants sort as text. */
export const inUtc = (moment: string): string => new Date(moment).toISOString();

/** A moment in milliseconds since the epoch as such a text. */
export const isoTime = (milliseconds: number): string => new Date(milliseconds).toISOString();

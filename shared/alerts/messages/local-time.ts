import type { Language } from '../../reference/languages.ts';

/**
 * Grouping and decimal marks. Source: CLDR 48 (ICU 78.2), read 2026-08-22. Kept here since a Lambda's Node need not carry
 * the data of every locale, and since Burmese must not fall back on Burmese digits.
 */
const marks: Readonly<Record<Language, { group: string; decimal: string }>> = {
  en: { group: ',', decimal: '.' },
  km: { group: ',', decimal: '.' },
  lo: { group: '.', decimal: ',' },
  my: { group: ',', decimal: '.' },
  th: { group: ',', decimal: '.' },
  vi: { group: '.', decimal: ',' },
  zh: { group: ',', decimal: '.' },
};

/** Decimals that are shown: milligrams of a kilogram. */
const mostDecimals = 6;

/** A number as a reader of the language writes it, in Latin digits. */
export const numberIn = (language: Language, value: number): string => {
  const { group, decimal } = marks[language];
  const [whole = '0', fraction = ''] = value.toFixed(mostDecimals).split('.');
  const decimals = fraction.replace(/0+$/, '');
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (decimals ? decimal + decimals : '');
};

/**
 * A moment as a clock at the post shows it: `2016-06-19 16:30 (UTC+07:00)`. Gregorian, Latin digits and the order of
 * ISO 8601 in every language: day and month cannot be taken for one another, and Thai readers see no Buddhist year.
 * @param moment ISO 8601 with an offset
 * @param timeZone name in the IANA database
 */
export const localTime = (moment: string, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'longOffset',
  }).formatToParts(new Date(moment));
  const part = (wanted: Intl.DateTimeFormatPartTypes) => parts.find(({ type }) => type === wanted)?.value ?? '';
  const offset = part('timeZoneName').replace('GMT', 'UTC');
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')} (${offset})`;
};

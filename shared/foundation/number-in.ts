import type { Language } from '../reference/languages.ts';

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

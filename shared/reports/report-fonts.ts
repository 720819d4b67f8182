import type { Language } from '../reference/languages.ts';

/**
 * Files of fonts that travel with a report, by language: of scripts for which a machine may have none. English and Vietnamese
 * need none, and one of Chinese is larger than all else together.
 */
export const reportFonts: Readonly<Partial<Record<Language, string>>> = {
  km: 'noto-sans-khmer-khmer-400-normal.woff2',
  lo: 'noto-sans-lao-lao-400-normal.woff2',
  my: 'noto-sans-myanmar-myanmar-400-normal.woff2',
  th: 'noto-sans-thai-thai-400-normal.woff2',
};

import type { Language } from '../../reference/languages.ts';
import type { ReportName } from '../report-store.ts';

/** The object of a page: `pages/2026-11/KH-BAVET/released/km.html`. */
export const reportKey = ({ edition, area, audience }: ReportName, language: Language): string =>
  `pages/${edition}/${area}/${audience}/${language}.html`;

/** The object that says what the pages of an edition were made of. */
export const madeOfKey = (edition: string): string => `pages/${edition}/made-of.json`;

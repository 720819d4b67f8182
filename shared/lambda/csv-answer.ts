import { stringify } from 'csv-stringify/sync';

/** A table: names of columns, and rows of as many cells. */
export type Table = { columns: readonly string[]; rows: readonly (readonly (string | number | undefined)[])[] };

/**
 * A table as a file that a spreadsheet opens rightly in every script: UTF-8 with its mark (without it Excel takes Khmer
 * for rubbish), lines by RFC 4180, and no text that runs as a formula (OWASP, "CSV Injection").
 */
export const csvAnswer = ({ columns, rows }: Table, headers: Readonly<Record<string, string>> = {}) => ({
  status: 200 as const,
  mediaType: 'text/csv' as const,
  headers,
  text: stringify([[...columns], ...rows.map((row) => [...row])], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  }),
});

import { csvText, type Table } from '../foundation/csv-text.ts';

/** A table as an answer of CSV. */
export const csvAnswer = (table: Table, headers: Readonly<Record<string, string>> = {}) => ({
  status: 200 as const,
  mediaType: 'text/csv' as const,
  headers,
  text: csvText(table),
});

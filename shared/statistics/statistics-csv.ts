import { csvText } from '../foundation/csv-text.ts';
import { columnsFor } from './columns-for.ts';
import type { Dimension } from './cross-tables/dimensions.ts';
import type { StatisticsAnswer } from './statistics-answer.ts';
import type { StatisticsRow } from './statistics-row.ts';

/**
 * The rows as a file that a spreadsheet opens rightly.
 * @param part what the file is a part of, in words, where it is not the whole: its last record, with as many cells as any
 */
export const statisticsCsv = (rows: readonly StatisticsRow[], by: readonly Dimension[], part?: string): string => {
  const columns = columnsFor(by);
  const cells = rows.map((row) => columns.map(({ of }) => of(row)));
  const note = columns.map((_, index) => (index === 0 ? part : undefined));
  return csvText({ columns: columns.map(({ name }) => name), rows: part === undefined ? cells : [...cells, note] });
};

/** Names the whole that a file is a part of, where days of the range have not been counted; nothing when it is whole. */
export const partOf = ({
  completeness: { expected, counted },
}: Pick<StatisticsAnswer, 'completeness'>): string | undefined =>
  counted < expected ? `Part: ${counted} of ${expected} days of the areas have been counted.` : undefined;

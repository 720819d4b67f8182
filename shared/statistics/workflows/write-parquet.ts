import type { Crime } from '../../reference/crimes.ts';
import type { DailyStatisticsRepository } from '../daily-statistics-repository.ts';
import { daysOfMonth, monthOf } from '../disclosure/month-of.ts';
import { parquetFileOf } from '../parquet/parquet-file-of.ts';
import { parquetRowsOf } from '../parquet/parquet-rows-of.ts';
import type { ParquetRow } from '../parquet/parquet-table.ts';
import { type ParquetTableName, parquetTables } from '../parquet/parquet-tables.ts';
import type { ParquetFile, ParquetStore } from '../parquet-store.ts';

export type WriteParquetPorts = {
  dailyStatistics: Pick<DailyStatisticsRepository, 'incidentsBetween'>;
  parquet: ParquetStore;
  onMonthUnwritten: (month: string, error: unknown) => void;
};

/** Months by what became of them, and days of posts whose incidents are not in the files, since none were kept by codes. */
export type WrittenParquet = { written: string[]; unwritten: string[]; missing: string[] };

/** The rows of one file. */
type Partition = { table: ParquetTableName; kind: Crime; rows: ParquetRow[] };

/** One post after the other: a country's month of incidents is never in memory whole, but as rows. */
const readMonth = async (month: string, blos: readonly string[], { dailyStatistics }: WriteParquetPorts) => {
  const partitions = new Map<string, Partition>();
  const missing: string[] = [];
  for (const blo of blos)
    for (const { day, incidents } of await dailyStatistics.incidentsBetween(blo, daysOfMonth(month))) {
      if (!incidents) missing.push(`${blo}:${day}`);
      for (const { table, kind, row } of incidents ? parquetRowsOf({ blo, day, incidents }) : []) {
        const name = `${table}/${kind}`;
        const partition = partitions.get(name) ?? { table, kind, rows: [] };
        partition.rows.push(row);
        partitions.set(name, partition);
      }
    }
  return { partitions: [...partitions.values()], missing };
};

const fileOf = ({ table, kind, rows }: Partition): ParquetFile => ({
  table,
  kind,
  bytes: parquetFileOf(parquetTables[table], rows),
});

/**
 * Writes the months in which days were counted as Parquet, each whole, from the incidents by their codes that the days
 * keep. A month that cannot be written holds up no other. What is the same already stays as it is, so this may be done twice.
 * @param days local days that were counted
 * @param isOver whether there is no time for another month
 */
export const writeParquet = async (
  days: readonly string[],
  blos: readonly string[],
  isOver: () => boolean,
  ports: WriteParquetPorts,
): Promise<WrittenParquet> => {
  const outcome: WrittenParquet = { written: [], unwritten: [], missing: [] };
  for (const month of [...new Set(days.map(monthOf))].sort().reverse()) {
    if (isOver()) {
      outcome.unwritten.push(month);
      continue;
    }
    try {
      const { partitions, missing } = await readMonth(month, blos, ports);
      await ports.parquet.replaceMonth(month, partitions.map(fileOf));
      outcome.written.push(month);
      outcome.missing.push(...missing);
    } catch (error) {
      ports.onMonthUnwritten(month, error);
      outcome.unwritten.push(month);
    }
  }
  return outcome;
};

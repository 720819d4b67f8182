import { dayPlus } from '../../../shared/foundation/local-day.ts';
import { parquetKey } from '../../../shared/statistics/parquet/parquet-key.ts';
import { parquetTableNames } from '../../../shared/statistics/parquet/parquet-tables.ts';
import type { ParquetFile } from '../../../shared/statistics/parquet-store.ts';
import { writeParquet } from '../../../shared/statistics/workflows/write-parquet.ts';
import { startDuckDb } from '../../fixtures/statistics/parquet-tables-in-duckdb.ts';
import { tell } from '../figures.ts';
import { codedHistory, firstDay, posts } from './coded-history.ts';

const years = (many: number): string[] => Array.from({ length: many * 365 }, (_, index) => dayPlus(firstDay, index));

/** Seconds of a processor since then: sturdier than waiting, where others work on the same machine. */
const cpuSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

type Replace = (month: string, files: readonly ParquetFile[]) => void;

/** Writes months of a history as the night does, and hands their files over. @returns seconds of a processor */
const write = async (history: ReturnType<typeof codedHistory>, days: readonly string[], replace: Replace) => {
  const began = process.cpuUsage();
  const { unwritten, missing } = await writeParquet(days, posts, () => false, {
    dailyStatistics: history,
    parquet: {
      replaceMonth: async (month, files) => {
        replace(month, files);
        return { written: files.length, removed: 0 };
      },
    },
    onMonthUnwritten: (_, error) => {
      throw error;
    },
  });
  if (unwritten.length + missing.length > 0) throw new Error('Months were left');
  return cpuSince(began);
};

/** Reads every column of every row with an engine that knows nothing of ours. @returns rows, and seconds of a processor */
const readBack = async (files: ReadonlyMap<string, Uint8Array>, incidents: number) => {
  const duck = await startDuckDb(files);
  const began = process.cpuUsage();
  let rows = 0;
  for (const table of parquetTableNames) rows += (await duck.ask(`SELECT * FROM ${table}`)).length;
  const seconds = cpuSince(began);
  const [counted] = await duck.ask('SELECT SUM(incidents) AS n FROM incidents');
  if (Number(counted?.['n']) !== incidents)
    throw new Error(`DuckDB counts ${counted?.['n']} of ${incidents} incidents`);
  duck.stop();
  return { rows, seconds };
};

/** 100,000 incidents of three years as Parquet, written and read back. */
export const benchParquet = async (): Promise<void> => {
  const history = codedHistory(3 * 365);
  const files = new Map<string, Uint8Array>();
  const seconds = await write(history, years(3), (month, ofMonth) => {
    for (const { table, kind, bytes } of ofMonth) files.set(parquetKey(table, 'kh', month, kind), bytes);
  });
  const read = await readBack(files, history.incidents);
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const about = { incidents: history.incidents, rows: read.rows, files: files.size };
  tell({
    bench: 'parquet written',
    value: read.rows / seconds,
    unit: 'rows a CPU second',
    atLeast: 10_000,
    seconds,
    ...about,
  });
  tell({ bench: 'parquet read', value: read.rows / read.seconds, unit: 'rows a CPU second', seconds: read.seconds });
  tell({ bench: 'parquet size', value: bytes / history.incidents, unit: 'bytes an incident', atMost: 200 });
};

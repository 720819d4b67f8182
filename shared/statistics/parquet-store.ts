/** A file of a month: its rows are of one table and one kind of crime. */
export type ParquetFile = { table: string; kind: string; bytes: Uint8Array };

/** The Parquet files of a country, in the report bucket. */
export type ParquetStore = {
  /**
   * Leaves exactly these files in a month. A file that is the same already is not written again, and one that is no
   * longer among them goes. May be done twice, or again after it broke off.
   * @param month `YYYY-MM`
   * @returns how many files were written, and how many went
   */
  replaceMonth(month: string, files: readonly ParquetFile[]): Promise<{ written: number; removed: number }>;
};

/** Everything that is Parquet in the report bucket. */
export const parquetPrefix = 'parquet/';

/** Where the files of a table are, before any partition. */
export const parquetFolder = (table: string): string => `${parquetPrefix}${table}/`;

/** What the partitions of a table are named: in the path, and as columns of Glue. */
export const parquetPartitions = ['country', 'kind', 'month'] as const;

/** The one file of a partition. */
export const parquetKey = (table: string, country: string, month: string, kind: string): string =>
  `${parquetFolder(table)}country=${country}/kind=${kind}/month=${month}/rows.parquet`;

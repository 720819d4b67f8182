import * as z from 'zod';

/** How a column is kept. There is no kind for a text: a code is one of a list, or the name of a post. */
export type ColumnType = 'day' | 'code' | 'codes' | 'count';

export type ParquetColumn = { name: string; type: ColumnType; meaning: string };

/** A value of a row; a column that a row has nothing for is empty. */
export type Cell = string | readonly string[] | number | undefined;

export type ParquetRow = Readonly<Record<string, Cell>>;

/** A table of Parquet files: its name, and the schema of a row, whose descriptions say what a column means. */
export type ParquetTable<Row extends z.ZodObject = z.ZodObject> = { name: string; meaning: string; row: Row };

const typeOf = (schema: unknown): ColumnType => {
  if (schema instanceof z.ZodOptional) return typeOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return 'codes';
  if (schema instanceof z.ZodNumber) return 'count';
  return schema instanceof z.ZodISODate ? 'day' : 'code';
};

/** The columns of a table, in the order of its schema: what a file has, and what Glue is told. */
export const columnsOf = ({ row }: ParquetTable): ParquetColumn[] =>
  Object.entries(row.shape).map(([name, schema]) => ({
    name,
    type: typeOf(schema),
    meaning: schema instanceof z.ZodType ? (schema.description ?? '') : '',
  }));

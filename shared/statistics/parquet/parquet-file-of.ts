import { type ColumnSource, parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import { type Cell, columnsOf, type ParquetColumn, type ParquetRow, type ParquetTable } from './parquet-table.ts';

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const;

/** A list has three levels. Source: parquet-format, LogicalTypes.md, "Lists". */
const listOf = (name: string): SchemaElement[] => [
  { name, converted_type: 'LIST', repetition_type: 'OPTIONAL', num_children: 1 },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  { name: 'element', ...text },
];

const elementsOf = ({ name, type }: ParquetColumn): SchemaElement[] => {
  if (type === 'codes') return listOf(name);
  if (type === 'count') return [{ name, type: 'INT64', repetition_type: 'OPTIONAL' }];
  if (type === 'day') return [{ name, type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' }];
  return [{ name, ...text }];
};

const valueIn = (type: ParquetColumn['type'], cell: Cell) => {
  if (type === 'count' && typeof cell === 'number') return BigInt(cell);
  if (type === 'day' && typeof cell === 'string') return new Date(cell);
  return cell;
};

const columnDataOf = ({ name, type }: ParquetColumn, rows: readonly ParquetRow[]): ColumnSource => ({
  name,
  data: rows.map((row) => valueIn(type, row[name])),
});

/** Rows that are read and packed together: large enough to pack well, small enough that a reader of a day skips most. */
const rowsInGroup = 50_000;

/** The bytes of a Parquet file: the same rows give the same bytes. There is at least one row. */
export const parquetFileOf = (table: ParquetTable, rows: readonly ParquetRow[]): Uint8Array => {
  const columns = columnsOf(table);
  const schema = [{ name: 'row', num_children: columns.length }, ...columns.flatMap(elementsOf)];
  return new Uint8Array(
    parquetWriteBuffer({
      schema,
      columnData: columns.map((column) => columnDataOf(column, rows)),
      rowGroupSize: rowsInGroup,
      createdBy: 'blo-network',
    }),
  );
};

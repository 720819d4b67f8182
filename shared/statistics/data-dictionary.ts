import * as z from 'zod';
import { crimeCodes } from '../incidents/report/crime-codes.ts';
import { personRoles } from '../reference/people.ts';
import { allColumns, type Column } from './columns-for.ts';
import { StatisticsRow } from './statistics-row.ts';

/** A column of the figures, as a reader of the file has to know it. */
const ColumnDescription = z.strictObject({
  /** Its name in the file. */
  column: z.string(),
  /** Its name in JSON. */
  member: z.string(),
  type: z.enum(['code', 'whole number', 'number', 'number of people', 'numbers by code']),
  unit: z.string().optional(),
  meaning: z.string(),
});

/** Every column that a table of figures can have. */
export const DataDictionary = z.strictObject({
  columns: z.array(ColumnDescription),
  crimes: z.array(z.string()),
  roles: z.array(z.string()),
});

export type DataDictionary = z.infer<typeof DataDictionary>;

const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional ? schema.unwrap() : schema;

/** Said by the schema of a row, so that it cannot say anything else. */
const typeOf = ({ member }: Column): DataDictionary['columns'][number]['type'] => {
  const schema = unwrapped(StatisticsRow.shape[member]);
  if (schema instanceof z.ZodString) return 'code';
  if (schema instanceof z.ZodRecord) return member === 'people' ? 'number of people' : 'numbers by code';
  if (schema instanceof z.ZodNumber) return schema.format === 'safeint' ? 'whole number' : 'number';
  return 'number of people';
};

/** The data dictionary, made from the schema of a row and the columns of the file. */
export const dataDictionary = (): DataDictionary => ({
  columns: allColumns.map((column) => ({
    column: column.name,
    member: column.member,
    type: typeOf(column),
    ...(column.unit === undefined ? {} : { unit: column.unit }),
    meaning: column.meaning,
  })),
  crimes: [...crimeCodes],
  roles: [...personRoles],
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { LocalDay } from '../../../../shared/foundation/local-day.ts';
import { setOf } from '../../../../shared/statistics/figures/incident-set.ts';
import { parquetRowsOf } from '../../../../shared/statistics/parquet/parquet-rows-of.ts';
import { columnsOf } from '../../../../shared/statistics/parquet/parquet-table.ts';
import { parquetTableNames, parquetTables } from '../../../../shared/statistics/parquet/parquet-tables.ts';
import { anyReportOfAnyKind } from '../../../fixtures/incidents/arbitrary-reports.ts';
import { drugReport } from '../../../fixtures/incidents/reports.ts';

const leafOf = (schema: unknown): unknown => {
  if (schema instanceof z.ZodOptional) return leafOf(schema.unwrap());
  return schema instanceof z.ZodArray ? leafOf(schema.element) : schema;
};

/** Of a list, a whole number, a day, or the one column that names the post. */
const isClosed = (name: string, schema: unknown): boolean =>
  schema instanceof z.ZodEnum ||
  schema instanceof z.ZodNumber ||
  schema instanceof LocalDay.constructor ||
  name === 'blo';

describe.each(parquetTableNames)('the Parquet table of %s', (name) => {
  const table = parquetTables[name];

  it('has no column that could hold a name, a text, an id, a moment or a point', () => {
    const columns = Object.entries(table.row.shape);
    expect(columns.filter(([column, schema]) => !isClosed(column, leafOf(schema))).map(([column]) => column)).toEqual(
      [],
    );
    expect(table.row.shape.blo.safeParse('Sok Dara').success).toBe(false);
    expect(columns.map(([column]) => column).join(' ')).not.toMatch(/\bid\b|_id|name|time|_at\b|lat|lon|text/);
  });

  it('says of every column what it means, in names that SQL takes without quotes', () => {
    for (const { name: column, meaning } of columnsOf(table)) {
      expect(column).toMatch(/^[a-z][a-z_]*$/);
      expect(meaning).toMatch(/^[A-Z]/);
    }
  });
});

describe('the rows of a day', () => {
  it('refuse a text that is no code, wherever it comes from', () => {
    const [key = ''] = [...setOf([drugReport()]).keys()];
    const spoiled = new Map([[JSON.stringify({ ...JSON.parse(key), iccs: ['Sok Dara'] }), 1]]);
    expect(() => parquetRowsOf({ blo: 'KH-BAVET', day: '2026-11-20', incidents: spoiled })).toThrow();
  });

  it('are made of any report whatever, and count each incident, seizure and person once', () => {
    fc.assert(
      fc.property(fc.array(anyReportOfAnyKind, { maxLength: 8 }), (reports) => {
        const rows = parquetRowsOf({ blo: 'KH-BAVET', day: '2026-11-20', incidents: setOf(reports) });
        const sum = (table: string, column: string) =>
          rows.filter((of) => of.table === table).reduce((total, { row }) => total + Number(row[column]), 0);
        expect(sum('incidents', 'incidents')).toBe(reports.length);
        expect(sum('seizures', 'seizures')).toBe(sum('incidents', 'seizures'));
        expect(sum('people', 'people')).toBe(
          reports.reduce((total, { people = [] }) => total + people.reduce((all, { count }) => all + count, 0), 0),
        );
      }),
      { numRuns: 20 },
    );
  });
});

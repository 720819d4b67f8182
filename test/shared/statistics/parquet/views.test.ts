import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewFiles } from '../../../../infra/capabilities/statistics/view-files.ts';
import { comparableOf } from '../../../../shared/incidents/report/comparable-quantity.ts';
import { iccsOf } from '../../../../shared/incidents/report/iccs-of.ts';
import { itemOf } from '../../../../shared/incidents/report/item-of.ts';
import type { Report } from '../../../../shared/incidents/report/report.ts';
import { seizuresOf } from '../../../../shared/incidents/report/sections-of.ts';
import { whole } from '../../../../shared/statistics/figures/goods-figures.ts';
import { anyReportOfAnyKind } from '../../../fixtures/incidents/arbitrary-reports.ts';
import { drugReport, traffickingReport } from '../../../fixtures/incidents/reports.ts';
import { parquetFilesOf, startDuckDb } from '../../../fixtures/statistics/parquet-tables-in-duckdb.ts';

const marked = 'Sok Dara N1234567';

/** Reports of every kind, the same at every run, some of them twice, and two with a name in their text. */
const reports: Report[] = [
  ...fc.sample(anyReportOfAnyKind, { numRuns: 120, seed: 14 }),
  drugReport({ narrative: marked }),
  drugReport({ narrative: marked }),
  traffickingReport({ narrative: marked }),
].map((report) => ({ ...report, blo: 'KH-BAVET', occurredAt: '2026-11-20T05:00:00.000Z' }));

const files = parquetFilesOf(reports);
let duck: Awaited<ReturnType<typeof startDuckDb>>;

beforeAll(async () => {
  duck = await startDuckDb(files);
  for (const { sql } of viewFiles()) await duck.ask(sql);
});
afterAll(() => duck.stop());

/** Sums of what is found in reports, by name, in an order: the count that no code of the statistics takes part in. */
const tallied = (found: readonly (readonly [string, number])[]): [string, number][] => {
  const sums = new Map<string, number>();
  for (const [name, value] of found) sums.set(name, (sums.get(name) ?? 0) + value);
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
};

const asked = async (sql: string): Promise<[string, number][]> =>
  (await duck.ask(sql))
    .map(({ name, value }) => [String(name), Number(value)] as [string, number])
    .sort(([a], [b]) => (a < b ? -1 : 1));

describe('the views of UNODC’s questions, asked of an engine that knows nothing of ours', () => {
  const found = reports.flatMap((report) => seizuresOf(report).map((seizure) => ({ report, seizure })));
  const drugs = found.filter(({ seizure }) => ['drugs', 'precursors'].includes(seizure.crime));

  it('count seizures of drugs by substance as the reports do', async () => {
    const expected = tallied(drugs.map(({ seizure }) => [itemOf(seizure), 1]));
    expect(expected.length).toBeGreaterThan(3);
    expect(
      await asked('SELECT substance AS name, SUM(seizures) AS value FROM drug_seizures GROUP BY substance'),
    ).toEqual(expected);
  });

  it('weigh drugs by country of origin as the reports do', async () => {
    const expected = tallied(
      drugs.map(({ report, seizure }) => {
        const comparable = comparableOf(seizure);
        const millionths = comparable?.unit === 'kilogram' ? whole(comparable.value * 1e6) : 0;
        const kilograms = millionths / 1e6;
        return [String(report.route?.origin?.country ?? null), kilograms];
      }),
    );
    const weighed = await asked(
      "SELECT COALESCE(origin, 'null') AS name, SUM(kilograms) AS value FROM drug_seizures GROUP BY origin",
    );
    expect(weighed.map(([name]) => name)).toEqual(expected.map(([name]) => name));
    // A sum of large fractions hangs on its order, in its last digits.
    for (const [index, [, value]] of weighed.entries()) {
      const weight = expected[index]?.[1] ?? 0;
      expect(Math.abs(value - weight)).toBeLessThanOrEqual(weight * 1e-9);
    }
    expect(weighed.some(([, value]) => value > 0)).toBe(true);
  });

  it('count wildlife and timber by species', async () => {
    const wild = found.filter(({ seizure }) => ['wildlife', 'timber'].includes(seizure.crime));
    const expected = tallied(wild.map(({ seizure }) => [itemOf(seizure), 1]));
    expect(expected.length).toBeGreaterThan(3);
    expect(
      await asked('SELECT species AS name, SUM(seizures) AS value FROM wildlife_seizures GROUP BY species'),
    ).toEqual(expected);
  });

  it('count people by offence, role, sex and age', async () => {
    const expected = tallied(
      reports.flatMap(({ crime, people = [] }) =>
        people.map(({ role, sex, ageGroup, count }) => [`${crime} ${role} ${sex} ${ageGroup}`, count] as const),
      ),
    );
    expect(expected.length).toBeGreaterThan(3);
    const sql = `SELECT offence || ' ' || role || ' ' || sex || ' ' || age_group AS name, SUM(people) AS value
      FROM people_by_offence GROUP BY offence, role, sex, age_group`;
    expect(await asked(sql)).toEqual(expected);
  });

  it('count incidents by class of ICCS, each class of an incident once', async () => {
    const expected = tallied(reports.flatMap((report) => [...new Set(iccsOf(report))].map((of) => [of, 1] as const)));
    expect(
      await asked('SELECT iccs_class AS name, SUM(incidents) AS value FROM offences_by_class GROUP BY iccs_class'),
    ).toEqual(expected);
  });

  it('count incidents by means of transport', async () => {
    const expected = tallied(
      reports.flatMap(({ transport = [] }) =>
        [...new Set(transport.map(({ means }) => means))].map((of) => [of, 1] as const),
      ),
    );
    expect(expected.length).toBeGreaterThan(3);
    expect(await asked('SELECT means AS name, SUM(incidents) AS value FROM routes GROUP BY means')).toEqual(expected);
  });
});

describe('the files', () => {
  it('are parted by country, kind and month, and say the same by their path', async () => {
    const sql = 'SELECT country, month, SUM(incidents) AS n FROM incidents GROUP BY country, month';
    expect(await duck.ask(sql)).toEqual([{ country: 'kh', month: '2026-11', n: String(reports.length) }]);
    expect([...files.keys()]).toContain('parquet/incidents/country=kh/kind=drugs/month=2026-11/rows.parquet');
  });

  it('are the same to the byte in whatever order the reports came', () => {
    const again = parquetFilesOf(reports.toReversed());
    expect([...again.keys()].sort()).toEqual([...files.keys()].sort());
    for (const [key, bytes] of files) expect(Buffer.from(bytes).equals(again.get(key) ?? Buffer.of())).toBe(true);
  });

  it('hold no word of an officer, in no column', async () => {
    const all = await Promise.all(
      ['incidents', 'seizures', 'people'].map((table) => duck.ask(`SELECT * FROM ${table}`)),
    );
    expect(all.flat().length).toBeGreaterThan(reports.length);
    expect(JSON.stringify(all)).not.toMatch(/Dara|N1234567/);
  });
});

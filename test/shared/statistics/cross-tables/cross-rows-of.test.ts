import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableOf } from '../../../../shared/incidents/report/comparable-quantity.ts';
import type { Report } from '../../../../shared/incidents/report/report.ts';
import { seizuresOf } from '../../../../shared/incidents/report/sections-of.ts';
import { columnsFor } from '../../../../shared/statistics/columns-for.ts';
import { crossRowsOf } from '../../../../shared/statistics/cross-tables/cross-rows-of.ts';
import { type Dimension, dimensionNames, mayCombine } from '../../../../shared/statistics/cross-tables/dimensions.ts';
import { figuresOf, merge } from '../../../../shared/statistics/figures/figures.ts';
import { setOf } from '../../../../shared/statistics/figures/incident-set.ts';
import { exactPeople, rowsOf } from '../../../../shared/statistics/rows-of.ts';
import { StatisticsRow } from '../../../../shared/statistics/statistics-row.ts';
import { anyReportOfAnyKind } from '../../../fixtures/incidents/arbitrary-reports.ts';
import { drugReport, smugglingReport, traffickingReport } from '../../../fixtures/incidents/reports.ts';

const days = ['2026-10-31', '2026-11-01', '2026-11-02'];
const blos = ['KH-BAVET', 'KH-POIPET'];

/** Raw reports, each on a day at a BLO. */
type Raw = { area: string; day: string; report: Report };

const anyRaw = fc.array(
  fc.record({ area: fc.constantFrom(...blos), day: fc.constantFrom(...days), report: anyReportOfAnyKind }),
  { maxLength: 12 },
);

const grouped = (raw: readonly Raw[]) =>
  [...Map.groupBy(raw, ({ area, day }) => `${area} ${day}`).values()].map((some) => {
    const [{ area, day } = { area: '', day: '' }] = some;
    return { area, day, reports: some.map(({ report }) => report) };
  });

const crossOf = (raw: readonly Raw[], by: readonly Dimension[], filters = {}, seesPeople = true) =>
  crossRowsOf(
    grouped(raw).map(({ reports, ...day }) => ({ ...day, incidents: setOf(reports) })),
    { period: 'month', by },
    filters,
    seesPeople,
  );

const plainOf = (raw: readonly Raw[], by: readonly Dimension[]) =>
  rowsOf(
    grouped(raw).map(({ reports, ...day }) => ({
      ...day,
      computedAt: '',
      since: '',
      revision: 1,
      figures: merge(reports.map(figuresOf)),
    })),
    { period: 'month', by },
    exactPeople,
  );

const one = (report: Report): Raw[] => [{ area: 'KH-BAVET', day: '2026-11-01', report }];

describe('tables from the incidents and tables from the figures', () => {
  it.each([
    [['crime']],
    [['area', 'crime']],
    [['substance']],
    [['crime', 'substance']],
    [['area', 'role']],
    [['crime', 'role']],
    [['province']],
  ] satisfies [Dimension[]][])(
    'by %j are the same, whatever was reported',
    (by) => {
      fc.assert(
        fc.property(anyRaw, (raw) => {
          const measured = (rows: StatisticsRow[]) =>
            rows.map(({ photos: _photos, alsoIn = 0, ...row }) => ({
              ...row,
              ...(row.seizures === undefined ? {} : { alsoIn }),
            }));
          const shared = measured(crossOf(raw, by)).map((row) => row);
          expect(shared).toEqual(measured(plainOf(raw, by)));
        }),
        { numRuns: 30 },
      );
    },
    60_000,
  );
});

describe('an independent count of the raw reports', () => {
  const monthOf = ({ day }: Raw) => day.slice(0, 7);

  /** By the simplest way there is: a loop over the reports, and a sum for each pair of codes. */
  const counted = (raw: readonly Raw[], pairs: (report: Report) => [string, string, number][]) => {
    const sums: Record<string, number> = {};
    for (const each of raw)
      for (const [a, b, number] of pairs(each.report)) {
        const name = `${monthOf(each)} ${a} ${b}`;
        sums[name] = (sums[name] ?? 0) + number;
      }
    return sums;
  };

  it('agrees on people by sex and age group', () => {
    fc.assert(
      fc.property(anyRaw, (raw) => {
        const rows = crossOf(raw, ['sex', 'age-group']).map((row) => [
          `${row.period} ${row.sex} ${row.ageGroup}`,
          row.count,
        ]);
        expect(Object.fromEntries(rows)).toEqual(
          counted(raw, ({ people = [] }) => people.map(({ sex, ageGroup, count }) => [sex, ageGroup, count])),
        );
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('agrees on kilograms of drugs by substance and means of transport', () => {
    fc.assert(
      fc.property(anyRaw, (raw) => {
        const rows = crossOf(raw, ['substance', 'transport']);
        const exact = rows.map((row) => [
          `${row.period} ${row.substance} ${row.transport}`,
          Math.round((row.kilograms ?? 0) * 1e6),
        ]);
        const milligrams = counted(raw, (report) =>
          seizuresOf(report)
            .filter(({ crime }) => crime === 'drugs')
            .flatMap((found) => {
              const comparable = comparableOf(found);
              const value =
                comparable?.unit === 'kilogram' ? Math.min(Math.round(comparable.value * 1e6), 2 ** 53 - 1) : 0;
              const means = [...new Set(report.transport?.map((transport) => transport.means) ?? ['unknown'])];
              return means.map((mean): [string, string, number] => [found.item ?? '', mean, value]);
            }),
        );
        for (const [name, value] of exact)
          expect(value).toBeCloseTo(Math.min(milligrams[String(name)] ?? -1, 2 ** 53 - 1), -3);
        expect(exact.length).toBe(Object.keys(milligrams).length);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('agrees on incidents by how they were detected and where they came from', () => {
    fc.assert(
      fc.property(anyRaw, (raw) => {
        const rows = crossOf(raw, ['detection', 'origin']);
        expect(
          Object.fromEntries(rows.map((row) => [`${row.period} ${row.detection} ${row.origin}`, row.incidents])),
        ).toEqual(
          counted(raw, ({ detection, route }) => [
            [detection?.method ?? 'unknown', route?.origin?.country ?? 'unknown', 1],
          ]),
        );
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('a table', () => {
  const combos = dimensionNames.flatMap((first) =>
    dimensionNames.filter((second) => second !== first && mayCombine([first, second])).map((second) => [first, second]),
  );

  it.each(combos)('by %s and %s has rows of the promised shape, and a column for each member', (first, second) => {
    if (!first || !second) throw new Error('There are two.');
    const raw = [drugReport(), smugglingReport(), traffickingReport()].flatMap(one);
    for (const row of crossOf(raw, [first, second])) {
      expect(StatisticsRow.parse(row)).toEqual(row);
      const columns = columnsFor([first, second]).map(({ member }) => member);
      expect(
        Object.keys(row).filter(
          (member) => member !== 'alsoIn' && member !== 'photos' && !columns.some((name) => name === member),
        ),
      ).toEqual([]);
    }
  });

  it('counts an incident once in a row, and in the row of each of its codes', () => {
    const car = drugReport({ transport: [{ means: 'car' }, { means: 'lorry' }, { means: 'car' }] });
    expect(crossOf(one(car), ['transport']).map(({ transport, incidents }) => [transport, incidents])).toEqual([
      ['car', 1],
      ['lorry', 1],
    ]);
  });

  it('of one kind of crime counts it where it was found beside another, and not as an incident', () => {
    const both = drugReport({
      also: [{ crime: 'firearms', seizures: [{ item: 'pistol', quantity: { value: 2, unit: 'piece' } }] }],
    });
    const [row] = crossOf(one(both), ['detection'], { crime: 'firearms' });
    expect(row).toMatchObject({ incidents: 0, alsoIn: 1, otherSeizures: 1, seizures: 0, people: {} });
  });

  it('of one substance has incidents where it was found, and no other seizure', () => {
    const two = drugReport({
      seizures: [
        { substance: 'heroin', quantity: { value: 1, unit: 'kilogram' } },
        { substance: 'methamphetamine', quantity: { value: 2, unit: 'kilogram' } },
      ],
    });
    const rows = crossOf([...one(two), ...one(drugReport())], ['area'], { substance: 'heroin' });
    expect(rows).toMatchObject([{ area: 'KH-BAVET', incidents: 1, seizures: 1, kilograms: 1 }]);
  });

  it('shows people to nobody who may not see them', () => {
    fc.assert(
      fc.property(anyRaw, fc.constantFrom(...combos), (raw, by) => {
        const text = JSON.stringify(crossOf(raw, by as Dimension[], {}, false));
        expect(text).not.toMatch(/"people"|"count"/);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

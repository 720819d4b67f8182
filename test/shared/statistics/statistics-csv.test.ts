import { describe, expect, it } from 'vitest';
import { dimensionNames } from '../../../shared/statistics/cross-tables/dimensions.ts';
import { partOf, statisticsCsv } from '../../../shared/statistics/statistics-csv.ts';

const lines = (csv: string) => csv.slice(1).split('\r\n');

describe('the table as a file', () => {
  it('opens in a spreadsheet: its mark first, a header, lines by RFC 4180', () => {
    const csv = statisticsCsv([{ period: '2026-11', role: 'victim', count: '<10' }], ['role']);
    expect(csv).toBe('\ufeffperiod,role,count\r\n2026-11,victim,<10\r\n');
    expect([...Buffer.from(csv, 'utf8').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('has a column for every number of a row and for every role', () => {
    const row = {
      incidents: 3,
      attempted: 1,
      completed: 2,
      seizures: 4,
      kilograms: 0.00009,
      notInKilograms: 1,
      otherSeizures: 5,
    };
    const csv = statisticsCsv(
      [{ period: '2026-W47', area: 'KH-BAVET', ...row, people: { victim: '<10', suspect: 7 } }],
      ['area'],
    );
    expect(lines(csv)).toEqual([
      'period,area,incidents,attempted,completed,seizures,kilograms,not-in-kilograms,other-seizures,people-suspect,people-smuggled-migrant,people-victim,people-presumed-victim,people-witness',
      '2026-W47,KH-BAVET,3,1,2,4,0.00009,1,5,7,0,<10,0,0',
      '',
    ]);
  });

  it('has a column for each unit of goods, and money by its currency', () => {
    const sums = { kilograms: 12.5, litres: 0, pieces: 2, cubicMetres: 4.2, notComparable: 1 };
    const row = { crime: 'cash', item: 'banknotes', incidents: 1, seizures: 2, ...sums };
    const csv = statisticsCsv([{ period: '2026', ...row, amounts: { THB: 500, USD: 120_000.5 } }], ['goods']);
    expect(lines(csv)).toEqual([
      'period,crime,item,incidents,seizures,kilograms,litres,pieces,cubic-metres,not-comparable,amounts',
      '2026,cash,banknotes,1,2,12.5,0,2,4.2,1,THB 500; USD 120000.5',
      '',
    ]);
  });

  it.each([[], ...dimensionNames.map((name) => [name])])('by %s has a header even without a row', (...by) => {
    expect(lines(statisticsCsv([], by))[0]).toMatch(/^period,/);
  });

  it('leaves people empty where they are not released: nothing is not zero', () => {
    const row = { period: '2026-11-20', incidents: 3 };
    expect(lines(statisticsCsv([row], []))[1]).toBe('2026-11-20,3,,,,,,,,,,,');
  });

  it('says in its last line, in the first cell alone, that it is a part', () => {
    const part = partOf({ completeness: { expected: 40, counted: 2, missing: [] } });
    const csv = statisticsCsv([{ period: '2026-11', role: 'suspect', count: 14 }], ['role'], part);
    expect(lines(csv).slice(1)).toEqual([
      '2026-11,suspect,14',
      'Part: 2 of 40 days of the areas have been counted.,,',
      '',
    ]);
    expect(partOf({ completeness: { expected: 40, counted: 40, missing: [] } })).toBeUndefined();
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+855', "'+855"],
    ['-1', "'-1"],
    ['@cmd', "'@cmd"],
    ['\tx', "'\tx"],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['បាវិត', 'បាវិត'],
  ])('writes the text %j as %s', (area, cell) => {
    expect(lines(statisticsCsv([{ period: '2026', area }], ['area']))[1]?.startsWith(`2026,${cell},`)).toBe(true);
  });
});

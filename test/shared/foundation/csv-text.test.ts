import { describe, expect, it } from 'vitest';
import { csvText } from '../../../shared/foundation/csv-text.ts';

const cell = (text: string | number | undefined) =>
  csvText({ columns: ['a'], rows: [[text]] }).slice('\ufeffa\r\n'.length, -2);

describe('a table as CSV', () => {
  it('has its mark first, a header, and records by RFC 4180', () => {
    const csv = csvText({
      columns: ['a', 'b'],
      rows: [
        [1, 'x'],
        [undefined, 'y'],
      ],
    });
    expect(csv).toBe('\ufeffa,b\r\n1,x\r\n,y\r\n');
    expect([...Buffer.from(csv, 'utf8').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it.each([
    ['a line feed', 'one\ntwo', '"one\ntwo"'],
    ['a carriage return', 'one\rtwo', '"one\rtwo"'],
    ['both', 'one\r\ntwo', '"one\r\ntwo"'],
    ['a comma', 'one, two', '"one, two"'],
    ['a quote', 'a "bag"', '"a ""bag"""'],
  ])('keeps a text with %s in one cell', (_, text, written) => {
    expect(cell(text)).toBe(written);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1+cmd', "'-1+cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['  =1+1', "'  =1+1"],
    ['\u200b=1+1', "'\u200b=1+1"],
    ['\u00a0=1+1', "'\u00a0=1+1"],
    ['\t=1+1', "'\t'=1+1"],
    ['\tx', "'\tx"],
    ['"=1+1', `"'""=1+1"`],
    ['Two bags\n=1+1', `"Two bags\n'=1+1"`],
    ["Bag found.\r\n=cmd|' /C calc'!A0", `"Bag found.\r\n'=cmd|' /C calc'!A0"`],
    ['Bag\r@x\n\n+2', `"Bag\r'@x\n\n'+2"`],
    ['Bag\u2028=1', "Bag\u2028'=1"],
    ['Bag; =1+1', "Bag;' =1+1"],
    ['Bag;"=1+1', `"Bag;'""=1+1"`],
    ['Bag\t=1+1', "Bag\t'=1+1"],
  ])('runs no part of a text as a formula: %j', (text, written) => {
    expect(cell(text)).toBe(written);
  });

  it.each([
    ['060121', "'060121"],
    ['08044', "'08044"],
    ['0', '0'],
    ['007', "'007"],
    ['1234567890123456', "'1234567890123456"],
    ['12E5', "'12E5"],
    ['3-4', "'3-4"],
    ['1/2/2026', "'1/2/2026"],
    ['060121; 0204', '060121; 0204'],
    ['2026-05-04', '2026-05-04'],
    ['2026-05', '2026-05'],
    ['2026-05-04T18:30:00Z', '2026-05-04T18:30:00Z'],
    ['12', '12'],
    ['2026', '2026'],
    ['<3', '<3'],
  ])('keeps a text from being changed as a number or a day: %s', (text, written) => {
    expect(cell(text)).toBe(written);
  });

  it.each([
    [-103.2, '-103.2'],
    [0.00009, '0.00009'],
    [undefined, ''],
  ])('leaves a number a number: %s', (number, written) => {
    expect(cell(number)).toBe(written);
  });

  it.each(['Three bags = 2 kg', 'sent on 3-4 May', 'ថង់ពីរ - ក្រោមកៅអី', "Dara's car"])(
    'leaves a harmless text: %s',
    (text) => {
      expect(cell(text)).toBe(text);
    },
  );
});

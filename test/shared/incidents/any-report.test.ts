import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableOf } from '../../../shared/incidents/report/comparable-quantity.ts';
import { crimeCodes } from '../../../shared/incidents/report/crime-codes.ts';
import { iccsOf } from '../../../shared/incidents/report/iccs-of.ts';
import { codesOf } from '../../../shared/incidents/report/one-of.ts';
import { Report, sameReport } from '../../../shared/incidents/report/report.ts';
import { seizuresOf } from '../../../shared/incidents/report/sections-of.ts';
import { iccsClasses } from '../../../shared/reference/iccs.ts';
import { figuresOf, merge } from '../../../shared/statistics/figures/figures.ts';
import { anyReportOf, anyReportOfAnyKind } from '../../fixtures/incidents/arbitrary-reports.ts';

const overTheWire = (report: Report): Report => Report.parse(JSON.parse(JSON.stringify(report)));

describe('any report', () => {
  it.each(crimeCodes)('of %s survives the wire and back unchanged', (crime) => {
    fc.assert(
      fc.property(anyReportOf(crime), (report) => {
        expect(report.crime).toBe(crime);
        expect(overTheWire(report)).toEqual(report);
        expect(sameReport(overTheWire(report), report)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('has ICCS classes that there are, at least one, none twice and none that another includes', () => {
    const classes: readonly string[] = codesOf(iccsClasses);
    fc.assert(
      fc.property(anyReportOfAnyKind, (report) => {
        const codes = iccsOf(report);
        expect(codes.length).toBeGreaterThan(0);
        expect(codes.filter((code) => !classes.includes(code))).toEqual([]);
        expect(codes.filter((a) => codes.some((b) => b !== a && b.startsWith(a)))).toEqual([]);
        expect(new Set(codes).size).toBe(codes.length);
      }),
      { numRuns: 100 },
    );
  });

  it('is counted once, with each of its seizures, and merges in any order', () => {
    fc.assert(
      fc.property(anyReportOfAnyKind, anyReportOfAnyKind, (a, b) => {
        const [one, other] = [figuresOf(a), figuresOf(b)];
        const kinds = Object.values(one);
        expect(kinds.reduce((sum, { incidents }) => sum + incidents, 0)).toBe(1);
        const seized = kinds.flatMap(({ substances, goods = {} }) => [
          ...Object.values(substances),
          ...Object.values(goods),
        ]);
        expect(seized.reduce((sum, { seizures }) => sum + seizures, 0)).toBe(seizuresOf(a).length);
        expect(JSON.stringify(merge([one, other]))).toBe(JSON.stringify(merge([other, one])));
      }),
      { numRuns: 100 },
    );
  });

  it('keeps every quantity as it was reported, whatever is derived from it', () => {
    fc.assert(
      fc.property(anyReportOfAnyKind, (report) => {
        const before = JSON.stringify(report);
        for (const found of seizuresOf(report)) comparableOf(found);
        expect(JSON.stringify(report)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });
});

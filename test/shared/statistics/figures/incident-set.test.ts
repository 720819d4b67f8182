import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../shared/incidents/report/report.ts';
import {
  addTo,
  emptySet,
  type IncidentSet,
  incidentsIn,
  mergeSets,
  readSet,
  removeFrom,
  setOf,
  textOfSet,
} from '../../../../shared/statistics/figures/incident-set.ts';
import { anyReportOfAnyKind } from '../../../fixtures/incidents/arbitrary-reports.ts';
import { drugReport, traffickingReport } from '../../../fixtures/incidents/reports.ts';

const reports = fc.array(anyReportOfAnyKind, { maxLength: 6 });

/** Some reports, and the same in another order. */
const shuffled = reports.chain((some) =>
  fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
);

const all = (some: readonly Report[]): IncidentSet => some.reduce(addTo, emptySet);

describe('a set of incidents by their codes', () => {
  it('is the same to the letter whatever the order, the grouping and the way by which reports came into it', () => {
    fc.assert(
      fc.property(shuffled, fc.nat(6), ([some, other], cut) => {
        const text = textOfSet(setOf(some));
        expect(textOfSet(all(other))).toBe(text);
        expect(textOfSet(mergeSets([setOf(other.slice(cut)), setOf(other.slice(0, cut))]))).toBe(text);
        expect(textOfSet(mergeSets([emptySet, setOf(some), emptySet]))).toBe(text);
      }),
    );
  });

  it('forgets a report that is removed, whatever was added between: an amendment is the one removed and the other added', () => {
    fc.assert(
      fc.property(reports, anyReportOfAnyKind, anyReportOfAnyKind, reports, (some, one, amended, later) => {
        const withOne = all([...some, one, ...later]);
        expect(textOfSet(removeFrom(withOne, one))).toBe(textOfSet(setOf([...some, ...later])));
        const corrected = addTo(removeFrom(withOne, one), amended);
        expect(textOfSet(corrected)).toBe(textOfSet(setOf([...later, amended, ...some])));
      }),
    );
  });

  it('comes back from its text as it went', () => {
    fc.assert(
      fc.property(reports, (some) => {
        expect(textOfSet(readSet(textOfSet(setOf(some))))).toBe(textOfSet(setOf(some)));
      }),
    );
  });

  it('has an incident as often as it was reported', () => {
    expect(
      incidentsIn(setOf([drugReport(), traffickingReport(), drugReport()]))
        .map(({ times }) => times)
        .sort(),
    ).toEqual([1, 2]);
  });

  it('does not lose what it never had', () => {
    expect(() => removeFrom(setOf([drugReport()]), traffickingReport())).toThrow('no such incident');
  });

  it('holds codes and numbers: no id, no place, no moment, no text of anybody', () => {
    const report = traffickingReport({
      narrative: 'Sok Dara N1234567',
      place: { ...drugReport().place, description: 'Dara' },
    });
    for (const secret of ['Dara', 'N1234567', report.id, report.blo, '11.06', report.occurredAt])
      expect(textOfSet(setOf([report]))).not.toContain(secret);
  });

  it.each(['', '{}', '[[{"crime":"piracy","iccs":[]},1]]', '[[{"crime":"drugs","iccs":[],"name":"Dara"},1]]'])(
    'is not %j',
    (text) => {
      expect(() => readSet(text)).toThrow();
    },
  );
});

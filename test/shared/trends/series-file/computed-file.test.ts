import { describe, expect, it } from 'vitest';
import { computedFile } from '../../../../shared/trends/series-file/computed-file.ts';
import { SeriesFile } from '../../../../shared/trends/series-file/series-file.ts';
import reference from '../../../fixtures/trends/surveillance-reference.json' with { type: 'json' };

const computed = computedFile(SeriesFile.parse(reference));
const methods = ['nbPlugin', 'muan', 'delta'] as const;
const earsMethods = ['C1', 'C2', 'C3', 'C2_base28_minSigma05'] as const;
const figures = ['upperbound', 'expected', 'mu0', 'phi', 'pvalue', 'score'] as const;

/** Weeks in which one has a number that the other has not, or one that differs by more than a share of 1e-9. */
const differing = (ours: readonly (number | null)[], theirs: readonly (number | null)[]): number[] =>
  theirs.flatMap((their, index) => {
    const our = ours[index] ?? null;
    if (our === null || their === null) return our === their ? [] : [index];
    return Math.abs(our - their) <= 1e-9 * Math.abs(their) + 1e-12 ? [] : [index];
  });

const seriesWithIndex = reference.series.map((theirs, index) => [index, theirs] as const);

describe('a file of series', () => {
  it('holds ten series of six years, with a year to look at', () => {
    expect(reference.series).toHaveLength(10);
    expect(reference.series.every(({ counts }) => counts.length === 312)).toBe(true);
    expect(computed.series[0]?.farringtonFlexible['nbPlugin']?.alarm).toHaveLength(52);
  });

  describe.each(methods)('by Farrington Flexible with %s', (method) => {
    it.each(seriesWithIndex)('has every alarm of series %i as R has it', (index, theirs) => {
      expect(computed.series[index]?.farringtonFlexible[method]?.alarm).toEqual(
        theirs.farringtonFlexible[method].alarm,
      );
    });

    it.each(seriesWithIndex)('has every figure of series %i as R has it', (index, theirs) => {
      const ours = computed.series[index]!.farringtonFlexible[method]!;
      const wrong = figures.map((figure) => [
        figure,
        differing(ours[figure], theirs.farringtonFlexible[method][figure]),
      ]);
      expect(wrong).toEqual(figures.map((figure) => [figure, []]));
    });
  });

  describe.each(earsMethods)('by EARS %s', (method) => {
    it.each(seriesWithIndex)('has every alarm and threshold of series %i as R has it', (index, theirs) => {
      const ours = computed.series[index]!.earsC[method]!;
      expect(ours.alarm).toEqual(theirs.earsC[method].alarm);
      expect(differing(ours.upperbound, theirs.earsC[method].upperbound)).toEqual([]);
    });
  });

  it.each(seriesWithIndex)(
    'has every sum and alarm of the CUSUM of series %i as R has it, or no mean to tell by',
    (index, theirs) => {
      const { cusumRossi } = computed.series[index]!;
      if (!('cusum' in theirs.cusumRossi && theirs.cusumRossi.cusum)) {
        expect(theirs.counts.slice(0, 260).every((count) => count === 0)).toBe(true);
        expect(cusumRossi).toEqual({ error: expect.stringContaining('mean before the monitored weeks is 0') });
        return;
      }
      if (!cusumRossi || 'error' in cusumRossi) throw new Error('no CUSUM was computed');
      expect(cusumRossi.alarm).toEqual(theirs.cusumRossi.alarm);
      expect(differing(cusumRossi.cusum, theirs.cusumRossi.cusum)).toEqual([]);
    },
  );

  it('keeps members of a series that no method reads, and control values as they were told', () => {
    expect(computed.series[3]).toMatchObject({ lambda: 1, phi: 1, addedPerWeek285to287: 4 });
    expect(computed.series[0]?.earsC['C1']?.control).toEqual({ method: 'C1' });
  });

  it('is refused where a series ends before the weeks to look at, or a count is no count', () => {
    const short = { monitoredWeeks: [2, 5], series: [{ counts: [1, 2, 3] }] };
    expect(SeriesFile.safeParse(short).error?.message).toContain('ends before the last monitored week');
    expect(SeriesFile.safeParse({ ...short, series: [{ counts: [1, 2.5, 3, 4, 5] }] }).success).toBe(false);
  });

  it('has the defaults that the R package documents where a control value is left out', () => {
    const file = SeriesFile.parse({
      monitoredWeeks: [300, 300],
      series: [{ counts: Array(300).fill(2), farringtonFlexible: { bare: {} }, cusumRossi: {} }],
    });
    const [series] = computedFile(file).series;
    expect(series?.farringtonFlexible['bare']?.control).toMatchObject({ b: 5, noPeriods: 1, thresholdMethod: 'delta' });
    expect(series?.cusumRossi).toMatchObject({ control: { k: 1.04, h: 2.26, m: 2, reset: true } });
  });
});

import * as z from 'zod';
import { normalQuantile } from '../distributions/normal-quantile.ts';

/**
 * The control values of EARS, with the names of the R package: a baseline of 7 weeks, and no least deviation (in counts),
 * where nothing else is said.
 */
export const EarsControl = z.strictObject({
  method: z.enum(['C1', 'C2', 'C3']),
  baseline: z.int().min(3).max(520).optional(),
  minSigma: z.number().min(0).optional(),
  alpha: z.number().gt(0).lt(1).optional(),
});

export type EarsControl = Readonly<z.infer<typeof EarsControl>>;

/** Three standard deviations for C1 and C2; C3 adds up three weeks, and takes two (Hutwagner et al. 2003, Fricker 2008). */
const alphas: Readonly<Record<EarsControl['method'], number>> = { C1: 0.001, C2: 0.001, C3: 0.025 };

/** Weeks between the baseline and the week in question: a slow outbreak is not to raise its own baseline. */
const lags: Readonly<Record<EarsControl['method'], number>> = { C1: 0, C2: 2, C3: 2 };

/** `upper` is no number where the baseline does not vary and C3 therefore cannot be told. */
export type EarsVerdict = { upper: number; isAlarm: boolean | undefined };

const usualBaseline = 7;

const baselineOf = (
  series: readonly number[],
  week: number,
  { method, baseline = usualBaseline, minSigma = 0 }: EarsControl,
) => {
  const end = week - lags[method];
  const counts = series.slice(end - baseline, end);
  const mean = counts.reduce((sum, count) => sum + count, 0) / baseline;
  const squares = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  return { mean, deviation: Math.max(minSigma, Math.sqrt(squares / (baseline - 1))) };
};

/** By how much the two weeks before were above their own baselines, in deviations, beyond one each. */
const carriedOver = (series: readonly number[], week: number, control: EarsControl): number => {
  const excesses = [1, 2].map((back) => {
    const { mean, deviation } = baselineOf(series, week - back, control);
    return Math.max(0, ((series[week - back] ?? 0) - mean) / deviation - 1);
  });
  return excesses.reduce((sum, excess) => sum + excess, 0);
};

/**
 * Compares a week with the weeks just before it (EARS C1, C2, C3).
 * @param week index in the series, from 0
 * @returns undefined where the series does not reach back that far
 */
export const ears = (series: readonly number[], week: number, control: EarsControl): EarsVerdict | undefined => {
  const { method, baseline = usualBaseline } = control;
  const reach = baseline + lags[method] + (method === 'C3' ? 2 : 0);
  if (week < reach) return undefined;
  const { mean, deviation } = baselineOf(series, week, control);
  const z = normalQuantile(1 - (control.alpha ?? alphas[method]));
  const count = series[week] ?? 0;
  // C3 alarms when the two weeks before exceed z together; as in the R package its threshold is told from the count.
  const upper =
    method === 'C3' ? Math.max(0, count + deviation * (z - carriedOver(series, week, control))) : mean + z * deviation;
  return { upper, isAlarm: Number.isNaN(upper) ? undefined : count > upper };
};

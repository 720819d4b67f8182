import { type Baseline, baselineOf, leastWeeks, weeksLookedAt } from '../methods/baseline.ts';
import { type FirstEver, firstEver } from '../methods/first-ever.ts';
import { type OutbreakVerdict, outbreakCusum } from '../methods/outbreak-cusum.ts';

/** What a week of one series says. `weeksMissing`: after so many more weeks it can be told what is usual. */
export type SeriesVerdict =
  | ({ kind: 'first-ever' } & FirstEver & Told)
  | ({ kind: 'rising' } & OutbreakVerdict & Told)
  | ({ kind: 'usual' } & OutbreakVerdict & Told)
  | { kind: 'too-little-data'; observed: number; weeksMissing: number };

/** Share of the week's reports that is in, by the delays of the last half year; from 0 to 1. */
type Told = { completeness: number };

export type SeriesContext = {
  /** First week to learn from: what came before was another level. */
  since?: number;
  /** Share of the reports that is in, by how many weeks ago they were due. */
  completeAt?: (weeksAgo: number) => number;
};

const allIn = () => 1;

const weighed = (
  series: readonly number[],
  week: number,
  baseline: Baseline,
  completeAt: (weeksAgo: number) => number,
): SeriesVerdict => {
  const outbreak = { ...outbreakCusum(series, week, baseline, completeAt), completeness: completeAt(0) };
  return outbreak.isAlarm ? { kind: 'rising', ...outbreak } : { kind: 'usual', ...outbreak };
};

/**
 * Looks at one week of a series as it stands: something new, something rising, what is usual, or too little to say.
 * @param week index in the series, from 0
 */
export const seriesVerdict = (
  series: readonly number[],
  week: number,
  { since = 0, completeAt = allIn }: SeriesContext = {},
): SeriesVerdict => {
  const observed = series[week] ?? 0;
  const first = firstEver(series, week);
  if (first) return { kind: 'first-ever', ...first, completeness: completeAt(0) };
  const baseline = baselineOf(series, week, since);
  if (baseline) return weighed(series, week, baseline, completeAt);
  const weeksMissing = since + leastWeeks + weeksLookedAt - 1 - week;
  return { kind: 'too-little-data', observed, weeksMissing };
};

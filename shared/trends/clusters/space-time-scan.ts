import type { Circles } from './circles-around.ts';
import { logLikelihoodRatio } from './log-likelihood-ratio.ts';

/** Cases at one place in one week; weeks count from 0 to the last, which is the week in question. */
export type Case = { place: number; week: number };

/** A circle of places in the last weeks, with more cases than its places and its weeks lead to expect together. */
export type Cluster = { places: readonly number[]; weeks: number; cases: number; expected: number; ratio: number };

/** `probability` of a cluster this strong by chance anywhere; it is to be expected once in so many weeks. */
export type FoundCluster = Cluster & { probability: number; recurrenceWeeks: number };

export type ScanSetting = {
  placeCount: number;
  weekCount: number;
  circles: readonly Circles[];
  /** The longest cluster, in weeks; Kulldorff takes at most half of the time. */
  mostWeeks: number;
};

type Totals = { all: number; byPlace: Float64Array; byDuration: Float64Array };

const totalsOf = (cases: readonly Case[], { placeCount, weekCount, mostWeeks }: ScanSetting): Totals => {
  const byPlace = new Float64Array(placeCount);
  const byDuration = new Float64Array(mostWeeks);
  for (const { place, week } of cases) {
    byPlace[place] = (byPlace[place] ?? 0) + 1;
    for (let weeks = weekCount - week; weeks <= mostWeeks; weeks += 1)
      byDuration[weeks - 1] = (byDuration[weeks - 1] ?? 0) + 1;
  }
  return { all: cases.length, byPlace, byDuration };
};

/** Cases by place and duration: at index place · mostWeeks + weeks − 1 are those of the last so many weeks. */
const recentOf = (places: ArrayLike<number>, weeks: ArrayLike<number>, setting: ScanSetting): Float64Array => {
  const { placeCount, weekCount, mostWeeks } = setting;
  const recent = new Float64Array(placeCount * mostWeeks);
  for (let index = 0; index < places.length; index += 1) {
    const start = (places[index] ?? 0) * mostWeeks;
    for (let ago = weekCount - (weeks[index] ?? 0); ago <= mostWeeks; ago += 1)
      recent[start + ago - 1] = (recent[start + ago - 1] ?? 0) + 1;
  }
  return recent;
};

/** Goes through every cylinder: each circle in each number of last weeks. */
const eachCylinder = (
  recent: Float64Array,
  { all, byPlace, byDuration }: Totals,
  { circles, mostWeeks }: ScanSetting,
  see: (ratio: number, circle: Circles, size: number, weeks: number, cases: number, expected: number) => void,
): void => {
  const inside = new Float64Array(mostWeeks);
  for (const circle of circles) {
    inside.fill(0);
    let ofPlaces = 0;
    for (let size = 1; size <= circle.members.length; size += 1) {
      const place = circle.members[size - 1] ?? 0;
      ofPlaces += byPlace[place] ?? 0;
      for (let index = 0; index < mostWeeks; index += 1) {
        const cases = (inside[index] ?? 0) + (recent[place * mostWeeks + index] ?? 0);
        inside[index] = cases;
        const expected = (ofPlaces * (byDuration[index] ?? 0)) / all;
        if (cases > expected) see(logLikelihoodRatio(cases, expected, all), circle, size, index + 1, cases, expected);
      }
    }
  }
};

/** The strongest cluster around each centre, the strongest of all first; of two equal ones the smaller and shorter. */
const clustersIn = (recent: Float64Array, totals: Totals, setting: ScanSetting): Cluster[] => {
  const best = new Map<number, Cluster>();
  eachCylinder(recent, totals, setting, (ratio, circle, size, weeks, cases, expected) => {
    if (ratio > (best.get(circle.centre)?.ratio ?? 0) + 1e-12)
      best.set(circle.centre, { places: circle.members.slice(0, size), weeks, cases, expected, ratio });
  });
  return [...best.values()].sort((a, b) => b.ratio - a.ratio || a.places.length - b.places.length);
};

const largestRatio = (recent: Float64Array, totals: Totals, setting: ScanSetting): number => {
  let largest = 0;
  eachCylinder(recent, totals, setting, (ratio) => {
    if (ratio > largest) largest = ratio;
  });
  return largest;
};

/** Deals the weeks out to the cases anew (Fisher and Yates): places and weeks keep their totals. */
const shuffle = (weeks: Int32Array, uniform: () => number): void => {
  for (let last = weeks.length - 1; last > 0; last -= 1) {
    const other = Math.floor(uniform() * (last + 1));
    const held = weeks[last] ?? 0;
    weeks[last] = weeks[other] ?? 0;
    weeks[other] = held;
  }
};

const isApart = (cluster: Cluster, others: readonly Cluster[]): boolean =>
  others.every(({ places }) => !places.some((place) => cluster.places.includes(place)));

const withoutOverlap = (clusters: readonly Cluster[]): Cluster[] => {
  const kept: Cluster[] = [];
  for (const cluster of clusters) if (isApart(cluster, kept)) kept.push(cluster);
  return kept;
};

/**
 * Looks for places that have more cases in the last weeks than their own habit and that of the time together lead to expect: the
 * space-time permutation scan (Kulldorff et al., PLoS Medicine 2005), which needs no population. Its probability comes from
 * dealing the weeks out to the cases again and again.
 * @param uniform numbers from 0 to 1; a seeded stream makes the answer repeatable
 * @param replications of the dealing: 999 give probabilities down to 1 in 1,000
 * @returns clusters that share no place, the strongest first
 */
export const spaceTimeScan = (
  cases: readonly Case[],
  setting: ScanSetting,
  uniform: () => number,
  replications: number,
): FoundCluster[] => {
  if (cases.length === 0) return [];
  const totals = totalsOf(cases, setting);
  const places = Int32Array.from(cases, ({ place }) => place);
  const weeks = Int32Array.from(cases, ({ week }) => week);
  const found = withoutOverlap(clustersIn(recentOf(places, weeks, setting), totals, setting));
  const byChance = Array.from({ length: replications }, () => {
    shuffle(weeks, uniform);
    return largestRatio(recentOf(places, weeks, setting), totals, setting);
  });
  return found.map((cluster) => {
    const asStrong = byChance.filter((ratio) => ratio >= cluster.ratio - 1e-12).length;
    const probability = (asStrong + 1) / (replications + 1);
    return { ...cluster, probability, recurrenceWeeks: 1 / probability };
  });
};

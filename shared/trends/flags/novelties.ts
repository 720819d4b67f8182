import { firstEver } from '../methods/first-ever.ts';
import { lastWeekOf, mondayAt, type NightSeries } from '../series/series-of-night.ts';
import type { TrendPlace } from '../trend-flag.ts';
import type { PlaceFinding } from './place-findings.ts';
import type { SeriesContext } from './series-verdict.ts';

/** Something new at one post alone stands in the list: of twenty posts each has something new in most weeks. */
const toldPlaces: readonly TrendPlace['kind'][] = ['border', 'country', 'region'];

const allIn = () => 1;

/** Ways of hiding, means and routes that a place has never reported before, in the last week that has ended. */
export const novelties = (
  all: readonly NightSeries[],
  completeAt: NonNullable<SeriesContext['completeAt']> = allIn,
): (PlaceFinding & { isTold: boolean })[] =>
  all.flatMap(({ place, subject, series }) => {
    const week = lastWeekOf(series);
    const first = firstEver(series.counts, week);
    if (!first) return [];
    const finding = { kind: 'first-ever' as const, ...first, completeness: completeAt(0) };
    return [{ place, subject, week: mondayAt(series, week), finding, isTold: toldPlaces.includes(place.kind) }];
  });

import { bloById } from '../../foundation/blos/blos.ts';
import { circlesAround } from '../clusters/circles-around.ts';
import { seededUniform } from '../clusters/seeded-uniform.ts';
import { type Case, spaceTimeScan } from '../clusters/space-time-scan.ts';
import { baselineOf } from '../methods/baseline.ts';
import { borderShift } from '../methods/border-shift.ts';
import { silentPost } from '../methods/silent-post.ts';
import { lastWeekOf, mondayAt, type NightSeries } from '../series/series-of-night.ts';
import { subjectCode, type TrendFinding } from '../trend-flag.ts';
import type { SeriesContext } from './series-verdict.ts';

/** A finding about a post, or several, in the last week that has ended; `week` is its Monday. */
export type PlaceFinding = Pick<NightSeries, 'place' | 'subject'> & { week: string; finding: TrendFinding };

const allIn = () => 1;

/** Posts that report less than their own habit. */
const silences = (all: readonly NightSeries[], completeAt: NonNullable<SeriesContext['completeAt']>): PlaceFinding[] =>
  all
    .filter(({ place, subject }) => place.kind === 'blo' && !subject)
    .flatMap(({ place, series }) => {
      const week = lastWeekOf(series);
      const usual = baselineOf(series.counts, week);
      const silent = usual && silentPost(series.counts, week, usual, completeAt);
      if (!silent) return [];
      const finding = { kind: 'silent' as const, ...silent, completeness: completeAt(0) };
      return [{ place, week: mondayAt(series, week), finding }];
    });

const isBeside = (one: string, other: string): boolean => {
  const [a, b] = [bloById(one), bloById(other)];
  return one !== other && a?.neighbour != null && a.country === b?.country && a.neighbour === b.neighbour;
};

/** Counts of the last weeks that both series have. */
const together = (one: NightSeries, other: NightSeries): [readonly number[], readonly number[]] => {
  const weeks = Math.min(one.series.counts.length, other.series.counts.length);
  return [one.series.counts.slice(-weeks), other.series.counts.slice(-weeks)];
};

/** What goes from one post to another on the same border. */
const shifts = (all: readonly NightSeries[]): PlaceFinding[] => {
  const ofPosts = all.filter(({ place, subject }) => place.kind === 'blo' && subject);
  const bySubject = Map.groupBy(ofPosts, ({ subject }) => subjectCode(subject));
  return [...bySubject.values()].flatMap((series) =>
    series.flatMap((from) =>
      series
        .filter((to) => isBeside(from.place.id, to.place.id))
        .flatMap((to) => {
          const [lessHere, moreThere] = together(from, to);
          const shift = borderShift(lessHere, moreThere, lessHere.length - 1);
          if (!shift) return [];
          const finding = { kind: 'shift' as const, from: from.place.id, ...shift };
          return [{ place: to.place, subject: to.subject, week: mondayAt(to.series, lastWeekOf(to.series)), finding }];
        }),
    ),
  );
};

/** A year, in which clusters of two months at most are looked for, within a day's drive and half of the posts. */
const scannedWeeks = 52;
const mostWeeks = 8;
const mostMetres = 250_000;
const replications = 999;

/** A cluster that chance alone makes every year is none. */
const leastRecurrenceWeeks = 52;

type Located = NightSeries & { latitude: number; longitude: number };

const located = (all: readonly NightSeries[]): Located[] =>
  all.flatMap((of) => {
    const { latitude, longitude } = bloById(of.place.id) ?? {};
    return latitude == null || longitude == null ? [] : [{ ...of, latitude, longitude }];
  });

const casesIn = (series: readonly Located[]): Case[] =>
  series.flatMap(({ series: { counts } }, place) =>
    counts.slice(-scannedWeeks).flatMap((count, index, { length }) => {
      const week = scannedWeeks - length + index;
      return Array.from({ length: count }, () => ({ place, week }));
    }),
  );

const clusterOf = (series: readonly Located[], seed: number): PlaceFinding[] => {
  const places = series.map(({ place, latitude, longitude }) => ({ id: place.id, latitude, longitude }));
  const limits = { metres: mostMetres, places: Math.ceil(places.length / 2) };
  const setting = { placeCount: places.length, weekCount: scannedWeeks, mostWeeks };
  const circles = circlesAround(places, limits);
  const found = spaceTimeScan(casesIn(series), { ...setting, circles }, seededUniform(seed), replications);
  return found
    .filter((cluster) => cluster.recurrenceWeeks >= leastRecurrenceWeeks && cluster.places.length > 1)
    .flatMap((cluster) => {
      const centre = series[cluster.places[0] ?? -1];
      if (!centre) return [];
      const ids = cluster.places.flatMap((place) => places[place]?.id ?? []);
      const finding = { kind: 'cluster' as const, ...cluster, places: ids };
      const week = mondayAt(centre.series, lastWeekOf(centre.series));
      return [{ place: centre.place, subject: centre.subject, week, finding }];
    });
};

/** Clusters of several posts, by kind of crime: a cluster of one post is a rise there. */
const clusters = (all: readonly NightSeries[]): PlaceFinding[] => {
  const kinds = located(all).filter(({ place, subject }) => place.kind === 'blo' && subject && 'crime' in subject);
  const bySubject = Map.groupBy(kinds, ({ subject }) => subjectCode(subject));
  return [...bySubject.values()]
    .filter(({ length }) => length > 2)
    .flatMap((series, index) => clusterOf(series, index + 1));
};

/**
 * What a night finds about posts beside each other: one that has fallen silent, a kind that moves from one to the next, and
 * clusters of several.
 */
export const placeFindings = (
  all: readonly NightSeries[],
  completeAt: NonNullable<SeriesContext['completeAt']> = allIn,
): PlaceFinding[] => {
  const known = all.filter(({ series }) => series.counts.length > 0);
  return [...silences(known, completeAt), ...shifts(known), ...clusters(known)];
};

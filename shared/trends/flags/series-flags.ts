import { mondayAt, type NightSeries } from '../series/series-of-night.ts';
import { type TrendFlag, trendFlagId } from '../trend-flag.ts';
import { type FlagEpisode, flagEpisodes } from './flag-episodes.ts';
import { type NightFinding, nightFindings } from './night-findings.ts';
import { type SeriesContext, type SeriesVerdict, seriesVerdict } from './series-verdict.ts';

/** How far back flags that are over are kept up to date with reports that come late, in weeks. */
export const weeksKeptUp = 26;

type Looked = { of: NightSeries; episodes: FlagEpisode[]; verdict: SeriesVerdict };

/** The level from which on a series is learned: that of the last rise that has become what is usual. */
const levelSince = (episodes: readonly FlagEpisode[]): number =>
  episodes.reduce((since, { opened, closed }) => (closed?.as === 'new-level' ? opened : since), 0);

const looked = (of: NightSeries, completeAt: SeriesContext['completeAt']): Looked => {
  const { counts } = of.series;
  const last = counts.length - 1;
  const late = completeAt ? { completeAt } : {};
  const episodes = flagEpisodes(counts, 0, last, completeAt);
  return { of, episodes, verdict: seriesVerdict(counts, last, { since: levelSince(episodes), ...late }) };
};

const isRecent = ({ lastFound, closed }: FlagEpisode, last: number): boolean =>
  !closed || last - Math.max(lastFound, closed.week) <= weeksKeptUp;

/** How sure a flag is: by the night that found it last, else as it was said before. */
const sureness = (id: string, ofNight: NightFinding<number> | undefined, before: ReadonlyMap<string, TrendFlag>) => {
  const { falseShare, isTold = false } = ofNight ?? before.get(id) ?? {};
  return { ...(falseShare === undefined ? {} : { falseShare }), isTold };
};

const flagOf = (
  { place, subject, series }: NightSeries,
  { opened, lastFound, latest, closed }: FlagEpisode,
): Omit<TrendFlag, 'isTold' | 'changedAt'> => {
  const monday = mondayAt(series, opened);
  return {
    id: trendFlagId(place, latest.kind, subject, monday),
    place,
    subject,
    opened: monday,
    lastFound: mondayAt(series, lastFound),
    state: closed ? 'closed' : 'open',
    ...(closed ? { closed: { week: mondayAt(series, closed.week), as: closed.as } } : {}),
    finding: latest,
  };
};

/**
 * The flags of all series of a night, weighed together: rises, and what comes for the first time. Flags that have been over
 * for half a year are left as they are.
 * @param before flags as the last night left them, by their ids
 * @param completeAt share of the reports that is in, by how many weeks ago they were due
 */
export const seriesFlags = (
  all: readonly NightSeries[],
  before: ReadonlyMap<string, TrendFlag>,
  completeAt?: SeriesContext['completeAt'],
): Omit<TrendFlag, 'changedAt'>[] => {
  const seen = all
    .filter(({ subject, series }) => subject && series.counts.length > 0)
    .map((of) => looked(of, completeAt));
  const ofNight = new Map(
    nightFindings(seen.map(({ verdict }, key) => ({ key, verdict }))).map((finding) => [finding.key, finding]),
  );
  return seen.flatMap(({ of, episodes }, index) => {
    const last = of.series.counts.length - 1;
    return episodes
      .filter((episode) => isRecent(episode, last))
      .map((episode) => {
        const flag = flagOf(of, episode);
        const isOfNight = episode.lastFound === last && !episode.closed;
        return { ...flag, ...sureness(flag.id, isOfNight ? ofNight.get(index) : undefined, before) };
      });
  });
};

import { type SeriesContext, type SeriesVerdict, seriesVerdict } from './series-verdict.ts';

/** A finding: a verdict that is one. */
export type Finding = Extract<SeriesVerdict, { kind: 'rising' | 'first-ever' }>;

/**
 * A flag of one series from the week in which it opens to the one in which it closes; without `closed` it is open. It closes
 * as `over` when nothing was found for four weeks, or as `new-level` when the rise has become what is usual.
 */
export type FlagEpisode = {
  opened: number;
  lastFound: number;
  latest: Finding;
  closed?: { week: number; as: 'over' | 'new-level' };
};

/** Weeks without a finding after which a flag is closed. */
export const quietWeeks = 4;

/** A rise that lasts this long is no outbreak any more: the usual is learned anew, from where it began. */
export const weeksToNewLevel = 12;

/** Findings that a lasting rise must have had; with fewer, two outbreaks only followed each other. */
const findingsOfNewLevel = 4;

/** Whether a verdict is a finding. */
export const isFinding = (verdict: SeriesVerdict): verdict is Finding =>
  verdict.kind === 'rising' || verdict.kind === 'first-ever';

type Open = FlagEpisode & { findings: number };

/** How an open flag closes in a week in which it has been looked at; undefined where it stays open. */
const closing = ({ opened, lastFound, findings }: Open, week: number): 'over' | 'new-level' | undefined => {
  if (week - lastFound >= quietWeeks) return 'over';
  return week - opened >= weeksToNewLevel && findings >= findingsOfNewLevel ? 'new-level' : undefined;
};

const episodeOf = ({ findings: _, ...episode }: Open): FlagEpisode => episode;

const continued = (open: Open | undefined, verdict: SeriesVerdict, week: number): Open | undefined => {
  if (!isFinding(verdict)) return open;
  if (!open) return { opened: week, lastFound: week, latest: verdict, findings: 1 };
  return { ...open, lastFound: week, latest: verdict, findings: open.findings + 1 };
};

/**
 * The flags of a series over some weeks, found anew from the counts as they stand now: a flag whose counts were revised is
 * revised with them.
 * @param from first week to look at, index in the series; `to` is the last
 */
export const flagEpisodes = (
  series: readonly number[],
  from: number,
  to: number,
  completeAt?: SeriesContext['completeAt'],
): FlagEpisode[] => {
  const episodes: FlagEpisode[] = [];
  let open: Open | undefined;
  let since = 0;
  for (let week = from; week <= to; week += 1) {
    const late = completeAt && ((weeksAgo: number) => completeAt(weeksAgo + to - week));
    open = continued(open, seriesVerdict(series, week, { since, ...(late && { completeAt: late }) }), week);
    const as = open && closing(open, week);
    if (!open || !as) continue;
    if (as === 'new-level') since = open.opened;
    episodes.push({ ...episodeOf(open), closed: { week, as } });
    open = undefined;
  }
  return open ? [...episodes, episodeOf(open)] : episodes;
};

/** What a night changes: flags that open, go on, and close; one that the counts no longer bear is `revised`. */
export type FlagChange = { episode: FlagEpisode; change: 'opened' | 'continued' | 'closed' | 'revised' };

/**
 * Lays the flags that were open beside those that are found now. A flag is the same while it opened in the same week.
 * @param openBefore flags that the last night left open
 * @param found by this night, closed ones among them
 */
export const flagChanges = (openBefore: readonly FlagEpisode[], found: readonly FlagEpisode[]): FlagChange[] => {
  const before = new Map(openBefore.map((episode) => [episode.opened, episode]));
  const now = new Map(found.map((episode) => [episode.opened, episode]));
  const changeOf = (episode: FlagEpisode): FlagChange['change'] | undefined => {
    if (before.has(episode.opened)) return episode.closed ? 'closed' : 'continued';
    return episode.closed ? undefined : 'opened';
  };
  const changed = found.flatMap((episode) => {
    const change = changeOf(episode);
    return change ? [{ episode, change }] : [];
  });
  const gone = openBefore.filter(({ opened }) => !now.has(opened));
  return [...changed, ...gone.map((episode): FlagChange => ({ episode, change: 'revised' }))];
};

import type { BroadcastRepository } from '../../alerts/broadcasts/broadcast-repository.ts';
import { authorityTopic } from '../../alerts/rules/audience-of.ts';
import { dayPlus } from '../../foundation/local-day.ts';
import { type Digest, digestFor, flagsIn, weekAt } from '../digests/digest.ts';
import { digestAlert } from '../digests/digest-alert.ts';
import { lastWeekOf, mondayAt, type NightSeries } from '../series/series-of-night.ts';
import type { TrendFlag } from '../trend-flag.ts';

/** A night of a country: its topics, its series and flags, and the last local day that it looked at. */
export type DigestNight = {
  blos: readonly string[];
  /** ISO 3166-1 alpha-2. */
  country: string;
  lastDay: string;
  series: readonly NightSeries[];
  flags: readonly TrendFlag[];
  /** Milliseconds since the epoch. */
  now: number;
};

export type DigestPorts = { alerts: Pick<BroadcastRepository, 'find' | 'write'> };

const daysOfWeek = 7;

/** Whether a week has just ended, of which every post is told what happened. */
const endsWeek = ({ series, lastDay }: DigestNight): boolean =>
  series.some(({ series: weekly }) => dayPlus(mondayAt(weekly, lastWeekOf(weekly)), daysOfWeek - 1) === lastDay);

/** Open and strong enough to be told. */
const isTelling = ({ state, isTold }: TrendFlag): boolean => state === 'open' && isTold;

/** The digests of a night: each week one for every topic, on other days one for those whom something new concerns. */
export const digestsOf = (night: DigestNight): Digest[] => {
  const { blos, country, series, flags } = night;
  const telling = flags.filter(isTelling);
  const fresh = telling.filter(({ digestOn }) => digestOn === undefined);
  const isWeekly = endsWeek(night);
  return [...blos, authorityTopic]
    .map((topic) => (isWeekly ? digestFor(topic, telling, weekAt(topic, country, series)) : digestFor(topic, fresh)))
    .filter((digest) => digest.week || flagsIn(digest).length > 0);
};

/** Writes a digest unless its topic has one of this day. @returns ids of the flags that the one which stands tells of */
const written = async (digest: Digest, night: DigestNight, { alerts }: DigestPorts): Promise<readonly string[]> => {
  const made = digestAlert(digest, night, night.now);
  if ((await alerts.write(made)) === 'written') return made.alert.trends ?? [];
  return (await alerts.find(made.alert.id))?.alert.trends ?? [];
};

/**
 * Writes the digests of a night; the stream of the alerts table sends them. It comes before the flags are kept: a run that
 * dies in between finds the digests there and tells nobody twice.
 * @returns the flags, those that were told with the day of their digest, and how many digests there are
 */
export const tellDigests = async (
  night: DigestNight,
  ports: DigestPorts,
): Promise<{ flags: TrendFlag[]; digests: number }> => {
  const untold = new Set<string>();
  const told = new Set<string>();
  const digests = digestsOf(night);
  for (const digest of digests) {
    const ids = new Set(await written(digest, night, ports));
    for (const { id } of flagsIn(digest)) (ids.has(id) ? told : untold).add(id);
  }
  const flags = night.flags.map((flag) =>
    flag.digestOn === undefined && told.has(flag.id) && !untold.has(flag.id)
      ? { ...flag, digestOn: night.lastDay }
      : flag,
  );
  return { flags, digests: digests.length };
};

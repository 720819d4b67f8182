import * as z from 'zod';
import type { Clock } from '../../shared/foundation/clock.ts';
import { boundsOfDay, dayPlus, LocalDay, localDayOf } from '../../shared/foundation/local-day.ts';
import { settleEach } from '../../shared/foundation/settle-each.ts';
import type { IncidentChanges, IncidentSearch } from '../../shared/incidents/incident-repository.ts';
import type {
  DailyStatisticsRepository,
  ExchangeTopic,
  StatisticsCheckpoint,
} from '../../shared/statistics/daily-statistics-repository.ts';
import { figuresOf, merge } from '../../shared/statistics/figures/figures.ts';
import { profilesOf } from '../../shared/statistics/figures/profiles.ts';

/** What the schedule says (`{}`), or a person who wants a local day counted again (`{"date": "2026-11-20"}`). */
export const NightOrder = z.strictObject({ date: LocalDay.optional() });

export type NightOrder = z.infer<typeof NightOrder>;

export type Country = { code: string; timeZone: string; blos: readonly string[] };

export type Ports = {
  changes: Pick<IncidentChanges, 'since'>;
  incidents: Pick<IncidentSearch, 'current'>;
  dailyStatistics: Pick<DailyStatisticsRepository, 'save'>;
  checkpoint: StatisticsCheckpoint;
  exchange: ExchangeTopic;
  clock: Clock;
  onDayFailed: (day: string, error: unknown) => void;
};

/** `from` and `to` are instants in UTC: changes of this stretch were looked for. */
export type NightSummary = { days: number; incidents: number; from: string; to: string };

/**
 * How far before the checkpoint a run begins. The index of changes is filled a little after the table (seconds), and a
 * change bears the clock of the Lambda that took it, while the checkpoint bears this one's. An hour is far more than
 * both, and counting a day once more costs a few reads.
 */
const overlapMinutes = 60;

/** Before the first report there can be: the first run ever counts everything. */
const beginningOfTime = '1970-01-01T00:00:00.000Z';

/** With a country's BLOs side by side that is about as many requests as the SDK has connections (50). */
const daysAtOnce = 3;

const firstInstant = (upTo: string | undefined): string =>
  upTo ? new Date(Date.parse(upTo) - overlapMinutes * 60_000).toISOString() : beginningOfTime;

/** Local days of everything that changed, those that an incident has moved away from among them. */
const changedDays = async (from: string, { blos, timeZone }: Country, { changes }: Ports): Promise<string[]> => {
  const changed = (await Promise.all(blos.map((blo) => changes.since(blo, from)))).flat();
  const moments = changed.flatMap(({ occurredAt, occurredBefore }) => [occurredAt, ...occurredBefore]);
  return [...new Set(moments.map((moment) => localDayOf(Date.parse(moment), timeZone)))];
};

/**
 * The days to count: what changed, what is asked for, and always the day that has just ended. The region can so tell a
 * quiet day, which is all zeros, from a country that has fallen silent.
 */
const daysToCount = async (
  order: NightOrder,
  from: string,
  now: number,
  country: Country,
  ports: Ports,
): Promise<string[]> => {
  const yesterday = dayPlus(localDayOf(now, country.timeZone), -1);
  const days = [...(await changedDays(from, country, ports)), yesterday, ...(order.date ? [order.date] : [])];
  return [...new Set(days)].sort();
};

/** Counts a day at one BLO from the reports themselves, never from figures, and keeps what came out. */
const countAtBlo = async (blo: string, day: string, computedAt: string, { timeZone }: Country, ports: Ports) => {
  const { from, to } = boundsOfDay(day, timeZone);
  const reports = await ports.incidents.current(blo, { from, to });
  const figures = merge(reports.map(figuresOf));
  await ports.dailyStatistics.save({ area: blo, day, computedAt, figures, profiles: profilesOf(reports) });
  return { incidents: reports.length, figures };
};

/** Counts a whole day at every BLO, so that the country's total and its BLOs never disagree, and sends the total. */
const countDay = async (day: string, computedAt: string, country: Country, ports: Ports): Promise<number> => {
  const counted = await Promise.all(country.blos.map((blo) => countAtBlo(blo, day, computedAt, country, ports)));
  const figures = merge(counted.map((atBlo) => atBlo.figures));
  await ports.exchange.send({ revision: 1, country: country.code, day, computedAt, figures });
  return counted.reduce((sum, { incidents }) => sum + incidents, 0);
};

/** Counts the days, a few at a time. One that fails holds up no other; it is told to the log, and fails the run at the end. */
const countDays = async (days: readonly string[], computedAt: string, country: Country, ports: Ports) => {
  const outcomes = await settleEach(days, daysAtOnce, (day) => countDay(day, computedAt, country, ports));
  for (const [index, outcome] of outcomes.entries())
    if (outcome.status === 'rejected') ports.onDayFailed(days[index] ?? '', outcome.reason);
  const incidents = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  if (incidents.length < days.length) throw new Error('Not every day could be counted.');
  return incidents.reduce((sum, ofDay) => sum + ofDay, 0);
};

/**
 * Counts the local days that changed since the last run, however long ago they were, and sends their totals to the
 * region. Days are counted anew and whole, so a run may be done twice, or again after it died: the checkpoint moves only
 * when every day has been kept and sent.
 * @throws Error when a day could not be counted; the others have been, and the next run tries all of them again
 */
export const nightlyStatistics = async (order: NightOrder, country: Country, ports: Ports): Promise<NightSummary> => {
  const now = ports.clock();
  const from = firstInstant(await ports.checkpoint.read());
  const to = new Date(now).toISOString();
  const days = await daysToCount(order, from, now, country, ports);
  const incidents = await countDays(days, to, country, ports);
  await ports.checkpoint.advance(to);
  return { days: days.length, incidents, from, to };
};

import * as z from 'zod';
import type { Clock } from '../../shared/foundation/clock.ts';
import { boundsOfDay, dayPlus, daysBetween, LocalDay, localDayOf } from '../../shared/foundation/local-day.ts';
import { settleEach } from '../../shared/foundation/settle-each.ts';
import type { IncidentChanges } from '../../shared/incidents/incident-repository.ts';
import type { CooperationRepository } from '../../shared/statistics/cooperation-repository.ts';
import type {
  DailyStatisticsRepository,
  ExchangeTopic,
  StatisticsCheckpoint,
} from '../../shared/statistics/daily-statistics-repository.ts';
import { monthOf } from '../../shared/statistics/disclosure/month-of.ts';
import type { NightReport } from '../../shared/statistics/night-report.ts';
import {
  type CountedCountry,
  type CountingPorts,
  countDay,
  type DayToCount,
  isToCount,
} from '../../shared/statistics/workflows/count-day.ts';
import { type ReleasePorts, releasePeople } from '../../shared/statistics/workflows/release-people.ts';
import { reportsAhead } from '../../shared/statistics/workflows/reports-ahead.ts';
import { type WriteParquetPorts, writeParquet } from '../../shared/statistics/workflows/write-parquet.ts';

/** As many days as a run counts within its time, at twelve BLOs. */
const mostDaysAsked = 400;

/**
 * The event of the schedule (`{}`), or of a person who wants local days counted again: one (`{"date": "2026-11-20"}`), or all of a
 * range (`{"from": "2026-11-01", "to": "2026-11-30"}`), both its ends included.
 */
export const NightOrder = z
  .strictObject({ date: LocalDay.optional(), from: LocalDay.optional(), to: LocalDay.optional() })
  .refine(({ from, to }) => (from === undefined) === (to === undefined), 'a range has a beginning and an end')
  .refine(
    ({ from = '', to = '' }) => from <= to && (from === '' || daysBetween(from, to) <= mostDaysAsked),
    `a range goes forward, over ${mostDaysAsked} days at most`,
  );

export type NightOrder = z.infer<typeof NightOrder>;

export type Country = CountedCountry;

export type Ports = ReleasePorts &
  WriteParquetPorts & {
    changes: Pick<IncidentChanges, 'since'>;
    incidents: CountingPorts['incidents'];
    cooperation: CooperationRepository;
    dailyStatistics: Pick<DailyStatisticsRepository, 'saveAll' | 'onDays' | 'between' | 'incidentsBetween'>;
    checkpoint: StatisticsCheckpoint;
    exchange: ExchangeTopic;
    clock: Clock;
    onDayFailed: (day: string, error: unknown) => void;
    /** Hears what a run did, before it fails or succeeds. */
    onEnd: (report: NightReport) => void;
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

/** After this much time no other day is begun, and after more no other month is written: the function has a quarter of an hour, and has to say what it left. */
const secondsToCount = 240;
const secondsToWrite = 780;

/** With a country's BLOs side by side that is about as many requests as the SDK has connections (50). */
const daysAtOnce = 3;

const firstInstant = (upTo: string | undefined): string =>
  upTo ? new Date(Date.parse(upTo) - overlapMinutes * 60_000).toISOString() : beginningOfTime;

/** Areas where a day is to be counted from the reports and cases, by day. */
type DaysToCount = Map<string, Set<string>>;

const addDay = (days: DaysToCount, day: string, blos: readonly string[]): void => {
  days.set(day, new Set([...(days.get(day) ?? []), ...blos]));
};

/**
 * Local days of everything that changed, those that an incident has moved away from among them. A new incident changes the
 * figures of its own BLO; one that was amended may have been another's before.
 */
const changedDays = async (from: string, { blos, timeZone }: Country, { changes }: Ports): Promise<DaysToCount> => {
  const days: DaysToCount = new Map();
  const changed = await Promise.all(blos.map((blo) => changes.since(blo, from)));
  for (const [index, blo] of blos.entries())
    for (const { occurredAt, occurredBefore, isNew } of changed[index] ?? [])
      for (const moment of [occurredAt, ...occurredBefore])
        addDay(days, localDayOf(Date.parse(moment), timeZone), isNew ? [blo] : blos);
  return days;
};

/** And those of the cases that changed: a message that comes late may complete an exchange on an earlier day. */
const addDaysOfCases = async (
  days: DaysToCount,
  from: string,
  { timeZone }: Country,
  { cooperation }: Ports,
): Promise<void> => {
  for (const { moments, areas } of await cooperation.changedSince(from))
    for (const moment of moments) addDay(days, localDayOf(Date.parse(moment), timeZone), areas);
};

const daysAsked = ({ date, from, to }: NightOrder): string[] => [
  ...(date ? [date] : []),
  ...(from && to ? Array.from({ length: daysBetween(from, to) }, (_, index) => dayPlus(from, index)) : []),
];

/**
 * The days to count: what changed, what is asked for, what was left, and always the day that has just ended. The region can
 * so tell a quiet day, which is all zeros, from a country that has fallen silent.
 */
const daysToCount = async (
  whole: readonly string[],
  from: string,
  now: number,
  country: Country,
  ports: Ports,
): Promise<DaysToCount> => {
  const days = await changedDays(from, country, ports);
  await addDaysOfCases(days, from, country, ports);
  const yesterday = dayPlus(localDayOf(now, country.timeZone), -1);
  for (const day of [yesterday, ...whole]) addDay(days, day, country.blos);
  return days;
};

/** The days of a run, by their outcome: `left` are those for which there was no time. */
type Outcome = { counted: string[]; failed: string[]; left: string[]; incidents: number };

/** Figures of a country's BLOs that are read at once: as many as one request takes, of eight days at twelve BLOs. */
const figuresAtOnce = 96;

type Counting = { startedAt: number; computedAt: string };

/** Reads the reports of all these days where they are to be counted: days that follow on one another in one request. */
const readingAhead = (days: readonly DayToCount[], { blos, timeZone }: Country, ports: Ports): Ports => {
  const wanted = days.flatMap((of) =>
    blos.filter((blo) => isToCount(of, blo)).map((blo) => ({ blo, ...boundsOfDay(of.day, timeZone) })),
  );
  return { ...ports, incidents: reportsAhead(ports.incidents, wanted) };
};

/** Counts some days, a few at a time, as long as there is time: what became of each. */
const countSome = async (
  some: readonly (readonly [string, ReadonlySet<string>])[],
  { startedAt, computedAt }: Counting,
  country: Country,
  ports: Ports,
) => {
  const isOver = () => ports.clock() - startedAt > secondsToCount * 1000;
  const days = some.map(([day]) => day);
  const reading = isOver() ? Promise.resolve([]) : ports.dailyStatistics.onDays(country.blos, days);
  const ahead = reading.then((kept) => {
    const toCount = some.map(([day, areas]) => ({ day, areas, kept }));
    return { kept, ports: readingAhead(toCount, country, ports) };
  });
  return settleEach(some, daysAtOnce, async ([day, areas]) => {
    const { kept, ports: reader } = await ahead;
    return isOver() ? undefined : countDay({ day, areas, kept }, computedAt, country, reader);
  });
};

/** Counts the days as long as there is time. One that fails holds up no other. */
const countDays = async (days: DaysToCount, counting: Counting, country: Country, ports: Ports): Promise<Outcome> => {
  const outcome: Outcome = { counted: [], failed: [], left: [], incidents: 0 };
  const newestFirst = [...days].sort(([one], [other]) => (one < other ? 1 : -1));
  const atOnce = Math.max(1, Math.floor(figuresAtOnce / country.blos.length));
  for (let first = 0; first < newestFirst.length; first += atOnce) {
    const some = newestFirst.slice(first, first + atOnce);
    const outcomes = await countSome(some, counting, country, ports);
    for (const [index, [day]] of some.entries()) {
      const of = outcomes[index];
      if (of?.status === 'rejected') ports.onDayFailed(day, of.reason);
      if (of?.status === 'rejected') outcome.failed.push(day);
      else if (of?.value === undefined) outcome.left.push(day);
      else outcome.counted.push(day);
      outcome.incidents += (of?.status === 'fulfilled' && of.value) || 0;
    }
  }
  return outcome;
};

/** Days that the next run has to count again: those that failed or were left, and those of months that were not released or written. */
const pendingAfter = ({ counted, failed, left }: Outcome, undone: readonly string[]): string[] =>
  [...failed, ...left, ...counted.filter((day) => undone.includes(monthOf(day)))].sort();

/**
 * Counts the local days that changed since the last run, however long ago they were, and sends their totals to the
 * region. Days are counted anew and whole, so a run may be done twice, or again after it died. When it ends, the checkpoint
 * moves, and holds the days that could not be counted: the next run begins with these, and counts no other again.
 * @throws Error when a day could not be counted, or a month not released or written; the others have been
 */
export const nightlyStatistics = async (order: NightOrder, country: Country, ports: Ports): Promise<NightSummary> => {
  const startedAt = ports.clock();
  const checkpoint = await ports.checkpoint.read();
  const from = firstInstant(checkpoint?.upTo);
  const to = new Date(startedAt).toISOString();
  const today = localDayOf(startedAt, country.timeZone);
  const whole = [...daysAsked(order), ...(checkpoint?.pending ?? [])];
  const days = await daysToCount(whole, from, startedAt, country, ports);
  const outcome = await countDays(days, { startedAt, computedAt: to }, country, ports);
  const { released, failed: unreleased } = await releasePeople(
    outcome.counted,
    { today, releasedAt: to },
    country,
    ports,
  );
  const isOver = () => ports.clock() - startedAt > secondsToWrite * 1000;
  const parquet = await writeParquet(outcome.counted, country.blos, isOver, ports);
  const undone = [...unreleased, ...parquet.unwritten];
  const pending = pendingAfter(outcome, undone);
  await ports.checkpoint.advance({ upTo: to, pending });
  const late = outcome.counted.filter((day) => day < dayPlus(today, -1));
  ports.onEnd({ ...outcome, late, released, unreleased, ...parquet });
  if (pending.length > 0 || undone.length > 0) throw new Error('Not every day could be counted and released.');
  return { days: days.size, incidents: outcome.incidents, from, to };
};

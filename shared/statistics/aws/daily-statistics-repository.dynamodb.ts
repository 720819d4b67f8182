import { createHash } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { readable } from '../../aws/readable.ts';
import { succeeded } from '../../aws/succeeded.ts';
import { get, getAll, type Item, ifNew, put, putIn, query, type Table, transact } from '../../aws/table.ts';
import { dayKey, dayPrefix, pastDayKey, pastDayPrefix, tableKey } from '../../aws/table-layout.ts';
import { LocalDay } from '../../foundation/local-day.ts';
import { present } from '../../foundation/present.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import type { CountedDay, DailyStatisticsRepository, DayFigures, DayRange } from '../daily-statistics-repository.ts';
import { CooperationCell } from '../figures/cooperation-cell.ts';
import { Figures } from '../figures/figures.ts';
import { Shortened } from '../figures/fitted-figures.ts';
import { readSet, textOfSet } from '../figures/incident-set.ts';
import { sumOfTallies } from '../figures/sum-of-tallies.ts';

const KeptFigures = z.object({
  sk: z.string().regex(/^(?:DAY|PAST)#/),
  computedAt: z.string(),
  figures: Figures,
  /** Counts changes of these figures, from 1, and the instant of the last change. */
  revision: z.int().min(1),
  since: z.string(),
  /** Of the figures and the incidents: whether they are the same is asked every night. */
  digest: z.string(),
  /** The incidents by their codes, as text: a map of DynamoDB takes ten times as long to read. */
  incidents: z.string().optional(),
  cooperation: z.array(CooperationCell).optional(),
  twice: Figures.optional(),
  shortened: Shortened,
});

type KeptFigures = z.infer<typeof KeptFigures>;

export const dayFiguresRecord = versionedRecord('day-figures', KeptFigures, [
  // Version 2 has a number, and the incidents by their codes; what was counted before has neither, and no digest is like it.
  (older) => ({ ...older, revision: 1, since: older['computedAt'], digest: '' }),
  // Version 3 has instances of cooperation, and what another country reported too.
  (older) => older,
]);

const dayOf = (sortKey: string): string => LocalDay.parse(sortKey.split('#')[1]);

const keptDay = (area: string, day: string, kept: KeptFigures): DayFigures => {
  const { computedAt, figures, revision, since, cooperation, twice, shortened } = kept;
  return { area, day, computedAt, figures, revision, since, ...present({ cooperation, twice, shortened }) };
};

/** @throws ZodError when the item is not one of ours */
const dayFiguresOf = (area: string, item: Item): DayFigures => {
  const kept = dayFiguresRecord.read(item);
  return keptDay(area, dayOf(kept.sk), kept);
};

/** A projection leaves figures out where incidents are asked for. */
const KeptIncidents = KeptFigures.pick({ sk: true, revision: true, since: true, incidents: true });

const incidentsOf = (item: Item) => {
  const { sk, revision, since, incidents } = KeptIncidents.parse({ revision: 1, since: '', ...item });
  return { day: dayOf(sk), revision, since, incidents: incidents === undefined ? undefined : readSet(incidents) };
};

/** What has come to figures since digests were first kept stands in it only where it is there. */
const digestOf = ({ figures, cooperation, twice }: CountedDay, incidents: string | undefined): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        sumOfTallies([figures]),
        incidents,
        ...(cooperation || twice ? [cooperation, twice && sumOfTallies([twice])] : []),
      ]),
    )
    .digest('base64');

type Revised = { day: string; revision: number; since: string };

/** Of each day the newest figures that were there at an instant. */
const asOf = <Kept extends Revised>(kept: readonly Kept[], instant: string): Kept[] =>
  [...Map.groupBy(kept, ({ day }) => day).values()]
    .flatMap((ofDay) =>
      ofDay
        .filter(({ since }) => since <= instant)
        .sort((a, b) => b.revision - a.revision)
        .slice(0, 1),
    )
    .sort((a, b) => (a.day < b.day ? -1 : 1));

/** Figures that cannot be read give way to those that are counted anew, as if they were not there. */
const readableBefore = (item: Item): KeptFigures | undefined => {
  try {
    return dayFiguresRecord.read(item);
  } catch {
    return undefined;
  }
};

/** The figures of a day in the form of a version that the table may hold beside the new one. */
const asPast = ({ sk: _, ...kept }: KeptFigures, { area, day }: CountedDay) =>
  dayFiguresRecord.write({ ...present(kept), ...pastDayKey(area, day, kept.revision) });

/** The item of a day that was counted, in the place of what was there before. */
const nextOf = (counted: CountedDay, before: KeptFigures | undefined) => {
  const { area, day, computedAt, figures, cooperation, twice, shortened } = counted;
  const incidents = counted.incidents && textOfSet(counted.incidents);
  const digest = digestOf(counted, incidents);
  const isSame = before?.digest === digest;
  const revision = (before?.revision ?? 0) + (isSame ? 0 : 1);
  const since = isSame ? before.since : computedAt;
  return {
    isSame,
    item: dayFiguresRecord.write({
      ...dayKey(area, day),
      ...present({ computedAt, figures, revision, since, digest, incidents, cooperation, twice, shortened }),
    }),
  };
};

type Condition = { ConditionExpression: string; ExpressionAttributeValues?: Item };

const notLaterThan = ({ computedAt }: CountedDay): Condition => ({
  ConditionExpression: 'attribute_not_exists(pk) OR computedAt <= :mine',
  ExpressionAttributeValues: { ':mine': computedAt },
});

const write = async (
  table: Table,
  counted: CountedDay,
  before: KeptFigures | undefined,
  condition: Condition,
): Promise<boolean> => {
  const { item, isSame } = nextOf(counted, before);
  if (!before || isSame) return succeeded(put(table, item, condition));
  const writes = [putIn(table.tableName, item, condition), putIn(table.tableName, asPast(before, counted), {})];
  return succeeded(transact(table.client, writes));
};

/** Figures that were read a moment ago, by area and day; nothing where there were none. */
type Remembered = Map<string, KeptFigures | undefined>;

const nameOf = (area: string, day: string): string => `${area} ${day}`;

/** Whether what is in the table is still what was read. Figures that were computed later give way to none. */
const asRead = (before: KeptFigures | undefined, { computedAt }: CountedDay): Condition | undefined => {
  if (!before) return ifNew;
  if (before.computedAt > computedAt) return undefined;
  return { ConditionExpression: 'computedAt = :read', ExpressionAttributeValues: { ':read': before.computedAt } };
};

const save = async (table: Table, remembered: Remembered, counted: CountedDay): Promise<boolean> => {
  const name = nameOf(counted.area, counted.day);
  if (remembered.has(name)) {
    const before = remembered.get(name);
    remembered.delete(name);
    const condition = asRead(before, counted);
    if (condition && (await write(table, counted, before, condition))) return true;
  }
  const before = await get(table, dayKey(counted.area, counted.day), readableBefore);
  return write(table, counted, before, notLaterThan(counted));
};

/** A transaction takes 4 MB, in DynamoDB's own writing of it; and 100 items, which no country has BLOs for. */
const mostBytesAtOnce = 2 * 1024 * 1024;

/** Writes figures of which the table had none a moment ago. @returns whether it still had none, of all of them */
const writeNew = async (table: Table, counted: readonly CountedDay[]): Promise<boolean> => {
  const items = counted.map((each) => nextOf(each, undefined).item);
  if (items.length < 2 || Buffer.byteLength(JSON.stringify(items)) > mostBytesAtOnce) return false;
  const writes = items.map((item) => putIn(table.tableName, item, ifNew));
  return succeeded(transact(table.client, writes));
};

/** The first figures of a day, of all BLOs, in one request; what has figures already, each by itself. */
const saveAll = async (table: Table, remembered: Remembered, counted: readonly CountedDay[]): Promise<void> => {
  const isNew = ({ area, day }: CountedDay): boolean =>
    remembered.has(nameOf(area, day)) && remembered.get(nameOf(area, day)) === undefined;
  const news = counted.filter(isNew);
  const areWritten = await writeNew(table, news);
  if (areWritten) for (const { area, day } of news) remembered.delete(nameOf(area, day));
  const left = areWritten ? counted.filter((each) => !news.includes(each)) : counted;
  await Promise.all(left.map((each) => save(table, remembered, each)));
};

/** Remembers what it reads, until it is asked again: who counts these days saves them next, and needs no other read. */
const onDays = async (
  table: Table,
  remembered: Remembered,
  areas: readonly string[],
  days: readonly string[],
): Promise<DayFigures[]> => {
  remembered.clear();
  const asked = areas.flatMap((area) => days.map((day) => ({ area, day, key: dayKey(area, day) })));
  const keys = asked.map(({ key }) => key);
  const read = (item: Item) => {
    const kept = readableBefore(item);
    return kept && { pk: String(item[tableKey.partition]), kept };
  };
  const found = await getAll(table, keys, read, { ConsistentRead: true });
  const byKey = new Map(found.map(({ pk, kept }) => [nameOf(pk, kept.sk), kept]));
  return asked.flatMap(({ area, day, key }) => {
    const kept = byKey.get(nameOf(key.pk, key.sk));
    remembered.set(nameOf(area, day), kept);
    return kept ? [keptDay(area, day, kept)] : [];
  });
};

/** The query for the figures of a range, of today or of the past. */
const queryFor = (
  prefix: string,
  area: string,
  { from, to }: DayRange,
  projected: string,
  ConsistentRead: boolean,
) => ({
  KeyConditionExpression: 'pk = :area AND sk BETWEEN :from AND :to',
  ExpressionAttributeValues: { ':area': dayKey(area, from).pk, ':from': `${prefix}${from}`, ':to': `${prefix}${to}~` },
  ConsistentRead,
  ProjectionExpression: `pk, sk, recordVersion, revision, since, ${projected}`,
});

/**
 * The table of statistics. The figures of a day are one item, written whole. An earlier computation never replaces a
 * later one, in whatever order messages or runs end; the same figures again change nothing but the instant of counting.
 * Figures that give way to others stay, under their number.
 * @param onUnreadable hears of days that the figures go on without
 * @param isConsistent whether a read sees what was saved a moment ago, for twice the price
 */
export const dailyStatisticsRepository = (
  client: DynamoDBClient,
  tableName: string,
  onUnreadable?: OnUnreadable,
  isConsistent = false,
): DailyStatisticsRepository => {
  const table = { client, tableName };
  const remembered: Remembered = new Map();
  const read = async <Kept extends Revised>(
    area: string,
    range: DayRange,
    projected: string,
    parse: (item: Item) => Kept,
  ): Promise<Kept[]> => {
    const reading = readable({ name: dayFiguresRecord.name, read: parse }, onUnreadable);
    const ask = (prefix: string) => query(table, queryFor(prefix, area, range, projected, isConsistent), reading);
    if (range.asOf === undefined) return ask(dayPrefix);
    return asOf((await Promise.all([ask(dayPrefix), ask(pastDayPrefix)])).flat(), range.asOf);
  };
  return {
    save: (counted) => save(table, remembered, counted),
    saveAll: (counted) => saveAll(table, remembered, counted),
    onDays: (areas, days) => onDays(table, remembered, areas, days),
    between: (area, range) =>
      read(area, range, 'computedAt, figures, digest, cooperation, twice, shortened', (item) =>
        dayFiguresOf(area, item),
      ),
    incidentsBetween: (area, range) => read(area, range, 'incidents', incidentsOf),
  };
};

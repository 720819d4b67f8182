import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { readable } from '../../aws/readable.ts';
import { type Item, pages, type Table } from '../../aws/table.ts';
import { byBlo, positionIn, timeKey } from '../../aws/table-layout.ts';
import { inUtc } from '../../foundation/moment.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { type Incident, incidentRecord } from '../incident.ts';
import type { IncidentQuery, IncidentSearch, Position, Stretch } from '../incident-repository.ts';
import type { Report } from '../report/report.ts';
import { isCurrent, type Status } from '../status.ts';

/** Below and above every key that `timeKey` makes. */
const firstKey = '0';
const lastKey = '~';

/**
 * Incidents of one BLO that one request looks at when it filters: DynamoDB reads what it then leaves out, and an answer
 * has to come within seconds. Megabytes bound the time and the memory that long reports take; a page of them is full after
 * four. What was not looked at is for the next page.
 */
const usualPatience = { most: 2_000, atOnce: 500, megabytes: 4 };

type Patience = typeof usualPatience;

type Condition = { text: string; values: Readonly<Record<string, unknown>> };

/** Records of before there were states all stand. */
const standsAs = (state: Status['state']): string =>
  state === 'current' ? '(attribute_not_exists(standing) OR standing.#state = :state)' : 'standing.#state = :state';

/** What is asked for, as conditions on what `incidentItem` lays beside the report for this purpose. */
const conditionsOf = ({ crime, item, state, bbox, reportedBy }: IncidentQuery): Condition[] => [
  ...(crime ? [{ text: 'contains(crimes, :crime)', values: { ':crime': crime } }] : []),
  ...(item ? [{ text: 'contains(seizedItems, :item)', values: { ':item': item } }] : []),
  ...(state ? [{ text: standsAs(state), values: { ':state': state } }] : []),
  ...(reportedBy ? [{ text: 'reportedBy = :person', values: { ':person': reportedBy } }] : []),
  ...(bbox
    ? [
        {
          text: 'latitude BETWEEN :south AND :north AND longitude BETWEEN :west AND :east',
          values: { ':south': bbox.south, ':north': bbox.north, ':west': bbox.west, ':east': bbox.east },
        },
      ]
    : []),
];

const bounds = ({ from = firstKey, to = lastKey, before }: IncidentQuery) => {
  const behind = before ? timeKey(before.occurredAt, before.id) : lastKey;
  return { from, to: behind < to ? behind : to };
};

/** A reader who moves `from` and keeps the cursor asks for nothing; DynamoDB refuses such a range. */
const asksForNothing = (query: IncidentQuery): boolean => {
  const { from, to } = bounds(query);
  return from > to;
};

const parametersFor = (blo: string, query: IncidentQuery, { atOnce }: Patience) => {
  const conditions = conditionsOf(query);
  const { from, to } = bounds(query);
  return {
    IndexName: byBlo.name,
    KeyConditionExpression: 'blo = :blo AND occurredKey BETWEEN :from AND :to',
    ...(conditions.length > 0 ? { FilterExpression: conditions.map(({ text }) => text).join(' AND ') } : {}),
    ...(query.state ? { ExpressionAttributeNames: { '#state': 'state' } } : {}),
    ExpressionAttributeValues: Object.assign(
      { ':blo': blo, ':from': from, ':to': to },
      ...conditions.map(({ values }) => values),
    ),
    ScanIndexForward: false,
    Limit: conditions.length > 0 ? atOnce : query.limit + 1,
  };
};

const Reached = z.object({ [byBlo.sort]: z.string() });

/** `reached`: the key down to which everything was looked at, if that is not the end. */
type NewestOfBlo = { found: Incident[]; reached?: string | undefined };

type Searching = Table & { patience: Patience; read: (item: Item) => Incident | undefined };

/** The newest of one BLO. `BETWEEN` takes its upper end in; a cursor's own incident is therefore left out here. */
const newestOfBlo = async (
  { patience, read, ...table }: Searching,
  blo: string,
  query: IncidentQuery,
): Promise<NewestOfBlo> => {
  const found: Incident[] = [];
  let looked = 0;
  let megabytes = 0;
  const parameters = parametersFor(blo, query, patience);
  for await (const page of pages(table, parameters, read)) {
    const others = page.found.filter(({ report }) => report.id !== query.before?.id);
    found.push(...others.filter((incident) => query.isShown?.(incident) ?? true));
    looked += page.lookedAt;
    // DynamoDB ends a page early when it has read a megabyte.
    if (page.lookedAt < parameters.Limit) megabytes += 1;
    if (found.length >= query.limit) return { found };
    if (page.next && (looked >= patience.most || megabytes >= patience.megabytes))
      return { found, reached: Reached.parse(page.next)[byBlo.sort] };
  }
  return { found };
};

const positionOf = (key: string): Position => {
  const { moment, id } = positionIn(key);
  return { occurredAt: moment, id };
};

const keyOf = ({ report }: Incident): string => timeKey(inUtc(report.occurredAt), report.id);

/**
 * One query for each BLO side by side, then merged, so that no key is hot for a whole country. Where one BLO was not
 * looked through to the end, nothing older than the place reached there is shown yet.
 */
const newestFirst = async (searching: Searching, query: IncidentQuery) => {
  if (asksForNothing(query)) return { incidents: [] };
  const ofBlos = await Promise.all(query.blos.map((blo) => newestOfBlo(searching, blo, query)));
  const reached = ofBlos
    .flatMap((ofBlo) => (ofBlo.reached ? [ofBlo.reached] : []))
    .sort()
    .at(-1);
  const incidents = ofBlos
    .flatMap(({ found }) => found)
    .filter((incident) => reached === undefined || keyOf(incident) >= reached)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1))
    .slice(0, query.limit);
  return { incidents, ...(reached ? { reached: positionOf(reached) } : {}) };
};

/**
 * All of a BLO, page by page to the end. `BETWEEN` includes its upper end, but keys go on after the instant with `#` and
 * an id, so a report of exactly that instant lies above it and is left out.
 */
const current = async ({ read, ...table }: Searching, blo: string, { from, to }: Stretch): Promise<Report[]> => {
  const reports: Report[] = [];
  const parameters = {
    IndexName: byBlo.name,
    KeyConditionExpression: 'blo = :blo AND occurredKey BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':blo': blo, ':from': from, ':to': to },
  };
  for await (const { found } of pages(table, parameters, read))
    reports.push(...found.filter(isCurrent).map(({ report }) => report));
  return reports;
};

/**
 * Searches the index of when incidents happened.
 * @param onUnreadable hears of incidents that are left out, since nobody can read them
 * @param patience how many incidents of a BLO a search that filters looks at in all and in one request, and megabytes
 */
export const incidentSearch = (
  client: DynamoDBClient,
  tableName: string,
  onUnreadable?: OnUnreadable,
  patience: Partial<Patience> = {},
): IncidentSearch => {
  const searching = {
    client,
    tableName,
    patience: { ...usualPatience, ...patience },
    read: readable(incidentRecord, onUnreadable),
  };
  return {
    newestFirst: (query) => newestFirst(searching, query),
    current: (blo, stretch) => current(searching, blo, stretch),
  };
};

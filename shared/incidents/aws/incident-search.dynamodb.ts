import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { readable } from '../../aws/readable.ts';
import { type Item, onePage, pages, type Table } from '../../aws/table.ts';
import { byBlo, positionIn, timeKey } from '../../aws/table-layout.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { type Incident, incidentRecord } from '../incident.ts';
import type { IncidentQuery, IncidentSearch, Position, Stretch } from '../incident-repository.ts';
import type { Report } from '../report/report.ts';
import { isCurrent, type Status } from '../status.ts';

/** Below and above every key that `timeKey` makes. */
const firstKey = '0';
const lastKey = '~';

/**
 * How much one request looks at, of all BLOs together: DynamoDB reads what a filter leaves out, and bills it, and an answer
 * has to come within seconds. What was not looked at is for the next page. `units` are DynamoDB's read units: 8 KB each, so
 * that a page also ends when it has read 2.4 MB.
 */
const usualPatience = { most: 2_400, atOnce: 500, units: 290 };

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

const parametersFor = (blo: string, query: IncidentQuery) => {
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
    ReturnConsumedCapacity: 'TOTAL' as const,
  };
};

const Keyed = z.looseObject({ [byBlo.sort]: z.string() });

/** `incident`: what was read of the item once somebody wanted it, and nothing where it is not shown. */
type Entry = { key: string; item: Item; incident?: Incident | 'not shown' };

/** One BLO as far as it was looked at: down to `reached`. `next` is where it goes on, unless it came to its end. */
type OfBlo = { blo: string; found: Entry[]; reached: string; next?: Item | undefined; isOver: boolean; atOnce: number };

type Searching = Table & { patience: Patience; read: (item: Item) => Incident | undefined };

type Spent = { items: number; units: number };

const newer = (one: { key: string }, other: { key: string }): number => (one.key < other.key ? 1 : -1);

/** Most incidents stand: only what else is asked for leaves out many. */
const isSparse = ({ crime, item, bbox, reportedBy, state }: IncidentQuery): boolean =>
  [crime, item, bbox, reportedBy].some((filter) => filter !== undefined) || (state ?? 'current') !== 'current';

/** Looked at of each BLO at first: twice its share of the page, or of a third of a filtered search's patience. */
const firstLook = (query: IncidentQuery, blos: number, { most, atOnce }: Patience): number => {
  const wanted = isSparse(query) ? most / 3 : 2 * query.limit;
  return Math.max(1, Math.min(atOnce, Math.ceil(wanted / blos), isSparse(query) ? most : query.limit + 1));
};

/** Looks further down in one BLO. `BETWEEN` takes its upper end in; a cursor's own incident is therefore left out here. */
const goOn = async (searching: Searching, query: IncidentQuery, ofBlo: OfBlo, most: number): Promise<Spent> => {
  const { patience, ...table } = searching;
  const parameters = { ...parametersFor(ofBlo.blo, query), Limit: Math.min(ofBlo.atOnce, most) };
  const page = await onePage(table, parameters, (item) => item, ofBlo.next);
  const found = page.found.map((item): Entry => ({ key: Keyed.parse(item)[byBlo.sort], item }));
  ofBlo.found.push(...found.filter(({ key }) => positionIn(key).id !== query.before?.id));
  ofBlo.next = page.next;
  ofBlo.isOver = page.next === undefined;
  ofBlo.reached = page.next ? Keyed.parse(page.next)[byBlo.sort] : '';
  ofBlo.atOnce = Math.min(patience.atOnce, ofBlo.atOnce * 2);
  return { items: page.lookedAt, units: page.units };
};

/** How many more incidents may be looked at, by what those before have cost. */
const leftOf = ({ most, units }: Patience, spent: Spent): number =>
  Math.min(most - spent.items, spent.units > 0 ? ((units - spent.units) * spent.items) / spent.units : most);

/** Down to here everything was looked at in all BLOs; empty at the end. */
const frontierOf = (ofBlos: readonly OfBlo[]): string =>
  ofBlos
    .map(({ reached }) => reached)
    .sort()
    .at(-1) ?? '';

const incidentIn = (entry: Entry, query: IncidentQuery, read: Searching['read']): Incident | undefined => {
  if (!entry.incident) {
    const incident = read(entry.item);
    entry.incident = incident && (query.isShown?.(incident) ?? true) ? incident : 'not shown';
  }
  return entry.incident === 'not shown' ? undefined : entry.incident;
};

/** The newest of all BLOs down to a key. What lies below the page is not read: an item is dear to parse. */
const shownDownTo = (frontier: string, ofBlos: readonly OfBlo[], query: IncidentQuery, read: Searching['read']) => {
  const shown: Incident[] = [];
  for (const entry of ofBlos.flatMap(({ found }) => found).sort(newer)) {
    if (entry.key < frontier || shown.length >= query.limit) break;
    const incident = incidentIn(entry, query, read);
    if (incident) shown.push(incident);
  }
  return shown;
};

/**
 * The BLOs to look further into. Where a page's worth was found already, those alone that may still have something newer;
 * a filtered search goes down in all of them together, as what one shows below the others is for a later page.
 */
const nextOf = (ofBlos: readonly OfBlo[], query: IncidentQuery): OfBlo[] => {
  const found = ofBlos.flatMap((ofBlo) => ofBlo.found).filter(({ incident }) => incident !== 'not shown');
  const last = found.sort(newer)[query.limit - 1]?.key ?? '';
  const open = ofBlos.filter(({ isOver, reached }) => !isOver && reached > last);
  if (!isSparse(query)) return open;
  const middle = open.map(({ reached }) => reached).sort()[Math.floor(open.length / 2)] ?? '';
  return open.filter(({ reached }) => reached >= middle);
};

const positionOf = (key: string): Position => {
  const { moment, id } = positionIn(key);
  return { occurredAt: moment, id };
};

/**
 * Looks into each BLO side by side, so that no key is hot for a whole country, a little of each at first, and then only
 * where something newer may still be. Where it stops before the end, nothing older than the place reached everywhere is
 * shown yet.
 */
const newestFirst = async (searching: Searching, query: IncidentQuery) => {
  if (asksForNothing(query)) return { incidents: [] };
  const { patience, read } = searching;
  const { blos } = query;
  const atOnce = firstLook(query, blos.length, patience);
  const ofBlos = blos.map((blo): OfBlo => ({ blo, found: [], reached: lastKey, isOver: false, atOnce }));
  const spent: Spent = { items: 0, units: 0 };
  for (;;) {
    const next = nextOf(ofBlos, query);
    const share = Math.max(1, Math.floor(leftOf(patience, spent) / next.length));
    const looks = await Promise.all(next.map((ofBlo) => goOn(searching, query, ofBlo, share)));
    spent.items += looks.reduce((sum, { items }) => sum + items, 0);
    spent.units += looks.reduce((sum, { units }) => sum + units, 0);
    const frontier = frontierOf(ofBlos);
    const incidents = shownDownTo(frontier, ofBlos, query, read);
    if (incidents.length >= query.limit || frontier === '') return { incidents };
    if (leftOf(patience, spent) < ofBlos.length) return { incidents, reached: positionOf(frontier) };
  }
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
 * @param patience how many incidents a search looks at in all and in one request of a BLO, and read units
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

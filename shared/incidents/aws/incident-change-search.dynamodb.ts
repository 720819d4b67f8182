import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { readable } from '../../aws/readable.ts';
import { getAll, pages, type Table } from '../../aws/table.ts';
import { byChange, incidentKey, positionIn, timeKey } from '../../aws/table-layout.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { type Incident, incidentRecord } from '../incident.ts';
import type { ChangePosition, ChangeQuery, FoundChange, IncidentChangeSearch } from '../incident-repository.ts';
import { matchesQuery } from '../search/matches-query.ts';

/** Incidents, and letters of them, that one request looks at, and how many at once: an answer has to come within seconds. */
const usualPatience = { most: 2_000, atOnce: 100, letters: 4_000_000 };

type Patience = typeof usualPatience;

type Searching = Table & { patience: Patience; onUnreadable: OnUnreadable | undefined };

const Keyed = z.object({ [byChange.sort]: z.string() });

const positionOf = (key: string): ChangePosition => {
  const { moment, id } = positionIn(key);
  return { changedAt: moment, id };
};

/**
 * Nothing changes before it comes, so both moments are a lower bound of the index, and so is a cursor: a reader who moves
 * the moment may keep an older one.
 */
const lowerBound = ({ receivedFrom = '', changedFrom = '', after }: ChangeQuery): string =>
  [receivedFrom, changedFrom, after ? timeKey(after.changedAt, after.id) : ''].sort().at(-1) ?? '';

/** The keys of changes of one BLO behind a key, oldest first, `most` of them at least where there are so many. */
const keysOf = async (table: Table, blo: string, behind: string, most: number): Promise<string[]> => {
  const keys: string[] = [];
  const parameters = {
    IndexName: byChange.name,
    KeyConditionExpression: 'blo = :blo AND changedKey > :behind',
    ExpressionAttributeValues: { ':blo': blo, ':behind': behind },
    ProjectionExpression: byChange.sort,
    Limit: most,
  };
  for await (const { found } of pages(table, parameters, (item) => Keyed.parse(item)[byChange.sort])) {
    keys.push(...found);
    if (keys.length >= most) break;
  }
  return keys;
};

/** The first keys of all BLOs together. */
const nextKeys = async (searching: Searching, blos: readonly string[], behind: string): Promise<string[]> => {
  const { atOnce } = searching.patience;
  const ofBlos = await Promise.all(blos.map((blo) => keysOf(searching, blo, behind, atOnce)));
  return ofBlos.flat().sort().slice(0, atOnce);
};

/**
 * The incidents of these keys as they are now: the index has neither the report nor what filters ask for. Read
 * consistently, since an incident that the index has and a lagging copy of the table has not would never be shown.
 */
const changesAt = async (searching: Searching, keys: readonly string[], query: ChangeQuery) => {
  const read = readable(incidentRecord, searching.onUnreadable);
  const positions = keys.map(positionOf);
  const itemKeys = positions.map(({ id }) => incidentKey(id));
  const incidents = await getAll(searching, itemKeys, read, { ConsistentRead: true });
  const byId = new Map<string, Incident>(incidents.map((incident) => [incident.report.id, incident]));
  const found = positions.flatMap((position): FoundChange[] => {
    const incident = byId.get(position.id);
    return incident && matchesQuery(query, incident) ? [{ incident, position }] : [];
  });
  return { found, letters: JSON.stringify(incidents).length };
};

const oldestFirst: (searching: Searching, query: ChangeQuery) => ReturnType<IncidentChangeSearch['oldestFirst']> =
  async (searching, query) => {
    const { blos, limit } = query;
    const { most, atOnce, letters } = searching.patience;
    const found: FoundChange[] = [];
    let behind = lowerBound(query);
    let read = 0;
    for (let looked = 0; looked < most && read < letters; looked += atOnce) {
      const keys = await nextKeys(searching, blos, behind);
      const changes = await changesAt(searching, keys, query);
      found.push(...changes.found);
      read += changes.letters;
      if (keys.length < atOnce || found.length >= limit) return { found: found.slice(0, limit) };
      behind = keys.at(-1) ?? behind;
    }
    return { found, reached: positionOf(behind) };
  };

/**
 * Searches the index of changes, oldest first: an incident that is amended while somebody reads page after page moves to
 * the end and is met there. The index is filled a little after the table.
 * @param onUnreadable hears of incidents that are left out, since nobody can read them
 * @param patience how many incidents a search looks at in all, and in one round, and letters of them
 */
export const incidentChangeSearch = (
  client: DynamoDBClient,
  tableName: string,
  onUnreadable?: OnUnreadable,
  patience: Partial<Patience> = {},
): IncidentChangeSearch => ({
  oldestFirst: (query) =>
    oldestFirst({ client, tableName, patience: { ...usualPatience, ...patience }, onUnreadable }, query),
});

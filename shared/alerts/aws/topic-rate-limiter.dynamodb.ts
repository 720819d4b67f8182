import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { itemExpiry } from '../../aws/item-expiry.ts';
import { readable } from '../../aws/readable.ts';
import { attempted } from '../../aws/succeeded.ts';
import { get, type Item, ifNew, put, query, type Table } from '../../aws/table.ts';
import { expiresAt, heldKey, heldPartition, heldPrefix, heldWindowKey, placesKey } from '../../aws/table-layout.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import type { LimitedPlace, SuppressedAlert, TopicRateLimiter } from '../alert-repository.ts';
import { type Channel, channels } from '../channel.ts';
import { placesAfter } from '../rules/places-after.ts';
import { severities } from '../severity.ts';

const Taken = z.object({
  holder: z.string(),
  post: z.string(),
  neighbour: z.string().optional(),
  at: z.number(),
});

/** The places of a topic by channel, in one item, and how often it was written. */
const Places = z.object({ places: z.partialRecord(z.enum(channels), z.array(Taken)), changes: z.int().min(1) });
type Places = z.infer<typeof Places>;

const Suppressed = z.object({
  alertId: z.string(),
  channel: z.enum(channels),
  severity: z.enum(severities),
  post: z.string().optional(),
  /** Kinds and severities that filters compare. */
  crimes: z.array(z.enum(crimeCodes)),
  passes: z.array(z.string()).min(1),
});

export const suppressedAlertRecord = versionedRecord('suppressed-alert', Suppressed, [
  // Version 2 knows which BLO reported, and that a filter may let through what was more severe before.
  (older) => ({ passes: [older['severity']], ...older }),
]);

const suppressedOf = ({ crimes: crime, passes: severity, ...alert }: z.infer<typeof Suppressed>): SuppressedAlert => ({
  ...alert,
  filters: { severity, crime },
});

const asSeen = (seen: Places | undefined) =>
  seen === undefined
    ? ifNew
    : {
        ConditionExpression: '#changes = :seen',
        ExpressionAttributeNames: { '#changes': 'changes' },
        ExpressionAttributeValues: { ':seen': seen.changes },
      };

/** Writes places that are still as they were read. Where another run was faster, what it left comes back with the refusal. */
const writePlaces = (table: Table, topic: string, written: Places, seen: Places | undefined, at: number) => {
  const item = { ...placesKey(topic), ...written, [expiresAt]: itemExpiry(at, 1) };
  const refusal = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const };
  return attempted(put(table, item, { ...asSeen(seen), ...refusal }).then(() => ({})));
};

/** A run that loses a race reads again: others can take all places, and a few of them come again for their own. */
const triesFor = (wanted: readonly LimitedPlace[]): number =>
  2 * wanted.reduce((most, { limit }) => most + limit.alerts, 0) + 1;

/** The places of a topic once each channel has taken what it may, and the channels that have. */
const placesTaken = (seen: Places | undefined, wanted: readonly LimitedPlace[], at: number) => {
  const places = { ...seen?.places };
  const given: Channel[] = [];
  for (const { channel, limit, ...place } of wanted) {
    const after = placesAfter(places[channel] ?? [], { channel, ...place }, limit, at);
    if (!after) continue;
    places[channel] = after;
    given.push(channel);
  }
  return { written: { places, changes: (seen?.changes ?? 0) + 1 }, given };
};

/** What this execution environment wrote last: its next alert needs no read, and a write that is refused brings the rest. */
type Remembered = Map<string, Places>;

const acquire = async (
  table: Table,
  remembered: Remembered,
  wanted: readonly LimitedPlace[],
  at: number,
): Promise<readonly Channel[]> => {
  const [{ topic } = { topic: '' }] = wanted;
  let seen = remembered.get(topic);
  let isAsked = false;
  for (let attempt = 0; attempt < triesFor(wanted); attempt += 1) {
    const { written, given } = placesTaken(seen, wanted, at);
    if (given.length < wanted.length && !isAsked) {
      // Nobody is refused by what another run may have changed since.
      seen = await get(table, placesKey(topic), (item) => Places.parse(item));
      isAsked = true;
      continue;
    }
    if (given.length === 0) return given;
    const { made, item } = await writePlaces(table, topic, written, seen, at);
    if (made) {
      remembered.set(topic, written);
      return given;
    }
    seen = item && Places.parse(item);
    isAsked = true;
  }
  return [];
};

const suppressedIn = (
  table: Table,
  topic: string,
  window: number,
  onUnreadable: OnUnreadable | undefined,
): Promise<SuppressedAlert[]> =>
  query(
    table,
    {
      KeyConditionExpression: 'pk = :window AND begins_with(sk, :held)',
      ExpressionAttributeValues: { ':window': heldPartition(topic, window), ':held': heldPrefix },
      ConsistentRead: true,
    },
    readable(
      { name: suppressedAlertRecord.name, read: (item) => suppressedOf(suppressedAlertRecord.read(item)) },
      onUnreadable,
    ),
  );

/**
 * Rate limiter of alerts, by topic and channel. A topic has as many places as it may send alerts in a stretch of time. Those
 * of all channels are one item with a conditional write, so that no stretch of that length ever has more alerts, and no origin
 * more than its share, however many runs there are at once.
 * @param onUnreadable hears of suppressed alerts that a summary goes on without
 */
export const topicRateLimiter = (
  client: DynamoDBClient,
  tableName: string,
  retentionDays: number,
  onUnreadable?: OnUnreadable,
): TopicRateLimiter => {
  const table = { client, tableName };
  const remembered: Remembered = new Map();
  const keep = async (item: Item, at: number): Promise<void> => {
    await put(table, { ...item, [expiresAt]: itemExpiry(at, retentionDays) });
  };
  return {
    acquire: (wanted, at) => acquire(table, remembered, wanted, at),
    recordSuppressed: ({ topic, window }, { stage, filters, ...alert }, at) => {
      const name = [alert.channel, alert.alertId, stage].join('#');
      const passed = { crimes: [...filters.crime], passes: [...filters.severity] };
      const item = { ...heldKey(topic, window, name), ...alert, ...passed };
      return keep(suppressedAlertRecord.write(item), at);
    },
    isNew: async ({ topic, window }) => {
      const opened = await get(table, heldWindowKey(topic, window), (item) => item);
      return opened === undefined;
    },
    open: ({ topic, window }, at) => keep(heldWindowKey(topic, window), at),
    suppressedIn: ({ topic, window }) => suppressedIn(table, topic, window, onUnreadable),
  };
};

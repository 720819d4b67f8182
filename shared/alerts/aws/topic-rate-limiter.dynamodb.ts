import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { itemExpiry } from '../../aws/item-expiry.ts';
import { readable } from '../../aws/readable.ts';
import { succeeded } from '../../aws/succeeded.ts';
import { get, type Item, ifNew, put, query, type Table } from '../../aws/table.ts';
import { expiresAt, heldKey, heldPartition, heldPrefix, heldWindowKey, placesKey } from '../../aws/table-layout.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import type { SuppressedAlert, TopicRateLimiter } from '../alert-repository.ts';
import { channels } from '../channel.ts';
import { placesAfter, type StormLimit, type TakenPlace, type WantedPlace } from '../rules/places-after.ts';
import { severities } from '../severity.ts';

const Places = z.object({
  places: z.array(z.object({ holder: z.string(), post: z.string(), neighbour: z.string().optional(), at: z.number() })),
  changes: z.int().min(1),
});
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

/** Writes places that are still as they were read. @returns false when another run was faster */
const writePlaces = (
  table: Table,
  { topic, channel }: WantedPlace,
  places: readonly TakenPlace[],
  seen: Places | undefined,
  at: number,
): Promise<boolean> => {
  const item = { ...placesKey(topic, channel), places, changes: (seen?.changes ?? 0) + 1 };
  return succeeded(put(table, { ...item, [expiresAt]: itemExpiry(at, 1) }, asSeen(seen)));
};

/** A run that loses a race reads again: others can take all places, and a few of them come again for their own. */
const triesFor = ({ alerts }: StormLimit): number => 2 * alerts + 1;

const acquire = async (table: Table, wanted: WantedPlace, limit: StormLimit, at: number): Promise<boolean> => {
  for (let attempt = 0; attempt < triesFor(limit); attempt += 1) {
    const seen = await get(table, placesKey(wanted.topic, wanted.channel), (item) => Places.parse(item));
    const places = placesAfter(seen?.places ?? [], wanted, limit, at);
    if (!places) return false;
    if (await writePlaces(table, wanted, places, seen, at)) return true;
  }
  return false;
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
 * Rate limiter of alerts, by topic and channel. A topic has as many places as it may send alerts in a stretch of time. All
 * of them are one item with a conditional write, so that no stretch of that length ever has more alerts, and no origin
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
  const keep = async (item: Item, at: number): Promise<void> => {
    await put(table, { ...item, [expiresAt]: itemExpiry(at, retentionDays) });
  };
  return {
    acquire: (wanted, limit, at) => acquire(table, wanted, limit, at),
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

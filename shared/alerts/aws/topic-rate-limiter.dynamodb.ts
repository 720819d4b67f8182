import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { itemExpiry } from '../../aws/item-expiry.ts';
import { readable } from '../../aws/readable.ts';
import { succeeded } from '../../aws/succeeded.ts';
import { get, type Item, ifNew, put, query, type Table } from '../../aws/table.ts';
import {
  expiresAt,
  heldKey,
  heldPartition,
  heldPrefix,
  heldWindowKey,
  slotKey,
  slotPartition,
  slotRange,
} from '../../aws/table-layout.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import type { StormLimit, SuppressedAlert, TopicRateLimiter } from '../alert-repository.ts';
import { type Channel, channels } from '../channel.ts';
import { severities } from '../severity.ts';

const Slot = z.object({ place: z.int(), holder: z.string(), at: z.number() });
type Slot = z.infer<typeof Slot>;

const Suppressed = z.object({
  alertId: z.string(),
  channel: z.enum(channels),
  severity: z.enum(severities),
  crimes: z.array(z.enum(crimeCodes)),
});

export const suppressedAlertRecord = versionedRecord('suppressed-alert', Suppressed);

type Acquisition = { topic: string; channel: Channel; holder: string };

const slotsOf = (table: Table, { topic, channel }: Acquisition): Promise<Slot[]> =>
  query(
    table,
    {
      KeyConditionExpression: 'pk = :storm AND begins_with(sk, :range)',
      ExpressionAttributeValues: { ':storm': slotPartition(topic), ':range': slotRange(channel) },
      ConsistentRead: true,
    },
    (item) => Slot.parse(item),
  );

const asSeen = (seen: number | undefined) =>
  seen === undefined
    ? ifNew
    : {
        ConditionExpression: '#at = :seen',
        ExpressionAttributeNames: { '#at': 'at' },
        ExpressionAttributeValues: { ':seen': seen },
      };

/** Takes a slot that is still as it was read. @returns false when another run was faster */
const takeSlot = (
  table: Table,
  { topic, channel, holder }: Acquisition,
  free: FreeSlot,
  at: number,
): Promise<boolean> => {
  const { place, seen } = free;
  const slot: Slot = { place, holder, at };
  return succeeded(
    put(table, { ...slotKey(topic, channel, place), ...slot, [expiresAt]: itemExpiry(at, 1) }, asSeen(seen)),
  );
};

type FreeSlot = { place: number; seen: number | undefined };

/** Slots that may be taken: the holder's own, then those whose last alert is old enough, then new ones. */
const freeSlots = (slots: readonly Slot[], holder: string, limit: StormLimit, at: number): FreeSlot[] => {
  const within = slots.filter(({ place }) => place < limit.alerts);
  const own = within.filter((slot) => slot.holder === holder);
  const old = within.filter((slot) => slot.at <= at - limit.seconds * 1000).sort((a, b) => a.at - b.at);
  const taken = new Set(slots.map(({ place }) => place));
  const never = Array.from({ length: limit.alerts }, (_, place) => place).filter((place) => !taken.has(place));
  return [
    ...[...own, ...old].map(({ place, at: seen }) => ({ place, seen })),
    ...never.map((place) => ({ place, seen: undefined })),
  ];
};

const acquire = async (table: Table, wanted: Acquisition, limit: StormLimit, at: number): Promise<boolean> => {
  // A run that loses a race reads again: the others can take at most all slots.
  for (let attempt = 0; attempt <= limit.alerts; attempt += 1) {
    const [free] = freeSlots(await slotsOf(table, wanted), wanted.holder, limit, at);
    if (!free) return false;
    if (await takeSlot(table, wanted, free, at)) return true;
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
    readable(suppressedAlertRecord, onUnreadable),
  );

/**
 * Rate limiter of alerts, by topic and channel. A topic has as many slots as it may send alerts in a stretch of time; a
 * slot is an item, taken with one conditional write, and free again when its last alert is old enough. So no stretch of
 * that length ever has more alerts, without a counter and however many runs there are at once.
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
    acquire: (slot, limit, at) => acquire(table, slot, limit, at),
    recordSuppressed: ({ topic, window }, { stage, ...alert }, at) => {
      const name = [alert.channel, alert.alertId, stage].join('#');
      const item = { ...heldKey(topic, window, name), ...alert, crimes: [...alert.crimes] };
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

import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { isMade } from '../../aws/conditional-write.ts';
import { itemExpiry } from '../../aws/item-expiry.ts';
import { readable } from '../../aws/readable.ts';
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
import { crimeCodes } from '../../incidents/report/crimes.ts';
import { type Channel, channels, type HeldBack, type StormLimit, type StormWatch } from '../alert-ports.ts';
import { severities } from '../severity.ts';

const Slot = z.object({ place: z.int(), holder: z.string(), at: z.number() });
type Slot = z.infer<typeof Slot>;

const Held = z.object({
  alertId: z.string(),
  channel: z.enum(channels),
  severity: z.enum(severities),
  crimes: z.array(z.enum(crimeCodes)),
});

export const suppressedMessageRecord = versionedRecord('suppressed-message', Held);

type Place = { topic: string; channel: Channel; holder: string };

const slotsOf = (table: Table, { topic, channel }: Place): Promise<Slot[]> =>
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

/** Takes a place that is as it was seen. @returns false when somebody was faster */
const takeSlot = (table: Table, { topic, channel, holder }: Place, free: FreeSlot, at: number): Promise<boolean> => {
  const { place, seen } = free;
  const slot: Slot = { place, holder, at };
  return isMade(
    put(table, { ...slotKey(topic, channel, place), ...slot, [expiresAt]: itemExpiry(at, 1) }, asSeen(seen)),
  );
};

type FreeSlot = { place: number; seen: number | undefined };

/** Places that may be taken: the holder's own, else those whose last alert is long enough ago, else new ones. */
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

const take = async (table: Table, place: Place, limit: StormLimit, at: number): Promise<boolean> => {
  // Whoever loses a race looks again: the others took at most all places.
  for (let attempt = 0; attempt <= limit.alerts; attempt += 1) {
    const [free] = freeSlots(await slotsOf(table, place), place.holder, limit, at);
    if (!free) return false;
    if (await takeSlot(table, place, free, at)) return true;
  }
  return false;
};

const heldIn = (table: Table, topic: string, window: number, onUnreadable?: OnUnreadable): Promise<HeldBack[]> =>
  query(
    table,
    {
      KeyConditionExpression: 'pk = :window AND begins_with(sk, :held)',
      ExpressionAttributeValues: { ':window': heldPartition(topic, window), ':held': heldPrefix },
      ConsistentRead: true,
    },
    readable(suppressedMessageRecord, onUnreadable),
  );

/**
 * Keeps a storm from people's phones. A topic has as many places as it may get alerts in a stretch of time; a place is
 * an item, taken with one conditional write, and free again when its last alert is that long ago. So there are never
 * more in any stretch of that length, with nothing counted and however many run at once.
 * @param onUnreadable hears of suppressed messages that a summary goes on without
 */
export const stormWatch = (
  client: DynamoDBClient,
  tableName: string,
  retentionDays: number,
  onUnreadable?: OnUnreadable,
): StormWatch => {
  const table = { client, tableName };
  const keep = async (item: Item, at: number): Promise<void> => {
    await put(table, { ...item, [expiresAt]: itemExpiry(at, retentionDays) });
  };
  return {
    take: (place, limit, at) => take(table, place, limit, at),
    hold: ({ topic, window }, { stage, ...held }, at) => {
      const name = [held.channel, held.alertId, stage].join('#');
      const item = { ...heldKey(topic, window, name), ...held, crimes: [...held.crimes] };
      return keep(suppressedMessageRecord.write(item), at);
    },
    isNew: async ({ topic, window }) => {
      const opened = await get(table, heldWindowKey(topic, window), (item) => item);
      return opened === undefined;
    },
    open: ({ topic, window }, at) => keep(heldWindowKey(topic, window), at),
    heldIn: ({ topic, window }) => heldIn(table, topic, window, onUnreadable),
  };
};

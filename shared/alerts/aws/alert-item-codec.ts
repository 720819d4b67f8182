import * as z from 'zod';
import type { Item } from '../../aws/table.ts';
import { addresseeKey, alertKey, byUnread, expiresAt, threadKey, timeKey } from '../../aws/table-layout.ts';
import { LanguageTag } from '../../foundation/language.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import { type Addressee, type Alert, addresseeRecord, alertRecord } from '../alert.ts';
import type { DispatchRecord, PartRecord } from '../alert-ports.ts';
import { channels, hindrances, stages } from '../alert-ports.ts';
import { referenceOf } from '../rules/alert-facts.ts';
import { type AlertThread, alertThreadRecord } from '../rules/alert-plan.ts';

/** An alert as an item; `expires` is the epoch second at which it may be forgotten, as for all of these. */
export const alertItem = (alert: Alert, expires: number): Item =>
  alertRecord.write({ ...alertKey(alert.id), ...alert, [expiresAt]: expires });

/** What an alert's reference is made from: its incident, or its own id where it has none. */
const subjectOf = (alertId: string): string => alertId.split('.')[0] ?? alertId;

/** An addressee as an item, with the keys of the inbox and of what is unread in it. @param reference as texts name it */
export const addresseeItem = (
  addressee: Addressee,
  expires: number,
  reference = referenceOf(subjectOf(addressee.alertId)),
): Item =>
  addresseeRecord.write({
    ...addresseeKey(addressee.alertId, addressee.topic),
    ...addressee,
    sentKey: timeKey(addressee.sentAt, addressee.alertId),
    // What somebody has acknowledged already is in no inbox's count of what is unread.
    ...(addressee.acknowledgedAt ? {} : { [byUnread.partition]: addressee.topic }),
    reference,
    [expiresAt]: expires,
  });

/** What has been told of an incident, as an item. */
export const threadItem = (thread: AlertThread, expires: number): Item =>
  alertThreadRecord.write({ ...threadKey(thread.incidentId), ...thread, [expiresAt]: expires });

/** Reads an alert back. @throws ZodError when the item is none, like its siblings here */
export const alertOf = (item: Item): Alert => alertRecord.read(item);
export const addresseeOf = (item: Item): Addressee => addresseeRecord.read(item);
export const threadOf = (item: Item): AlertThread => alertThreadRecord.read(item);

const Part: z.ZodType<PartRecord> = z.discriminatedUnion('state', [
  z.object({ state: z.literal('published'), messageId: z.string(), at: z.string() }),
  z.object({ state: z.literal('refused'), code: z.string(), at: z.string() }),
  z.object({ state: z.literal('held-back'), at: z.string(), why: z.enum(hindrances).optional() }),
]);

const Dispatched = z.object({
  alertId: z.string(),
  stage: z.enum(stages),
  topic: z.string(),
  state: z.enum(['claimed', 'published', 'failed']),
  attempts: z.int().min(1),
  claimedAt: z.string(),
  parts: z.partialRecord(z.templateLiteral([LanguageTag, '#', z.enum(channels)]), Part),
});

export const dispatchRecord = versionedRecord('dispatch', Dispatched);

/** Reads back what became of a dispatch. */
export const dispatchOf = (item: Item): DispatchRecord => dispatchRecord.read(item);

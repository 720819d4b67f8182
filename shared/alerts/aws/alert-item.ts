import * as z from 'zod';
import type { Item } from '../../aws/table.ts';
import { addresseeKey, alertKey, byUnread, expiresAt, threadKey, timeKey } from '../../aws/table-layout.ts';
import { LanguageTag } from '../../foundation/language-tag.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import { type Addressee, type Alert, addresseeRecord, alertRecord, isAwaited } from '../alert.ts';
import { messageChannels } from '../channel.ts';
import { type DispatchRecord, suppressionReasons, type VariantRecord } from '../dispatch-record.ts';
import { stages } from '../dispatch-request.ts';
import { referenceOf } from '../rules/alert-facts.ts';
import { type AlertHistory, alertHistoryRecord } from '../rules/alert-history.ts';

/** An alert as an item; `expires` is the epoch second at which DynamoDB may delete it, as for all of these. */
export const alertItem = (alert: Alert, expires: number): Item =>
  alertRecord.write({ ...alertKey(alert.id), ...alert, [expiresAt]: expires });

/** The id that an alert's reference is made from: of its incident, or its own where it has none. */
const subjectOf = (alertId: string): string => alertId.split('.')[0] ?? alertId;

/** An addressee as an item, with the keys of the inbox and of its unread alerts. @param reference as texts name it */
export const addresseeItem = (
  addressee: Addressee,
  expires: number,
  reference = referenceOf(subjectOf(addressee.alertId)),
): Item =>
  addresseeRecord.write({
    ...addresseeKey(addressee.alertId, addressee.topic),
    ...addressee,
    sentKey: timeKey(addressee.sentAt, addressee.alertId),
    // An alert that nobody is asked to acknowledge, or somebody has, is not counted as unread.
    ...(isAwaited(addressee) ? { [byUnread.partition]: addressee.topic } : {}),
    reference,
    [expiresAt]: expires,
  });

/** The alert history of an incident, as an item. */
export const historyItem = (history: AlertHistory, expires: number): Item =>
  alertHistoryRecord.write({ ...threadKey(history.incidentId), ...history, [expiresAt]: expires });

/** Reads an alert. @throws ZodError when the item is none, as do its siblings here */
export const alertOf = (item: Item): Alert => alertRecord.read(item);
export const addresseeOf = (item: Item): Addressee => addresseeRecord.read(item);
export const historyOf = (item: Item): AlertHistory => alertHistoryRecord.read(item);

const Part: z.ZodType<VariantRecord> = z.discriminatedUnion('state', [
  z.object({ state: z.literal('published'), messageId: z.string(), at: z.string() }),
  z.object({ state: z.literal('refused'), code: z.string(), at: z.string() }),
  z.object({ state: z.literal('unanswered'), code: z.string(), at: z.string() }),
  z.object({ state: z.literal('held-back'), at: z.string(), why: z.enum(suppressionReasons).optional() }),
]);

const Dispatch = z.object({
  alertId: z.string(),
  stage: z.enum(stages),
  topic: z.string(),
  state: z.enum(['claimed', 'published', 'failed']),
  attempts: z.int().min(1),
  claimedAt: z.string(),
  parts: z.partialRecord(z.templateLiteral([LanguageTag, '#', z.enum(messageChannels)]), Part),
});

export const dispatchRecord = versionedRecord('dispatch', Dispatch, [
  // Version 2 knows messages that SNS took without an answer: no record of version 1 has one.
  (older) => older,
  // Version 3 knows tablets, and texts that waited for them: no record of version 2 has either.
  (older) => older,
]);

/** Reads a dispatch. */
export const dispatchRecordOf = (item: Item): DispatchRecord => dispatchRecord.read(item);

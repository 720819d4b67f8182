import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { itemExpiry } from '../../aws/item-expiry.ts';
import { setting } from '../../aws/setting.ts';
import { attempted, succeeded } from '../../aws/succeeded.ts';
import { type Item, type Table, update } from '../../aws/table.ts';
import { dispatchKey, expiresAt, tableKey } from '../../aws/table-layout.ts';
import { isoTime } from '../../foundation/moment.ts';
import type { DispatchClaim, DispatchClaims } from '../alert-repository.ts';
import { type DispatchRecord, recordedVariants, type VariantRecord } from '../dispatch-record.ts';
import type { DispatchKey } from '../dispatch-request.ts';
import { dispatchRecord, dispatchRecordOf } from './alert-item.ts';

type Terms = { leaseSeconds: number; retentionDays: number };

const keyOf = ({ alertId, stage, topic }: DispatchKey) => dispatchKey(alertId, stage, topic);

const claim = (table: Table, dispatch: DispatchKey, at: number, terms: Terms): Promise<Item> => {
  const { alertId, stage, topic } = dispatch;
  const expires = itemExpiry(at, terms.retentionDays);
  const claimedAt = isoTime(at);
  const { sets, names, values } = setting({ alertId, stage, topic, state: 'claimed', claimedAt, [expiresAt]: expires });
  return update(table, keyOf(dispatch), {
    UpdateExpression: `SET ${sets.join(', ')}, #attempts = if_not_exists(#attempts, :none) + :one, #parts = if_not_exists(#parts, :empty), recordVersion = if_not_exists(recordVersion, :version)`,
    ConditionExpression:
      'attribute_not_exists(#pk) OR #state = :failed OR (#state = :state AND #claimedAt <= :leaseStart)',
    ExpressionAttributeNames: { ...names, '#attempts': 'attempts', '#parts': 'parts', '#pk': tableKey.partition },
    ExpressionAttributeValues: {
      ...values,
      ':none': 0,
      ':one': 1,
      ':failed': 'failed',
      ':empty': {},
      ':version': dispatchRecord.version,
      ':leaseStart': isoTime(at - terms.leaseSeconds * 1000),
    },
    ReturnValues: 'ALL_NEW',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
};

/** DynamoDB returns the item with the refusal, so the reason needs no second read. */
const refusedClaim = (item: Item | undefined): DispatchClaim =>
  item && dispatchRecordOf(item).state === 'published' ? { outcome: 'published' } : { outcome: 'held' };

/** Variants that need no further attempt: a refused one is tried again. */
const doneIn = ({ parts }: DispatchRecord) =>
  recordedVariants(parts).filter((name) => parts[name]?.state !== 'refused');

const unansweredIn = ({ parts }: DispatchRecord) =>
  recordedVariants(parts).filter((name) => parts[name]?.state === 'unanswered');

type Settlement = {
  dispatch: DispatchKey;
  records: Readonly<Record<string, VariantRecord>>;
  /** Written only while the claim is still this attempt. */
  state?: { state: 'published' | 'failed'; attempt: number };
};

const settle = async (table: Table, { dispatch, records, state }: Settlement): Promise<boolean> => {
  const entries = Object.entries(records);
  const sets = [...entries.map((_, index) => `#parts.#p${index} = :p${index}`), ...(state ? ['#state = :state'] : [])];
  if (sets.length === 0) return true;
  const settled = update(table, keyOf(dispatch), {
    UpdateExpression: `SET ${sets.join(', ')}`,
    ExpressionAttributeNames: {
      ...(entries.length > 0 ? { '#parts': 'parts' } : {}),
      ...Object.fromEntries(entries.map(([name], index) => [`#p${index}`, name])),
      ...(state ? { '#state': 'state', '#attempts': 'attempts' } : {}),
    },
    ExpressionAttributeValues: {
      ...Object.fromEntries(entries.map(([, record], index) => [`:p${index}`, record])),
      ...(state ? { ':state': state.state, ':attempt': state.attempt, ':claimed': 'claimed' } : {}),
    },
    ...(state ? { ConditionExpression: '#state = :claimed AND #attempts = :attempt' } : {}),
  });
  return succeeded(settled);
};

/** Messages that SNS has, or may have: true for every holder of the claim. */
const sentOnly = (records: Readonly<Record<string, VariantRecord>>) =>
  Object.fromEntries(
    Object.entries(records).filter(([, { state }]) => state === 'published' || state === 'unanswered'),
  );

/**
 * Claims of dispatches in the alerts table: codes and moments, no text, no address, no number. All messages to one topic
 * at one stage are one item, claimed with one conditional write: an alert to a whole country in two languages costs 26
 * writes instead of 104.
 * @param terms for how long a claim is valid, and after how many days DynamoDB may delete an item
 */
export const dispatchClaims = (client: DynamoDBClient, tableName: string, terms: Terms): DispatchClaims => {
  const table = { client, tableName };
  return {
    claim: async (dispatch, at) => {
      const { made, item } = await attempted(claim(table, dispatch, at, terms));
      if (!made) return refusedClaim(item);
      const record = dispatchRecordOf(item);
      const { attempts: attempt } = record;
      return { outcome: 'claimed', attempt, done: doneIn(record), unanswered: unansweredIn(record) };
    },

    settle: async (dispatch, attempt, records, outcome) => {
      const state = outcome === 'unknown' ? {} : { state: { state: outcome, attempt } };
      if (await settle(table, { dispatch, records, ...state })) return;
      // Another run took the claim over. Each message that was published was published all the same.
      await settle(table, { dispatch, records: sentOnly(records) });
    },
  };
};

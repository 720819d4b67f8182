import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { attempted, isMade } from '../../aws/conditional-write.ts';
import { itemExpiry } from '../../aws/item-expiry.ts';
import { setting } from '../../aws/setting.ts';
import { type Item, type Table, update } from '../../aws/table.ts';
import { dispatchKey, expiresAt, tableKey } from '../../aws/table-layout.ts';
import { isoTime } from '../../foundation/moment.ts';
import {
  type Dispatch,
  type DispatchClaim,
  type DispatchLedger,
  type DispatchRecord,
  type PartRecord,
  partNames,
} from '../alert-ports.ts';
import { dispatchOf, dispatchRecord } from './alert-item-codec.ts';

type Terms = { leaseSeconds: number; retentionDays: number };

const keyOf = ({ alertId, stage, topic }: Dispatch) => dispatchKey(alertId, stage, topic);

const claim = (table: Table, dispatch: Dispatch, at: number, terms: Terms): Promise<Item> => {
  const { alertId, stage, topic } = dispatch;
  const expires = itemExpiry(at, terms.retentionDays);
  const { sets, names, values } = setting({
    ...{ alertId, stage, topic, state: 'claimed', claimedAt: isoTime(at), [expiresAt]: expires },
  });
  return update(table, keyOf(dispatch), {
    UpdateExpression: `SET ${sets.join(', ')}, #attempts = if_not_exists(#attempts, :none) + :one, #parts = if_not_exists(#parts, :empty), recordVersion = if_not_exists(recordVersion, :version)`,
    ConditionExpression:
      'attribute_not_exists(#pk) OR #state = :failed OR (#state = :state AND #claimedAt <= :leaseStart)',
    ExpressionAttributeNames: { ...names, '#attempts': 'attempts', '#parts': 'parts', '#pk': tableKey.partition },
    ExpressionAttributeValues: {
      ...values,
      ...{ ':none': 0, ':one': 1, ':failed': 'failed', ':empty': {}, ':version': dispatchRecord.version },
      ':leaseStart': isoTime(at - terms.leaseSeconds * 1000),
    },
    ReturnValues: 'ALL_NEW',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
};

/** Why a claim failed is known from the entry that DynamoDB hands back with the refusal: no second read. */
const refusedClaim = (item: Item | undefined): DispatchClaim =>
  item && dispatchOf(item).state === 'published' ? { outcome: 'published' } : { outcome: 'held' };

/** Parts that are done with: a refused one is to be tried again. */
const doneIn = ({ parts }: DispatchRecord) => partNames(parts).filter((name) => parts[name]?.state !== 'refused');

type Settling = {
  dispatch: Dispatch;
  parts: Readonly<Record<string, PartRecord>>;
  /** With the standing, only as long as the claim is still this one. */
  standing?: { state: 'published' | 'failed'; attempt: number };
};

const settle = async (table: Table, { dispatch, parts, standing }: Settling): Promise<boolean> => {
  const entries = Object.entries(parts);
  const sets = [
    ...entries.map((_, index) => `#parts.#p${index} = :p${index}`),
    ...(standing ? ['#state = :state'] : []),
  ];
  if (sets.length === 0) return true;
  const settled = update(table, keyOf(dispatch), {
    UpdateExpression: `SET ${sets.join(', ')}`,
    ExpressionAttributeNames: {
      ...(entries.length > 0 ? { '#parts': 'parts' } : {}),
      ...Object.fromEntries(entries.map(([name], index) => [`#p${index}`, name])),
      ...(standing ? { '#state': 'state', '#attempts': 'attempts' } : {}),
    },
    ExpressionAttributeValues: {
      ...Object.fromEntries(entries.map(([, part], index) => [`:p${index}`, part])),
      ...(standing ? { ':state': standing.state, ':attempt': standing.attempt, ':claimed': 'claimed' } : {}),
    },
    ...(standing ? { ConditionExpression: '#state = :claimed AND #attempts = :attempt' } : {}),
  });
  return isMade(settled);
};

const publishedOnly = (parts: Readonly<Record<string, PartRecord>>) =>
  Object.fromEntries(Object.entries(parts).filter(([, { state }]) => state === 'published'));

/**
 * The ledger of what was told to whom: codes and moments, no text, no address, no number. All that goes to one topic at
 * one stage is one item and is claimed with one conditional write: an alert to a whole country in two languages costs
 * 26 writes instead of 104.
 * @param terms how long a claim is honoured, and after how many days DynamoDB may forget an entry
 */
export const dispatchLedger = (client: DynamoDBClient, tableName: string, terms: Terms): DispatchLedger => {
  const table = { client, tableName };
  return {
    claim: async (dispatch, at) => {
      const { made, item } = await attempted(claim(table, dispatch, at, terms));
      if (!made) return refusedClaim(item);
      const entry = dispatchOf(item);
      return { outcome: 'claimed', attempt: entry.attempts, done: doneIn(entry) };
    },

    settle: async (dispatch, attempt, parts, outcome) => {
      const standing = outcome === 'unknown' ? {} : { standing: { state: outcome, attempt } };
      if (await settle(table, { dispatch, parts, ...standing })) return;
      // Somebody took the claim over. What was published was published all the same.
      await settle(table, { dispatch, parts: publishedOnly(parts) });
    },
  };
};

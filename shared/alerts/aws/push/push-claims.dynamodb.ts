import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { itemExpiry } from '../../../aws/item-expiry.ts';
import { attempted, succeeded } from '../../../aws/succeeded.ts';
import { update } from '../../../aws/table.ts';
import { expiresAt, pushClaimKey } from '../../../aws/table-layout.ts';
import { isoTime } from '../../../foundation/moment.ts';
import type { PushClaims, PushKey } from '../../push/push-service.ts';

/** Forgotten soon, and so without a version. */
const Held = z.object({ state: z.enum(['claimed', 'taken', 'gone', 'failed']) });

/** Longer than an order lies on its queue. */
const keptDays = 5;

const keyOf = ({ alertId, stage, tablet }: PushKey) => pushClaimKey(alertId, stage, tablet);

/**
 * Claims of pushes in the alerts table: ids and a state, no endpoint.
 * @param leaseSeconds longer than a run may take: the holder of an older claim has died
 */
export const pushClaims = (client: DynamoDBClient, tableName: string, leaseSeconds: number): PushClaims => {
  const table = { client, tableName };
  return {
    claim: async (push, at) => {
      const claim = update(table, keyOf(push), {
        UpdateExpression: 'SET #state = :claimed, claimedAt = :at, #expires = :expires',
        ConditionExpression:
          'attribute_not_exists(pk) OR #state = :failed OR (#state = :claimed AND claimedAt <= :leaseStart)',
        ExpressionAttributeNames: { '#state': 'state', '#expires': expiresAt },
        ExpressionAttributeValues: {
          ':claimed': 'claimed',
          ':failed': 'failed',
          ':at': isoTime(at),
          ':leaseStart': isoTime(at - leaseSeconds * 1_000),
          ':expires': itemExpiry(at, keptDays),
        },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      });
      const { made, item } = await attempted(claim);
      if (made) return 'claimed';
      const { state } = Held.parse(item);
      return state === 'taken' || state === 'gone' ? state : 'held';
    },

    settle: async (push, outcome) => {
      const settled = update(table, keyOf(push), {
        UpdateExpression: 'SET #state = :outcome',
        // What a service has taken stays so, whatever a run that came late says.
        ConditionExpression: '#state = :claimed',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':outcome': outcome, ':claimed': 'claimed' },
      });
      await succeeded(settled);
    },
  };
};

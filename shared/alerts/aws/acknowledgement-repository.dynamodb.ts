import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { attempted } from '../../aws/succeeded.ts';
import { update } from '../../aws/table.ts';
import { addresseeKey, byUnread } from '../../aws/table-layout.ts';
import type { AcknowledgementRepository } from '../inbox/inbox-search.ts';
import { addresseeOf } from './alert-item.ts';

/** Acknowledgements in the alerts table: one conditional write. Of two at once the first is stored, and returned to both. */
export const acknowledgementRepository = (client: DynamoDBClient, tableName: string): AcknowledgementRepository => ({
  acknowledge: async ({ alertId, topic, by, at }) => {
    const { item } = await attempted(
      update({ client, tableName }, addresseeKey(alertId, topic), {
        UpdateExpression: `SET acknowledgedAt = :at, acknowledgedBy = :by REMOVE ${byUnread.partition}`,
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(acknowledgedAt)',
        ExpressionAttributeValues: { ':at': at, ':by': by },
        ReturnValues: 'ALL_NEW',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return item && addresseeOf(item);
  },
});

import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { succeeded } from '../../aws/succeeded.ts';
import { checkIn, putIn, query, transact } from '../../aws/table.ts';
import { incidentKey, incidentPartition, shareDecisionKey, shareDecisionPrefix } from '../../aws/table-layout.ts';
import { type ShareDecisions, shareDecisionRecord } from '../share-decision.ts';

/** Decisions in the incidents table, in the partition of their incident. */
export const shareDecisions = (client: DynamoDBClient, tableName: string): ShareDecisions => ({
  of: (incidentId) =>
    query(
      { client, tableName },
      {
        KeyConditionExpression: 'pk = :incident AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':incident': incidentPartition(incidentId), ':prefix': shareDecisionPrefix },
        ConsistentRead: true,
      },
      shareDecisionRecord.read,
    ),
  decide: (incidentId, decision) =>
    succeeded(
      transact(client, [
        checkIn(tableName, incidentKey(incidentId), { ConditionExpression: 'attribute_exists(pk)' }),
        putIn(
          tableName,
          shareDecisionRecord.write({ ...shareDecisionKey(incidentId, decision.country), ...decision }),
          {},
        ),
      ]),
    ),
});

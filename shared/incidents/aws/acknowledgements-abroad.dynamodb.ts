import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { succeeded } from '../../aws/succeeded.ts';
import { checkIn, putIn, transact } from '../../aws/table.ts';
import { acknowledgedAbroadKey, incidentKey } from '../../aws/table-layout.ts';
import { type AcknowledgementsAbroad, acknowledgedAbroadRecord } from '../acknowledged-abroad.ts';

/** Acknowledgements of other countries in the incidents table, in the partition of their incident, a single one of each topic. */
export const acknowledgementsAbroad = (client: DynamoDBClient, tableName: string): AcknowledgementsAbroad => ({
  record: (incidentId, acknowledged) => {
    const { country, topic, revision } = acknowledged;
    const key = acknowledgedAbroadKey(incidentId, country, topic);
    return succeeded(
      transact(client, [
        // So that another country fills no table of ours with incidents that it made up.
        checkIn(tableName, incidentKey(incidentId), { ConditionExpression: 'attribute_exists(pk)' }),
        putIn(tableName, acknowledgedAbroadRecord.write({ ...key, ...acknowledged }), {
          ConditionExpression: 'attribute_not_exists(pk) OR revision < :revision',
          ExpressionAttributeValues: { ':revision': revision },
        }),
      ]),
    );
  },
});

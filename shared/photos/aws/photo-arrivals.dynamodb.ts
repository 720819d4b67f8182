import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { attempted, succeeded } from '../../aws/succeeded.ts';
import { get, type Item, put, type Table, update } from '../../aws/table.ts';
import { photoKey } from '../../aws/table-layout.ts';
import type { ChunkName, PhotoArrivals } from '../photo-arrivals.ts';
import type { PhotoArrival } from '../photo-manifest.ts';
import { arrivalOf, photoArrivalRecord } from './photo-arrival-record.ts';

const arrivalItem = (incidentId: string, { arrived, ...arrival }: PhotoArrival): Item =>
  photoArrivalRecord.write({
    ...photoKey(incidentId, arrival.photoId),
    ...arrival,
    ...(arrived.length > 0 ? { arrived: new Set(arrived) } : {}),
  });

/** Adds a chunk to the set of those that have arrived. The same chunk twice changes nothing; two at the same moment both count. */
const addChunk = (table: Table, { incidentId, photoId, index }: ChunkName): Promise<Item> =>
  update(table, photoKey(incidentId, photoId), {
    UpdateExpression:
      'ADD arrived :index SET photoId = :photo, #state = :awaiting, attempts = if_not_exists(attempts, :none), recordVersion = if_not_exists(recordVersion, :version)',
    ConditionExpression: 'attribute_not_exists(#state) OR #state = :awaiting',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: {
      ':index': new Set([index]),
      ':photo': photoId,
      ':awaiting': 'awaiting',
      ':none': 0,
      ':version': photoArrivalRecord.version,
    },
    ReturnValues: 'ALL_NEW',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });

/** Settles a photo once: the condition fails for a second invocation, which finds another state or another attempt. */
const settleOnce = (table: Table, incidentId: string, arrival: PhotoArrival): Promise<boolean> =>
  succeeded(
    put(table, arrivalItem(incidentId, arrival), {
      ConditionExpression: '#state = :awaiting AND attempts = :before',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':awaiting': 'awaiting', ':before': arrival.attempts - 1 },
    }),
  );

/** The states of photos, in the incidents table beside their incident. */
export const photoArrivals = (client: DynamoDBClient, tableName: string): PhotoArrivals => {
  const table = { client, tableName };
  return {
    noteChunk: async (chunk) => {
      const { item } = await attempted(addChunk(table, chunk));
      if (item) return arrivalOf(item);
      return (await get(table, photoKey(chunk.incidentId, chunk.photoId), arrivalOf)) ?? arrivalOf({});
    },
    settle: (incidentId, arrival) => settleOnce(table, incidentId, arrival),
  };
};

import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { PhotoArrival } from '../domain/photo/photo.ts';
import type { ChunkName, PhotoRegister } from '../domain/photo/photo-ports.ts';
import { arrivalOf, type Item } from './incident-item.ts';
import { photoKey } from './table-layout.ts';

const arrivalItem = (incidentId: string, { arrived, ...arrival }: PhotoArrival): Item =>
  marshall(
    {
      ...photoKey(incidentId, arrival.photoId),
      ...arrival,
      ...(arrived.length > 0 ? { arrived: new Set(arrived) } : {}),
    },
    { removeUndefinedValues: true },
  );

/** Adds a chunk to the set of those that came: the same chunk twice changes nothing, two at once both count. */
const addChunk = (client: DynamoDBClient, tableName: string, { incidentId, photoId, index }: ChunkName) =>
  client.send(
    new UpdateItemCommand({
      TableName: tableName,
      Key: marshall(photoKey(incidentId, photoId)),
      UpdateExpression:
        'ADD arrived :index SET photoId = :photo, #state = :awaiting, attempts = if_not_exists(attempts, :none)',
      ConditionExpression: 'attribute_not_exists(#state) OR #state = :awaiting',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: marshall({
        ':index': new Set([index]),
        ':photo': photoId,
        ':awaiting': 'awaiting',
        ':none': 0,
      }),
      ReturnValues: 'ALL_NEW',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    }),
  );

/** A photo is settled once: whoever comes second finds another state, or another attempt, and is told so. */
const settleOnce = (client: DynamoDBClient, tableName: string, incidentId: string, arrival: PhotoArrival) =>
  client.send(
    new PutItemCommand({
      TableName: tableName,
      Item: arrivalItem(incidentId, arrival),
      ConditionExpression: '#state = :awaiting AND attempts = :before',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: marshall({ ':awaiting': 'awaiting', ':before': arrival.attempts - 1 }),
    }),
  );

const ifConditionHolds = async <Result>(work: Promise<Result>): Promise<Result | ConditionalCheckFailedException> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return error;
    throw error;
  }
};

/** The states of photos, beside their report in the incidents table. */
export const photoRegister = (client: DynamoDBClient, tableName: string): PhotoRegister => ({
  noteChunk: async (chunk) => {
    const result = await ifConditionHolds(addChunk(client, tableName, chunk));
    const item = result instanceof ConditionalCheckFailedException ? result.Item : result.Attributes;
    if (item) return arrivalOf(item);
    const read = await client.send(
      new GetItemCommand({
        TableName: tableName,
        Key: marshall(photoKey(chunk.incidentId, chunk.photoId)),
        ConsistentRead: true,
      }),
    );
    return arrivalOf(read.Item ?? {});
  },
  settle: async (incidentId, arrival) =>
    !(
      (await ifConditionHolds(settleOnce(client, tableName, incidentId, arrival))) instanceof
      ConditionalCheckFailedException
    ),
});

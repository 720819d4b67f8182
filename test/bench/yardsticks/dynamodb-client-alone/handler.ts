import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

const client = new DynamoDBClient({});

/** A function that makes a DynamoDB client and does nothing with it. */
export const handler = async (): Promise<object> => ({ madeClient: client.config.apiVersion });

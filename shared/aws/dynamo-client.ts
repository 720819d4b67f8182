import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/**
 * Every call is given up early enough to be tried again within the function's own time: an officer waits at the other
 * end. Three tries are the SDK's default; the timeouts are ours, about 50 times the p99 of a DynamoDB put
 * (github.com/alexdebrie/dynamodb-performance-testing). Without throwOnRequestTimeout the SDK would only remark upon them.
 */
export const dynamoSettings: DynamoDBClientConfig = {
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
};

/**
 * The DynamoDB client. One for each execution environment: it is made outside the handler and keeps its connections.
 * @param maxAttempts where nobody waits, and giving up costs more than trying on
 */
export const dynamoClient = (maxAttempts?: number): DynamoDBClient => {
  const client = new DynamoDBClient({ ...dynamoSettings, ...(maxAttempts ? { maxAttempts } : {}) });
  // The SDK would copy every item, in and out, for a log that nobody keeps: a tenth of the time that a report takes.
  client.middlewareStack.remove('loggerMiddleware');
  return client;
};

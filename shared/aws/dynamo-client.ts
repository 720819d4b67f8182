import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/**
 * A connection that does not come is given up and tried again, thrice by the SDK's default. A call that takes longer than
 * three seconds, about 50 times the p99 of a DynamoDB put (github.com/alexdebrie/dynamodb-performance-testing), is only
 * remarked upon: a put that was made although its answer is late would be tried again, and a new report be taken for a
 * known one. The function's own time ends it, and the tablet sends again.
 */
export const dynamoSettings: DynamoDBClientConfig = {
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000 },
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

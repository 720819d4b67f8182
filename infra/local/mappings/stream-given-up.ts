import type { PlannedStreamMapping } from '../assembly/plan.ts';
import type { StreamRecord } from '../engines/dynamodb-streams.ts';
import type { GivenUp } from './stream-batch.ts';

const timeOf = (record: StreamRecord | undefined): string =>
  new Date((record?.dynamodb.ApproximateCreationDateTime ?? 0) * 1000).toISOString();

/** Lambda's message for an on-failure destination: where the records are, and nothing that is in them. */
export const givenUpMessage = (
  { functionArn, streamArn }: Pick<PlannedStreamMapping, 'functionArn' | 'streamArn'>,
  { shardId, records, given }: { shardId: string; records: readonly StreamRecord[]; given: GivenUp },
): string => {
  const first = records[0];
  const last = records.at(-1);
  return JSON.stringify({
    requestContext: {
      requestId: given.requestId,
      functionArn,
      condition: given.condition,
      approximateInvokeCount: given.attempts,
    },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    version: '1.0',
    timestamp: new Date().toISOString(),
    DDBStreamBatchInfo: {
      shardId,
      startSequenceNumber: first?.dynamodb.SequenceNumber,
      endSequenceNumber: last?.dynamodb.SequenceNumber,
      approximateArrivalOfFirstRecord: timeOf(first),
      approximateArrivalOfLastRecord: timeOf(last),
      batchSize: records.length,
      streamArn,
    },
  });
};

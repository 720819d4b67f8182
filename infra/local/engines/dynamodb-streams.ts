import * as z from 'zod';
import { localCredentials } from '../assembly/local-account.ts';

/** A record as the wire has it, which is the shape that Lambda hands to a function; the SDK would turn bytes and times into objects. */
const recordSchema = z.looseObject({
  eventID: z.string(),
  eventName: z.string(),
  dynamodb: z.looseObject({
    SequenceNumber: z.string(),
    ApproximateCreationDateTime: z.number().optional(),
    Keys: z.record(z.string(), z.unknown()),
  }),
});

export type StreamRecord = z.infer<typeof recordSchema>;

const shardsSchema = z.object({
  StreamDescription: z.object({
    StreamArn: z.string(),
    Shards: z.array(z.object({ ShardId: z.string() })).default([]),
  }),
});

const page = z.object({ Records: z.array(recordSchema).default([]), NextShardIterator: z.string().nullish() });

/** From where in a shard: after a record, or from its start. */
export type StreamPosition = { shardId: string; sequenceNumber?: string };

export type StreamPage = { records: StreamRecord[]; next: string | undefined };

/** Reads the streams of an engine. */
export type StreamReader = {
  /** The engine's own ARN of a table's stream: it may name another region than the template. */
  streamArn(tableName: string): Promise<string>;
  shards(streamArn: string): Promise<string[]>;
  iterator(streamArn: string, position: StreamPosition): Promise<string>;
  records(iterator: string): Promise<StreamPage>;
};

const call = async <T>(endpoint: string, target: string, schema: z.ZodType<T>, body: object): Promise<T> => {
  const credential = `${localCredentials.accessKeyId}/20260101/local/dynamodb/aws4_request`;
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': target,
      'x-amz-date': '20260101T000000Z',
      authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=none`,
    },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${target} failed: ${JSON.stringify(answer)}`);
  return schema.parse(answer);
};

/** Reads streams over an engine's wire protocol. */
export const createStreamReader = (endpoint: string): StreamReader => {
  const streams = <T>(action: string, schema: z.ZodType<T>, body: object) =>
    call(endpoint, `DynamoDBStreams_20120810.${action}`, schema, body);
  return {
    streamArn: async (tableName) => {
      const table = z.object({ Table: z.object({ LatestStreamArn: z.string() }) });
      return (await call(endpoint, 'DynamoDB_20120810.DescribeTable', table, { TableName: tableName })).Table
        .LatestStreamArn;
    },
    shards: async (StreamArn) => {
      const { StreamDescription } = await streams('DescribeStream', shardsSchema, { StreamArn });
      return StreamDescription.Shards.map(({ ShardId }) => ShardId);
    },
    iterator: async (StreamArn, { shardId: ShardId, sequenceNumber: SequenceNumber }) => {
      const from = SequenceNumber
        ? { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber }
        : { ShardIteratorType: 'TRIM_HORIZON' };
      const answer = z.object({ ShardIterator: z.string() });
      return (await streams('GetShardIterator', answer, { StreamArn, ShardId, ...from })).ShardIterator;
    },
    records: async (ShardIterator) => {
      const { Records, NextShardIterator } = await streams('GetRecords', page, { ShardIterator, Limit: 1000 });
      return { records: Records, next: NextShardIterator ?? undefined };
    },
  };
};

import { isDeepStrictEqual } from 'node:util';
import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import type { TableProperties } from '../assembly/resources/dynamodb-table.ts';
import { LocalFault } from '../local-fault.ts';

export type TableMade = { streamLabel?: string };

const describe = async (client: DynamoDBClient, name: string): Promise<TableDescription | undefined> => {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (failure) {
    if (failure instanceof ResourceNotFoundException) return undefined;
    throw failure;
  }
};

const withoutUndefined = <T extends object>(value: T) => JSON.parse(JSON.stringify(value));

/** What of a table cannot be changed once it is made, and how it is spelt when it is the same. */
const shapeOf = (
  table: Pick<
    TableDescription,
    'KeySchema' | 'GlobalSecondaryIndexes' | 'LocalSecondaryIndexes' | 'StreamSpecification'
  >,
) =>
  withoutUndefined({
    keys: table.KeySchema,
    indexes: [...(table.GlobalSecondaryIndexes ?? []), ...(table.LocalSecondaryIndexes ?? [])]
      .map(({ IndexName, KeySchema, Projection }) => ({
        IndexName,
        KeySchema,
        type: Projection?.ProjectionType,
        extra: [...(Projection?.NonKeyAttributes ?? [])].sort(),
      }))
      .sort((left, right) => String(left.IndexName).localeCompare(String(right.IndexName))),
    stream: table.StreamSpecification?.StreamViewType,
  });

const create = async (
  client: DynamoDBClient,
  { TimeToLiveSpecification, StreamSpecification, ...table }: TableProperties,
) => {
  const stream = StreamSpecification && { StreamSpecification: { StreamEnabled: true, ...StreamSpecification } };
  // zod's optional properties may be undefined, which the SDK leaves out.
  await client.send(new CreateTableCommand(withoutUndefined({ ...table, ...stream })));
  if (TimeToLiveSpecification) {
    await client.send(new UpdateTimeToLiveCommand({ TableName: table.TableName, TimeToLiveSpecification }));
  }
};

/**
 * Makes a table as its template says, or finds the one that an earlier run made.
 * @throws LocalFault when an earlier run made it with other keys, indexes or stream
 */
export const ensureTable = async (client: DynamoDBClient, table: TableProperties): Promise<TableMade> => {
  const existing = await describe(client, table.TableName);
  if (existing && !isDeepStrictEqual(shapeOf(existing), shapeOf(withoutUndefined(table)))) {
    throw new LocalFault(
      'an earlier run made it with other keys, indexes or stream; begin with an empty --data folder',
    );
  }
  if (!existing) await create(client, table);
  const { LatestStreamLabel: streamLabel } = existing ?? (await describe(client, table.TableName)) ?? {};
  return streamLabel ? { streamLabel } : {};
};

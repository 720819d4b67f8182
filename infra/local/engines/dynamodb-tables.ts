import { isDeepStrictEqual } from 'node:util';
import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { flag, text } from '../assembly/properties.ts';
import { LocalFault } from '../local-fault.ts';

const keySchema = z.array(z.strictObject({ AttributeName: text, KeyType: z.enum(['HASH', 'RANGE']) }));
const projection = z.strictObject({
  ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
  NonKeyAttributes: z.array(text).optional(),
});
const index = z.object({ IndexName: text, KeySchema: keySchema, Projection: projection });

/** The properties of a table that this engine makes. */
export const TableSchema = z.strictObject({
  TableName: text.optional(),
  AttributeDefinitions: z.array(z.strictObject({ AttributeName: text, AttributeType: z.enum(['S', 'N', 'B']) })),
  KeySchema: keySchema,
  BillingMode: z.literal('PAY_PER_REQUEST', 'only on-demand tables are known: the engine refuses nobody for capacity'),
  GlobalSecondaryIndexes: z.array(index).optional(),
  LocalSecondaryIndexes: z.array(index).optional(),
  StreamSpecification: z
    .strictObject({ StreamViewType: z.enum(['NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES', 'KEYS_ONLY']) })
    .optional(),
  TimeToLiveSpecification: z.strictObject({ AttributeName: text, Enabled: flag }).optional(),
});

export type TableProperties = z.infer<typeof TableSchema> & { TableName: string };

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

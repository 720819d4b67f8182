import {
  type AttributeValue,
  BatchGetItemCommand,
  DeleteItemCommand,
  type DeleteItemInput,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  type PutItemInput,
  QueryCommand,
  type QueryInput,
  type QueryOutput,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
  type UpdateItemInput,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

/** A table and the client that reaches it. */
export type Table = { client: DynamoDBClient; tableName: string };

/** An item, a key or the values of an expression, as plain values: sets, numbers, texts. */
export type Item = Readonly<Record<string, unknown>>;

/** An item as DynamoDB, its streams and its refusals write it. */
export type StoredItem = Record<string, AttributeValue>;

/** Reads an item with its schema, and throws when it is none; a list leaves out what gives back nothing. */
type Parse<Value> = (item: Item) => Value | undefined;

const readAll = <Value>(items: readonly StoredItem[] = [], parse: Parse<Value>): Value[] =>
  items.map((item) => parse(fromStored(item))).filter((value) => value !== undefined);

/** Members that are undefined are left out. */
export const toStored = (item: Item): StoredItem => marshall(item, { removeUndefinedValues: true });
export const fromStored = (item: StoredItem): Item => unmarshall(item);

/** Parameters by the names that DynamoDB gives them, with plain values. */
type Parameters<Input> = Omit<Input, 'TableName' | 'Key' | 'Item' | 'ExpressionAttributeValues'> & {
  ExpressionAttributeValues?: Item;
};
type PutParameters = Parameters<PutItemInput>;
type UpdateParameters = Parameters<UpdateItemInput> & { UpdateExpression: string };

const inputOf = <Given extends { ExpressionAttributeValues?: Item }>(
  TableName: string,
  { ExpressionAttributeValues: values, ...given }: Given,
) => ({ TableName, ...given, ExpressionAttributeValues: values && toStored(values) });

const putInput = (tableName: string, item: Item, parameters: PutParameters) => ({
  ...inputOf(tableName, parameters),
  Item: toStored(item),
});
const keyInput = <Given extends { ExpressionAttributeValues?: Item }>(table: string, key: Item, parameters: Given) => ({
  ...inputOf(table, parameters),
  Key: toStored(key),
});

/** The condition that nothing is there under the key. */
export const ifNew = { ConditionExpression: 'attribute_not_exists(pk)' } as const;

/*
 * Each of these is one function and no method of an object, so that a bundle holds the commands that it sends and no
 * others. Writes fail as the client does: conditional-write.ts tells whether a condition did not hold.
 */

/** Finds the item of a key with a consistent read. */
export const get = async <Value>(table: Table, key: Item, parse: Parse<Value>): Promise<Value | undefined> => {
  const input = { TableName: table.tableName, Key: toStored(key), ConsistentRead: true };
  const { Item: found } = await table.client.send(new GetItemCommand(input));
  return found && parse(fromStored(found));
};

export const put = async ({ client, tableName }: Table, item: Item, parameters: PutParameters = {}): Promise<void> => {
  await client.send(new PutItemCommand(putInput(tableName, item, parameters)));
};

/** Gives back what `ReturnValues` asks for. */
export const update = async (table: Table, key: Item, parameters: UpdateParameters): Promise<Item> => {
  const command = new UpdateItemCommand(keyInput(table.tableName, key, parameters));
  return fromStored((await table.client.send(command)).Attributes ?? {});
};

export const remove = async (table: Table, key: Item, parameters: Parameters<DeleteItemInput> = {}): Promise<void> => {
  await table.client.send(new DeleteItemCommand(keyInput(table.tableName, key, parameters)));
};

/**
 * One page of a query: those of its items that could be read. `lookedAt` counts items before the filter, `units` what the
 * page cost where `ReturnConsumedCapacity` asks for it; `next` is the key where the next page begins.
 */
export type Page<Value> = { found: Value[]; count: number; lookedAt: number; units: number; next: Item | undefined };

type QueryParameters = Omit<Parameters<QueryInput>, 'ExclusiveStartKey'>;

/** @param from where the page before ended */
export const onePage = async <Value>(
  { client, tableName }: Table,
  parameters: QueryParameters,
  parse: Parse<Value>,
  from?: Item,
): Promise<Page<Value>> => {
  const input = { ...inputOf(tableName, parameters), ExclusiveStartKey: from && toStored(from) };
  const page: QueryOutput = await client.send(new QueryCommand(input));
  return {
    found: readAll(page.Items, parse),
    count: page.Count ?? 0,
    lookedAt: page.ScannedCount ?? 0,
    units: page.ConsumedCapacity?.CapacityUnits ?? 0,
    next: page.LastEvaluatedKey && fromStored(page.LastEvaluatedKey),
  };
};

/** The pages of a query. A page is asked for when the one before has been used: who stops early reads no more. */
export const pages = async function* <Value>(
  table: Table,
  parameters: QueryParameters,
  parse: Parse<Value>,
): AsyncGenerator<Page<Value>, void> {
  // A loop of our own: the SDK's paginator takes half a KiB on the way of a report, and does the same.
  let from: Item | undefined;
  do {
    const page = await onePage(table, parameters, parse, from);
    from = page.next;
    yield page;
  } while (from);
};

/**
 * All that a query finds, page by page to the end.
 * @param most stops after the page that brings as many, and leaves out what is beyond
 */
export const query = async <Value>(
  table: Table,
  parameters: Omit<Parameters<QueryInput>, 'ExclusiveStartKey'>,
  parse: Parse<Value>,
  most?: number,
): Promise<Value[]> => {
  const found: Value[] = [];
  for await (const page of pages(table, parameters, parse)) {
    found.push(...page.found);
    if (most && found.length >= most) break;
  }
  return found.slice(0, most);
};

/** Most items that one BatchGetItem takes. */
const mostAtOnce = 100;

/** Finds the items of many keys, in any order, and consistently if that is asked; a key that is not there brings nothing. */
export const getAll = async <Value>(
  { client, tableName }: Table,
  keys: readonly Item[],
  parse: Parse<Value>,
  { ConsistentRead = false } = {},
): Promise<Value[]> => {
  const found: Value[] = [];
  let left = keys.map(toStored);
  while (left.length > 0) {
    const RequestItems = { [tableName]: { Keys: left.slice(0, mostAtOnce), ConsistentRead } };
    const { Responses = {}, UnprocessedKeys = {} } = await client.send(new BatchGetItemCommand({ RequestItems }));
    found.push(...readAll(Responses[tableName], parse));
    left = [...left.slice(mostAtOnce), ...(UnprocessedKeys[tableName]?.Keys ?? [])];
  }
  return found;
};

/** Writes of a transaction. */
export const putIn = (tableName: string, item: Item, parameters: PutParameters): TransactWriteItem => ({
  Put: putInput(tableName, item, parameters),
});
export const updateIn = (tableName: string, key: Item, parameters: UpdateParameters): TransactWriteItem => ({
  Update: keyInput(tableName, key, parameters),
});
export const checkIn = (
  tableName: string,
  key: Item,
  parameters: PutParameters & { ConditionExpression: string },
): TransactWriteItem => ({ ConditionCheck: keyInput(tableName, key, parameters) });

/** Makes all of the writes or none. @throws TransactionCanceledException, whose reasons `refusalsOf` reads */
export const transact = async (client: DynamoDBClient, writes: TransactWriteItem[]): Promise<void> => {
  await client.send(new TransactWriteItemsCommand({ TransactItems: writes }));
};

import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { attempted, refusalsOf, succeeded } from '../../../shared/aws/succeeded.ts';
import {
  checkIn,
  get,
  getAll,
  ifNew,
  pages,
  put,
  putIn,
  query,
  remove,
  transact,
  update,
  updateIn,
} from '../../../shared/aws/table.ts';

const client = new DynamoDBClient({});
const dynamo = mockClient(client);
const table = { client, tableName: 'alerts' };
const key = { pk: 'A', sk: 'B' };
const storedKey = { pk: { S: 'A' }, sk: { S: 'B' } };
const Numbered = z.object({ n: z.number() });
const numberOf = (item: unknown): number => Numbered.parse(item).n;
const condition = { ConditionExpression: 'n = :n', ExpressionAttributeValues: { ':n': 1 } };
const storedCondition = { ConditionExpression: 'n = :n', ExpressionAttributeValues: { ':n': { N: '1' } } };
const refused = (Item?: Record<string, { N: string }>) =>
  new ConditionalCheckFailedException({ $metadata: {}, message: '', ...(Item ? { Item } : {}) });
const cancelled = (...CancellationReasons: { Code: string; Item?: Record<string, { N: string }> }[]) =>
  new TransactionCanceledException({ $metadata: {}, message: '', CancellationReasons });

beforeEach(() => dynamo.reset());

const sent = () => dynamo.calls().map(({ args }) => args[0].input);

describe('an item of a table', () => {
  it('is put without its members that are undefined', async () => {
    dynamo.on(PutItemCommand).resolves({});
    await put(table, { ...key, gone: undefined, deep: { gone: undefined, ids: new Set(['x']) } }, ifNew);
    expect(sent()).toEqual([
      {
        TableName: 'alerts',
        Item: { ...storedKey, deep: { M: { ids: { SS: ['x'] } } } },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    ]);
  });

  it('is found by a consistent read and goes through its schema', async () => {
    dynamo
      .on(GetItemCommand)
      .resolvesOnce({ Item: { n: { N: '3' } } })
      .resolvesOnce({})
      .resolvesOnce({ Item: { n: { S: 'three' } } });
    expect(await get(table, key, numberOf)).toBe(3);
    expect(sent()).toEqual([{ TableName: 'alerts', Key: storedKey, ConsistentRead: true }]);
    expect(await get(table, key, numberOf)).toBeUndefined();
    await expect(get(table, key, numberOf)).rejects.toThrow(z.ZodError);
  });

  it('is updated or deleted with parameters as they are given, and what an update gives back is plain', async () => {
    dynamo.on(UpdateItemCommand).resolves({ Attributes: { n: { N: '2' } } });
    dynamo.on(DeleteItemCommand).resolves({});
    const change = { UpdateExpression: 'SET n = :n', ReturnValues: 'ALL_NEW', ...condition } as const;
    expect(await update(table, key, change)).toEqual({ n: 2 });
    await remove(table, key, condition);
    expect(sent()).toEqual([
      { TableName: 'alerts', Key: storedKey, ...change, ...storedCondition },
      { TableName: 'alerts', Key: storedKey, ...storedCondition },
    ]);
  });
});

describe('a query of a table', () => {
  const asked = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': 'A' } };
  const page = (numbers: number[], more: boolean) => ({
    Items: numbers.map((n) => ({ n: { N: String(n) } })),
    Count: numbers.length,
    ScannedCount: 10,
    ...(more ? { LastEvaluatedKey: storedKey, ConsumedCapacity: { CapacityUnits: 1.5 } } : {}),
  });
  const threePages = () =>
    dynamo
      .on(QueryCommand)
      .resolvesOnce(page([1, 2], true))
      .resolvesOnce(page([], true))
      .resolvesOnce(page([3], false))
      .rejects(new Error('there is no fourth page'));

  it('goes on from each page to the next, also from one without a find', async () => {
    threePages();
    expect(await query(table, asked, numberOf)).toEqual([1, 2, 3]);
    const first = { TableName: 'alerts', ...asked, ExpressionAttributeValues: { ':pk': { S: 'A' } } };
    const next = { ...first, ExclusiveStartKey: storedKey };
    expect(sent()).toEqual([first, next, next]);
  });

  it.each([
    [1, [1]],
    [2, [1, 2]],
  ])('reads no page beyond the one that brings enough, and gives no more: %i', async (most, found) => {
    threePages();
    expect(await query(table, asked, numberOf, most)).toEqual(found);
    expect(sent()).toHaveLength(1);
  });

  it('tells of a page what was looked at, what it cost and where the next begins', async () => {
    threePages();
    const read = [];
    for await (const one of pages(table, asked, numberOf)) read.push(one);
    expect(read).toEqual([
      { found: [1, 2], count: 2, lookedAt: 10, units: 1.5, next: key },
      { found: [], count: 0, lookedAt: 10, units: 1.5, next: key },
      { found: [3], count: 1, lookedAt: 10, units: 0, next: undefined },
    ]);
  });

  it('fails on an item that its schema does not know', async () => {
    dynamo.on(QueryCommand).resolves({ Items: [{ n: { S: 'one' } }] });
    await expect(query(table, asked, numberOf)).rejects.toThrow(z.ZodError);
  });
});

describe('many keys of a table', () => {
  it('are asked for by the hundred, and again where DynamoDB left some', async () => {
    const keyOf = (n: number) => ({ pk: { S: String(n) } });
    dynamo
      .on(BatchGetItemCommand)
      .resolvesOnce({
        Responses: { alerts: [{ n: { N: '0' } }] },
        UnprocessedKeys: { alerts: { Keys: [keyOf(99)] } },
      })
      .resolvesOnce({ Responses: { alerts: [{ n: { N: '100' } }, { n: { N: '99' } }] } });
    const keys = Array.from({ length: 101 }, (_, n) => ({ pk: String(n) }));
    expect(await getAll(table, keys, numberOf)).toEqual([0, 100, 99]);
    const asked = dynamo.commandCalls(BatchGetItemCommand).map(({ args }) => args[0].input.RequestItems?.['alerts']);
    expect(asked[0]?.Keys).toHaveLength(100);
    expect(asked[1]?.Keys).toEqual([keyOf(100), keyOf(99)]);
  });

  it('that are none are not asked for', async () => {
    expect(await getAll(table, [], numberOf)).toEqual([]);
    expect(sent()).toEqual([]);
  });
});

describe('a transaction', () => {
  it('holds writes of several tables as they are given', async () => {
    dynamo.on(TransactWriteItemsCommand).resolves({});
    await transact(client, [
      putIn('alerts', { ...key, gone: undefined }, ifNew),
      updateIn('incidents', key, { UpdateExpression: 'SET n = :n', ...condition }),
      checkIn('incidents', key, condition),
    ]);
    expect(sent()).toEqual([
      {
        TransactItems: [
          { Put: { TableName: 'alerts', Item: storedKey, ...ifNew } },
          { Update: { TableName: 'incidents', Key: storedKey, UpdateExpression: 'SET n = :n', ...storedCondition } },
          { ConditionCheck: { TableName: 'incidents', Key: storedKey, ...storedCondition } },
        ],
      },
    ]);
  });
});

describe('a conditional write', () => {
  it.each([
    ['when its condition does not hold', refused(), false],
    [
      'in a transaction of which one condition does not hold',
      cancelled({ Code: 'None' }, { Code: 'ConditionalCheckFailed' }),
      false,
    ],
    ['when another transaction of the moment is faster', cancelled({ Code: 'TransactionConflict' }), false],
  ])('is not made %s', async (_, error, made) => {
    expect(await succeeded(Promise.reject(error))).toBe(made);
  });

  it.each([
    ['the table is busy', cancelled({ Code: 'ThrottlingError' })],
    ['nothing reaches the table', new Error('no route')],
  ])('fails when %s', async (_, error) => {
    await expect(succeeded(Promise.reject(error))).rejects.toBe(error);
    await expect(attempted(Promise.reject(new Error('no route')))).rejects.toThrow('no route');
  });

  it('is made when nothing stands in its way', async () => {
    expect(await succeeded(Promise.resolve({}))).toBe(true);
    expect(await attempted(Promise.resolve({ n: 1 }))).toEqual({ made: true, item: { n: 1 } });
  });

  it('hands over the item that stood in its way', async () => {
    expect(await attempted(Promise.reject(refused({ n: { N: '7' } })))).toEqual({ made: false, item: { n: 7 } });
    expect(await attempted(Promise.reject(refused()))).toEqual({ made: false, item: undefined });
  });

  it('of a transaction has a reason for each of its writes, in their order', () => {
    const error = cancelled({ Code: 'None' }, { Code: 'ConditionalCheckFailed', Item: { n: { N: '7' } } });
    expect(refusalsOf(error)).toEqual([
      { code: 'None', item: undefined },
      { code: 'ConditionalCheckFailed', item: { n: 7 } },
    ]);
    expect(refusalsOf(new Error('no route'))).toEqual([]);
  });
});

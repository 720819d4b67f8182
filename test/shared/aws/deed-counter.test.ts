import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deedCounter } from '../../../shared/aws/deed-counter.dynamodb.ts';
import { fromStored, toStored } from '../../../shared/aws/table.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';

let engine: DynamoEngine;
beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('counts', 'plain');
});
afterAll(() => engine.stop());

const hour = 497_841;

describe('deeds that are counted in a table', () => {
  it('are as many as are allowed, however many come at once', async () => {
    const count = deedCounter(engine.client, 'counts');
    const of = { person: 'p-1', deed: 'reports', hour } as const;
    const counted = await Promise.all(Array.from({ length: 40 }, () => count(of, 8)));
    expect(counted.filter((each) => each !== undefined).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await count({ ...of, hour: hour + 1 }, 8)).toBe(1);
    expect(await count({ ...of, person: 'p-2' }, 8)).toBe(1);
    expect(await count({ ...of, deed: 'amendments' }, 8)).toBe(1);
  });

  it('are counted so many at once, as far as there is room, and a day of them is forgotten after the day', async () => {
    const count = deedCounter(engine.client, 'counts');
    const of = { person: 'p-4', deed: 'photoMegabytes', hour } as const;
    expect([
      await count(of, 100, 60),
      await count(of, 100, 41),
      await count(of, 100, 40),
      await count(of, 100),
    ]).toEqual([60, undefined, 100, undefined]);
    const Key = toStored({ pk: 'PERSON#p-4', sk: `photoMegabytes#${hour}` });
    const { Item = {} } = await engine.client.send(new GetItemCommand({ TableName: 'counts', Key }));
    expect(fromStored(Item)).toMatchObject({ deeds: 100, expiresAt: (hour + 26) * 3_600 });
  });

  it('are forgotten three hours after their hour began', async () => {
    await deedCounter(engine.client, 'counts')({ person: 'p-3', deed: 'reports', hour }, 1);
    const Key = toStored({ pk: 'PERSON#p-3', sk: `reports#${hour}` });
    const { Item = {} } = await engine.client.send(new GetItemCommand({ TableName: 'counts', Key }));
    expect(fromStored(Item)).toMatchObject({ deeds: 1, expiresAt: (hour + 3) * 3_600 });
  });
});

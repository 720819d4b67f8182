import { execFileSync } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, describe, expect, it } from 'vitest';
import { localCredentials } from '../../../../infra/local/assembly/local-account.ts';
import { startDynamoDb } from '../../../../infra/local/engines/dynamodb-engine.ts';
import { createStreamReader } from '../../../../infra/local/engines/dynamodb-streams.ts';
import type { TableProperties } from '../../../../infra/local/engines/dynamodb-tables.ts';
import { startWatchedChild, untilAnswers } from '../../../../infra/local/engines/watched-child.ts';
import { freePort } from '../fixtures/free-ports.ts';
import { testFolder, until } from '../fixtures/test-folder.ts';

const folder = testFolder();
afterAll(() => folder.remove());

const table: TableProperties = {
  TableName: 'blo-kh-things',
  AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
  KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  BillingMode: 'PAY_PER_REQUEST',
  StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
};

const startEngine = async () =>
  startDynamoDb({
    folder: folder.file('tables'),
    port: await freePort(),
    logFile: folder.file('log'),
    elsewhere: undefined,
  });

describe('the DynamoDB engine', () => {
  it('finds its tables again, forgets changes of the day before, and counts on from the last', async () => {
    const before = await startEngine();
    const { streamLabel } = await before.ensureTable(table);
    const settings = { region: 'ap-southeast-1', credentials: localCredentials };
    const put = (endpoint: string, pk: string) =>
      new DynamoDBClient({ ...settings, endpoint }).send(
        new PutItemCommand({ TableName: 'blo-kh-things', Item: { pk: { S: pk } } }),
      );
    for (const pk of ['one', 'two', 'three']) await put(before.endpoint, pk);
    await before.stop();
    const database = new DatabaseSync(folder.file('tables/tables.db'));
    database.exec('UPDATE _stream_records SET created_at = created_at - 90000');
    database.close();

    const after = await startEngine();
    expect(await after.ensureTable(table)).toEqual({ streamLabel });
    await put(after.endpoint, 'four');
    const reader = createStreamReader(after.endpoint);
    const stream = await reader.streamArn('blo-kh-things');
    const [shardId = ''] = await reader.shards(stream);
    const { records } = await reader.records(await reader.iterator(stream, { shardId }));
    expect(records.map(({ dynamodb }) => [dynamodb.SequenceNumber, dynamodb.Keys])).toEqual([
      ['3', { pk: { S: 'three' } }],
      ['4', { pk: { S: 'four' } }],
    ]);
    await expect(after.ensureTable({ ...table, StreamSpecification: undefined })).rejects.toThrow(
      /earlier run made it with other/,
    );
    await after.stop();
  });
});

describe('a program that we start', () => {
  const sleeper = (options: { onLoss?: () => void } = {}) =>
    startWatchedChild({
      command: 'sleep',
      arguments: ['61.5'],
      directory: folder.path,
      environment: { PATH: process.env['PATH'] },
      logFile: folder.file('log'),
      ...options,
    });
  const running = () =>
    execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
      .split('\n')
      .filter((line) => line === 'sleep 61.5').length;

  it('ends when it is told to, and that is no loss', async () => {
    const losses: string[] = [];
    const child = sleeper({ onLoss: () => losses.push('lost') });
    await until(running, (count) => count === 1);
    await child.stop();
    expect([running(), losses]).toEqual([0, []]);
  });

  it('that does not answer before it ends is said to, with its log', async () => {
    const child = startWatchedChild({
      command: 'false',
      arguments: [],
      directory: folder.path,
      environment: {},
      logFile: folder.file('log'),
    });
    await expect(untilAnswers(child, () => Promise.reject(new Error('no')), folder.file('log'))).rejects.toThrow(
      /did not start; .*log says why/,
    );
  });
});

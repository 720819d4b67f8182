import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { localCredentials } from '../assembly/local-account.ts';
import { LocalFault } from '../local-fault.ts';
import type { TableProperties } from './dynamodb-tables.ts';
import { ensureTable, type TableMade } from './dynamodb-tables.ts';
import { startWatchedChild, untilAnswers, type WatchedChild } from './watched-child.ts';

/** DynamoDB with streams. */
export type DynamoDbEngine = {
  endpoint: string;
  /** Makes a table, or finds the one that an earlier run made. */
  ensureTable(table: TableProperties): Promise<TableMade>;
  stop(): Promise<void>;
};

export type DynamoDbEngineOptions = {
  /** Folder of the engine's own. */
  folder: string;
  port: number;
  logFile: string;
  /** Endpoint of any DynamoDB-compatible engine with streams, where dynoxide has no binary. */
  elsewhere: string | undefined;
  onLoss?: () => void;
};

/** dynoxide comes as one package a platform, of which npm installs the one that fits. */
const dynoxide = (): string => {
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'dynoxide');
  } catch (failure) {
    const way = 'set LOCAL_DYNAMODB_ENDPOINT to the address of a DynamoDB-compatible engine with streams';
    throw new LocalFault(`${name} is not installed: ${way}`, { cause: failure });
  }
};

/**
 * dynoxide looks for the last stream record of a table at each write; with its own index alone that is a scan, and a
 * table of 10,000 changes takes tens of writes a second. With this one it is flat at about 2,000.
 * A stream forgets after 24 hours, as in AWS. The newest record of a table stays: the next sequence number is counted
 * from it, and a checkpoint must never be ahead of the stream.
 */
const tidyStreams = (file: string): void => {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA busy_timeout = 5000');
    database.exec(
      'CREATE INDEX IF NOT EXISTS local_stream_order ON _stream_records (table_name, CAST(sequence_number AS INTEGER))',
    );
    database
      .prepare(
        `DELETE FROM _stream_records WHERE created_at < ? AND id NOT IN (SELECT MAX(id) FROM _stream_records GROUP BY table_name)`,
      )
      .run(Math.floor(Date.now() / 1000) - 86_400);
  } finally {
    database.close();
  }
};

const startDynoxide = ({ folder, port, logFile, onLoss }: DynamoDbEngineOptions): WatchedChild => {
  mkdirSync(folder, { recursive: true });
  return startWatchedChild({
    command: dynoxide(),
    arguments: ['serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', join(folder, 'tables.db')],
    directory: folder,
    environment: {},
    logFile,
    onLoss,
  });
};

/**
 * Starts dynoxide on a file in its folder, or uses an engine elsewhere.
 * @throws LocalFault when there is no binary for this platform, or it does not start
 */
export const startDynamoDb = async (options: DynamoDbEngineOptions): Promise<DynamoDbEngine> => {
  const child = options.elsewhere ? undefined : startDynoxide(options);
  const endpoint = options.elsewhere ?? `http://127.0.0.1:${options.port}`;
  // The tables of all countries are in one engine, and their names begin with their stack's: its region is only a word.
  const client = new DynamoDBClient({
    endpoint,
    region: 'ap-southeast-1',
    credentials: localCredentials,
    maxAttempts: 1,
  });
  await untilAnswers(child, () => client.send(new ListTablesCommand({})), options.logFile);
  const file = join(options.folder, 'tables.db');
  if (child && existsSync(file)) tidyStreams(file);
  return {
    endpoint,
    ensureTable: (table) => ensureTable(client, table),
    stop: async () => {
      client.destroy();
      await child?.stop();
    },
  };
};

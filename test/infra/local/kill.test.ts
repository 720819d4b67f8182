import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, expect, it } from 'vitest';
import type { Addresses } from '../../../infra/local/local-run.ts';
import { clientsOf } from './fixtures/clients.ts';
import { testAssembly } from './fixtures/started-run.ts';
import { linesOf, until } from './fixtures/test-folder.ts';

const app = testAssembly();
const program = fileURLToPath(new URL('./fixtures/run-program.ts', import.meta.url));
let child: ChildProcess | undefined;

const start = async (): Promise<Addresses> => {
  child = spawn(process.execPath, [program, app.assembly, app.state], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout ?? child, 'data');
  return JSON.parse(String(line));
};

const kill = async (): Promise<void> => {
  child?.kill('SIGKILL');
  if (child) await once(child, 'exit');
};

afterAll(async () => {
  await kill();
  app.folder.remove();
});

const texts = () =>
  linesOf<{ name: string; texts: string[] }>(app.notes)
    .filter(({ name }) => name === 'blo-aa-on-change')
    .flatMap((note) => note.texts);

const refuses = (url: string) =>
  fetch(url).then(
    () => false,
    () => true,
  );

it('a run that is killed leaves no engine behind; the next one keeps every write and brings every change to its function', async () => {
  const addresses = await start();
  const { dynamodb } = clientsOf({ addresses });
  let written = 0;
  const writer = async () => {
    for (; ; written += 1) {
      const Item = { pk: { S: String(written) }, text: { S: `text ${written}` } };
      await dynamodb.send(new PutItemCommand({ TableName: 'blo-aa-things', Item }));
    }
  };
  const writing = writer().catch(() => undefined);
  await until(texts, ({ length }) => length > 50);
  await kill();
  await writing;
  dynamodb.destroy();
  await until(
    async () => Promise.all([addresses.dynamodb, addresses.identity].map(refuses)),
    (answers) => answers.every(Boolean),
  );
  expect(await start()).toEqual(addresses);
  const again = clientsOf({ addresses }).dynamodb;
  const { Count = 0 } = await again.send(new ScanCommand({ TableName: 'blo-aa-things', Select: 'COUNT' }));
  expect(Count).toBeGreaterThanOrEqual(written);
  const seen = await until(
    () => new Set(texts()),
    ({ size }) => size >= Count,
  );
  expect(seen.size).toBe(Count);
}, 30_000);

import { setTimeout as sleep } from 'node:timers/promises';
import { ListQueuesCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type MessageEngine, startMessages } from '../../../../infra/local/engines/message-engine.ts';
import { freePort } from '../fixtures/free-ports.ts';
import { testFolder } from '../fixtures/test-folder.ts';

const region = 'ap-southeast-1';
const folder = testFolder();
let engine: MessageEngine;

beforeAll(async () => {
  engine = await startMessages({ folder: folder.path, port: await freePort() });
});
afterAll(async () => {
  await engine.stop();
  folder.remove();
});

it('answers at once, however many readers wait for messages', async () => {
  const url = await engine.ensureQueue(region, 'blo-kh-waited-for', {});
  const end = new AbortController();
  const answered: string[] = [];
  // Five countries have some 125 readers.
  const readers = Array.from({ length: 150 }, () =>
    engine
      .sqs(region)
      .send(new ReceiveMessageCommand({ QueueUrl: url, WaitTimeSeconds: 10 }), { abortSignal: end.signal })
      .then(
        () => answered.push('reader'),
        () => undefined,
      ),
  );
  // Until they wait, on the machine's own time: longer does no harm.
  await sleep(1_500);
  await engine.sqs(region).send(new ListQueuesCommand({}));
  answered.push('other');
  end.abort();
  await Promise.all(readers);
  expect(answered[0]).toBe('other');
});

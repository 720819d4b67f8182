import { subscribe } from 'node:diagnostics_channel';
import { workerData } from 'node:worker_threads';
import type { FauxqsServer } from 'fauxqs';
import * as z from 'zod';
import { changeEngine } from './engine-changes.ts';
import type { MessageEngineCall } from './message-engine.ts';
import { addMessageHooks, type EngineApp, type MessageWiring } from './message-hooks.ts';
import { shadowPrefix } from './sns-shadows.ts';
import { answerCalls } from './worker-calls.ts';

/**
 * The thread that fauxqs runs in: it writes its file at each message, and the gateway's requests do not wait for that.
 */
const { port, folder } = z.object({ port: z.int(), folder: z.string() }).parse(workerData);

let app: EngineApp | undefined;
let server: FauxqsServer | undefined;

const wiring: MessageWiring = {
  server: () => {
    if (!server) throw new Error('fauxqs has not started');
    return server;
  },
  buckets: new Map(),
  shadows: new Map(),
  topics: new Map(),
};

const isEngineApp = (candidate: unknown): candidate is EngineApp =>
  typeof candidate === 'object' && candidate !== null && 'addHook' in candidate && 'listen' in candidate;

/**
 * Fastify announces each server that it makes; so we reach the one inside fauxqs, add our hooks, and have it listen to
 * this machine alone, where fauxqs would listen to the whole network and ask nobody who they are.
 */
subscribe('fastify.initialization', (message) => {
  const made: unknown = Object(message).fastify;
  if (!isEngineApp(made)) return;
  app = made;
  addMessageHooks(made, wiring);
  const listen = made.listen.bind(made);
  Object.assign(made, { listen: (options: object) => listen({ ...options, host: '127.0.0.1' }) });
});

const sqs = async (action: string, body: object): Promise<unknown> => {
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${action}` };
  return (await app?.inject({ method: 'POST', url: '/', headers, payload: JSON.stringify(body) }))?.json();
};

/** After a restart the tags of the shadows' queues say whose they are. */
const rememberShadows = async (): Promise<void> => {
  const listed = z
    .object({ QueueUrls: z.array(z.string()).default([]) })
    .parse(await sqs('ListQueues', { QueueNamePrefix: shadowPrefix }));
  for (const QueueUrl of listed.QueueUrls) {
    const tagged = z.object({ Tags: z.object({ channel: z.enum(['sms', 'email']), address: z.string() }) });
    const arn = server?.inspectQueue(QueueUrl.slice(QueueUrl.lastIndexOf('/') + 1))?.arn;
    const { Tags } = tagged.parse(await sqs('ListQueueTags', { QueueUrl }));
    if (arn) wiring.shadows.set(arn, Tags);
  }
};

answerCalls(async (call: MessageEngineCall) => {
  switch (call.do) {
    case 'start':
      changeEngine();
      // Everything in one SQLite file: a kill leaves each object whole or not there at all.
      server = await (await import('fauxqs')).startFauxqs({ port, dataDir: folder, host: 'localhost', logger: false });
      return rememberShadows();
    case 'bucket':
      wiring.buckets.set(call.name, call.settings);
      return undefined;
    case 'topic':
      wiring.topics.set(call.arn, call.stack);
      return undefined;
    case 'stop':
      return server?.stop();
  }
});

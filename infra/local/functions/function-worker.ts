import { openSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import {
  functionErrorOf,
  type Invocation,
  type InvocationReply,
  largestReply,
  type WorkerMessage,
  type WorkerSettings,
} from './invocation.ts';

/**
 * The thread that one function lives in. Its `process.env` is the function's environment and nothing else. What it logs
 * goes straight to its file, so that the last line before a crash is there.
 */
const settings: WorkerSettings = workerData;

const log = openSync(settings.logFile, 'a');
for (const stream of [process.stdout, process.stderr]) {
  Object.assign(stream, {
    write: (chunk: string | Uint8Array, ...rest: unknown[]) => {
      writeSync(log, typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
      const done = rest.at(-1);
      if (typeof done === 'function') done();
      return true;
    },
  });
}

const post = (message: WorkerMessage) => parentPort?.postMessage(message);

const contextOf = ({ requestId, deadline }: Invocation) => ({
  awsRequestId: requestId,
  functionName: settings.name,
  functionVersion: '$LATEST',
  invokedFunctionArn: settings.arn,
  memoryLimitInMB: String(settings.memoryMegabytes),
  logGroupName: settings.logGroup,
  logStreamName: 'local',
  callbackWaitsForEmptyEventLoop: true,
  getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
});

type Handler = (event: unknown, context: ReturnType<typeof contextOf>) => unknown;

const isHandler = (candidate: unknown): candidate is Handler => typeof candidate === 'function';

/** A thread that is made from text has a global `require`, and a function in Lambda has none. */
Reflect.deleteProperty(globalThis, 'require');

/** CommonJS is required, as Lambda's runtime does: an `import()` would not see what it exports as it runs. */
const load = async (file: string): Promise<Record<string, unknown>> =>
  file.endsWith('.mjs') ? import(pathToFileURL(file).href) : createRequire(file)(file);

const loadHandler = async (): Promise<Handler> => {
  const { [settings.exportName]: handler } = await load(settings.module);
  if (isHandler(handler)) return handler;
  throw Object.assign(new Error(`index.${settings.exportName} is undefined or not exported`), {
    name: 'Runtime.HandlerNotFound',
  });
};

const answer = async (handler: Handler, invocation: Invocation): Promise<InvocationReply> => {
  const { id } = invocation;
  try {
    const payload = JSON.stringify((await handler(JSON.parse(invocation.payload), contextOf(invocation))) ?? null);
    if (Buffer.byteLength(payload) <= largestReply) return { id, payload };
    const errorMessage = `Response payload size exceeded maximum allowed payload size (${largestReply} bytes).`;
    return { id, error: { errorType: 'Function.ResponseSizeTooLarge', errorMessage } };
  } catch (thrown) {
    const error = functionErrorOf(thrown);
    writeSync(log, `${JSON.stringify({ ...error, requestId: invocation.requestId })}\n`);
    return { id, error };
  }
};

const listen = (handler: Handler): void => {
  parentPort?.on('message', async (invocation: Invocation) => post({ reply: await answer(handler, invocation) }));
  post({ loaded: true });
};

loadHandler().then(listen, (thrown: unknown) => post({ failed: functionErrorOf(thrown) }));

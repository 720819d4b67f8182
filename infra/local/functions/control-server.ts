import { createServer, type IncomingMessage } from 'node:http';
import type { InvocationResult } from './invocation.ts';

export type ControlServer = { stop(): Promise<void> };

export type ControlOptions = {
  port: number;
  /** Invokes a function by its name; undefined when there is none of that name. */
  invoke(name: string, payload: string): Promise<InvocationResult | undefined>;
};

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

type Answer = { status: number; headers?: Record<string, string>; body: string };

const notFound = (name: string): Answer => ({
  status: 404,
  headers: { 'x-amzn-errortype': 'ResourceNotFoundException' },
  body: JSON.stringify({ Type: 'User', Message: `Function not found: ${name}` }),
});

/** For functions that ask a service of AWS which no engine here stands for. */
const noEngine: Answer = {
  status: 501,
  headers: { 'x-amzn-errortype': 'NoLocalEngine' },
  body: JSON.stringify({ message: 'The local run has no engine for this service' }),
};

const answer = async (request: IncomingMessage, { invoke }: ControlOptions): Promise<Answer> => {
  if (request.url === '/') return { status: 200, body: JSON.stringify({ localRun: process.pid }) };
  const [, name] = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(request.url ?? '') ?? [];
  if (request.method !== 'POST' || !name) return noEngine;
  const result = await invoke(decodeURIComponent(name), (await textOf(request)) || '{}');
  if (!result) return notFound(name);
  const failed: Record<string, string> = result.failed ? { 'x-amz-function-error': 'Unhandled' } : {};
  return { status: 200, headers: { 'x-amzn-requestid': result.requestId, ...failed }, body: result.payload };
};

/** Lambda's Invoke on a port of this machine, for `npm run invoke`; at `/` it says that a run is here. */
export const startControl = async (options: ControlOptions): Promise<ControlServer> => {
  const server = createServer(async (request, response) => {
    const {
      status,
      headers = {},
      body,
    } = await answer(request, options).catch(() => ({ status: 500, headers: {}, body: '{}' }));
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port, '127.0.0.1', resolve));
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

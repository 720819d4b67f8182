import { createServer, type IncomingMessage } from 'node:http';
import type { InvocationResult } from './invocation.ts';

export type ControlServer = { stop(): Promise<void> };

export type ControlOptions = {
  port: number;
  /** Invokes a function by its name; undefined when there is none of that name. */
  invoke(name: string, payload: string): Promise<InvocationResult | undefined>;
  /** Answers as KMS, by the operation's name in the AWS JSON protocol; undefined for what is none of it. */
  answerAsKms(operation: string | undefined, body: string): Answer | undefined;
};

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

export type Answer = { status: number; headers?: Record<string, string>; body: string };

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

/** The answer at `/`: to whoever looks whether a run is here, and to those who ask KMS. */
const answerAtRoot = async (request: IncomingMessage, { answerAsKms }: ControlOptions): Promise<Answer> => {
  if (request.method !== 'POST') return { status: 200, body: JSON.stringify({ localRun: process.pid }) };
  return answerAsKms(request.headers['x-amz-target']?.toString(), await textOf(request)) ?? noEngine;
};

const answer = async (request: IncomingMessage, options: ControlOptions): Promise<Answer> => {
  if (request.url === '/') return answerAtRoot(request, options);
  const { invoke } = options;
  const [, name] = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(request.url ?? '') ?? [];
  if (request.method !== 'POST' || !name) return noEngine;
  const result = await invoke(decodeURIComponent(name), (await textOf(request)) || '{}');
  if (!result) return notFound(name);
  const failed: Record<string, string> = result.failed ? { 'x-amz-function-error': 'Unhandled' } : {};
  return { status: 200, headers: { 'x-amzn-requestid': result.requestId, ...failed }, body: result.payload };
};

/** Lambda's Invoke on a port of this machine, for `npm run invoke`, and KMS; at `/` it says that a run is here. */
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

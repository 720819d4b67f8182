import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PlannedApi, PlannedAuthorizer, PlannedRoute } from '../assembly/plan.ts';
import type { InvocationResult } from '../functions/invocation.ts';
import { answerOf, gatewayAnswer, type HttpAnswer } from './http-answer.ts';
import { httpEvent, type Matched, type ReceivedRequest } from './http-event.ts';
import { createRouter, type RouteMatch } from './http-routes.ts';
import { createJwtAuthorizer } from './jwt-authorizer.ts';
import { inboxPath, type localInbox } from './local-inbox.ts';

/** Largest request body in bytes that an HTTP API takes. */
const largestBody = 10 * 1024 * 1024;
/** Longest that an HTTP API waits for a function. */
const longestWaitMilliseconds = 30_000;

export type Gateway = { url: string; stop(): Promise<void> };

type Inbox = ReturnType<typeof localInbox>;

type Invoke = (functionArn: string, payload: string) => Promise<InvocationResult>;

/** The body, or undefined as soon as it is too large. */
const readBody = (request: IncomingMessage): Promise<Buffer | undefined> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > largestBody) return resolve(undefined);
      chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    // A tablet that drops its line in the middle of a report gets no answer, and the function no half of one.
    request.on('close', () => reject(new Error('The caller has gone')));
  });

const send = (response: ServerResponse, { status, headers, body }: HttpAnswer): void => {
  const bytes = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  // The length of an answer to HEAD is that of the body that it leaves out, or is not said (RFC 9110, 8.6).
  const hasLength = status !== 204 && status !== 304 && response.req.method !== 'HEAD';
  response.writeHead(status, { ...headers, ...(hasLength && { 'content-length': bytes }) });
  response.end(body);
};

const late = (): { after: Promise<'late'>; clear(): void } => {
  let timer: NodeJS.Timeout | undefined;
  const after = new Promise<'late'>((resolve) => (timer = setTimeout(resolve, longestWaitMilliseconds, 'late')));
  return { after, clear: () => clearTimeout(timer) };
};

const callFunction = async (invoke: Invoke, functionArn: string, event: unknown): Promise<HttpAnswer> => {
  const limit = late();
  try {
    const result = await Promise.race([invoke(functionArn, JSON.stringify(event)), limit.after]);
    if (result === 'late') return gatewayAnswer.unavailable;
    return result.failed ? gatewayAnswer.internalError : answerOf(result.payload);
  } finally {
    limit.clear();
  }
};

/** Prepares one verifier for each authorizer of the API. */
const authorizersOf = ({ routes }: PlannedApi) => {
  const verifiers = new Map<PlannedAuthorizer, ReturnType<typeof createJwtAuthorizer>>();
  for (const { authorizer } of routes) {
    if (authorizer && !verifiers.has(authorizer)) verifiers.set(authorizer, createJwtAuthorizer(authorizer));
  }
  return verifiers;
};

type Authorization = Pick<Matched, 'claims'> | { refused: HttpAnswer };

const authorize = async (
  { authorizer, scopes }: PlannedRoute,
  verifiers: ReturnType<typeof authorizersOf>,
  authorization: string | undefined,
): Promise<Authorization> => {
  const verify = authorizer && verifiers.get(authorizer);
  if (!verify) return {};
  const authorized = await verify(authorization);
  if ('challenge' in authorized) return { refused: gatewayAnswer.unauthorized(authorized.challenge) };
  if (scopes.length > 0 && !scopes.some((scope) => authorized.scopes.includes(scope))) {
    return { refused: gatewayAnswer.forbidden('Bearer error="insufficient_scope"') };
  }
  return { claims: authorized.claims };
};

const answerTo = (api: PlannedApi, invoke: Invoke) => {
  const route = createRouter(api.routes);
  const verifiers = authorizersOf(api);
  const take = async (request: IncomingMessage, { route: taken, pathParameters }: RouteMatch<PlannedRoute>) => {
    const { method = '', url = '/', headers } = request;
    if (Number(headers['content-length'] ?? 0) > largestBody) return gatewayAnswer.tooLarge;
    const [body, authorized] = await Promise.all([
      readBody(request),
      authorize(taken, verifiers, headers.authorization),
    ]);
    if ('refused' in authorized) return authorized.refused;
    if (!body) return gatewayAnswer.tooLarge;
    const address = request.socket.remoteAddress ?? '127.0.0.1';
    const received: ReceivedRequest = { method, url, headers, body, address };
    const event = httpEvent(api, received, { routeKey: taken.routeKey, pathParameters, ...authorized });
    return callFunction(invoke, taken.functionArn, event);
  };
  return async (request: IncomingMessage): Promise<HttpAnswer> => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const match = route(request.method ?? '', path);
    return match ? take(request, match) : gatewayAnswer.notFound;
  };
};

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));

/**
 * Answers for an HTTP API of the assembly on its port: its routes, its authorizers, its functions.
 * @param inbox what a local run shows beside them, to anybody on this machine
 */
export const startGateway = async (api: PlannedApi, invoke: Invoke, inbox?: Inbox): Promise<Gateway> => {
  const fromApi = answerTo(api, invoke);
  const answer = async (request: IncomingMessage): Promise<HttpAnswer> => {
    const { method, url = '/', headers } = request;
    if (!inbox || method !== 'GET' || url.split('?')[0] !== inboxPath) return fromApi(request);
    return inbox(url, headers.accept ?? '');
  };
  const server = createServer(async (request, response) => {
    try {
      const given = await answer(request);
      // What of the body was not read is not wanted: the connection goes with it.
      if (!request.complete) response.setHeader('connection', 'close');
      send(response, given);
    } catch {
      if (response.headersSent || request.destroyed) response.destroy();
      else send(response, gatewayAnswer.internalError);
    }
  });
  server.keepAliveTimeout = 60_000;
  await listening(server, api.port);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

import middy from '@middy/core';
import httpJsonBodyParser from '@middy/http-json-body-parser';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod';
import type { Caller } from '../domain/caller.ts';
import { faultsOf } from '../domain/fault.ts';
import { preferredLanguage } from '../domain/language.ts';
import { Problem } from '../domain/problem.ts';
import { Uuid } from '../domain/text.ts';
import type { Language } from '../reference/languages.ts';
import { callerOf } from './claims.ts';
import { problemAnswer } from './problem-answer.ts';

type HttpEvent = Omit<APIGatewayProxyEventV2WithJWTAuthorizer, 'body'> & { body?: unknown };

/** A request that anyone may make; the body is JSON that nobody has looked at yet. */
export type OpenHttpRequest = {
  body: unknown;
  path: Readonly<Record<string, string | undefined>>;
  query: Readonly<Record<string, string | undefined>>;
  accept: string;
  language: Language;
  /** Method and path template, as the gateway's route names them: `GET /v1/incidents/{id}`. */
  route: string;
};

/** A request of somebody who is signed in. */
export type HttpRequest = OpenHttpRequest & { caller: Caller };

export type HttpAnswer = { status: number; body?: unknown; headers?: Record<string, string>; text?: string };

/** Largest body that is taken, in bytes: a report with 20 photos announced and every text full is a quarter of it. */
export const largestBodyBytes = 256 * 1024;

const header = (event: HttpEvent, name: string): string | undefined => event.headers?.[name];

const bodyBytes = ({ body, isBase64Encoded }: HttpEvent): number =>
  typeof body === 'string' ? Buffer.byteLength(body, isBase64Encoded ? 'base64' : 'utf8') : 0;

const refuseLargeBody = {
  before: ({ event }: { event: HttpEvent }): void => {
    if (bodyBytes(event) > largestBodyBytes)
      throw new Problem('too-large', `At most ${largestBodyBytes} bytes are taken.`);
  },
};

const parseBody = httpJsonBodyParser().before;
type ParserRequest = Parameters<NonNullable<typeof parseBody>>[0];

/** Only what brings a body is parsed: the parser refuses a request that has none. */
const readBody = {
  before: async (request: ParserRequest): Promise<void> => {
    const bringsBody = 'routeKey' in request.event && /^(POST|PUT) /.test(String(request.event.routeKey));
    if (bringsBody) await parseBody?.(request);
  },
};

const openRequestOf = (event: HttpEvent): OpenHttpRequest => ({
  body: event.body,
  path: event.pathParameters ?? {},
  query: event.queryStringParameters ?? {},
  accept: header(event, 'accept') ?? '*/*',
  language: preferredLanguage(header(event, 'accept-language')),
  route: event.routeKey,
});

const requestOf = (event: HttpEvent): HttpRequest => ({
  ...openRequestOf(event),
  caller: callerOf(event.requestContext.authorizer?.jwt?.claims),
});

const answerOf = ({ status, body, text, headers }: HttpAnswer): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: { 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8', ...headers },
  ...(text === undefined ? (body === undefined ? {} : { body: JSON.stringify(body) }) : { body: text }),
});

/**
 * Makes a Lambda of a use case behind the HTTP API. Whatever the use case throws is translated here, once: a `Problem`
 * to its answer, anything else to a 500 that tells nothing, and to an alarm.
 */
export const httpFunction = (work: (request: HttpRequest) => Promise<HttpAnswer>) =>
  middy<HttpEvent, APIGatewayProxyStructuredResultV2>()
    .use(problemAnswer())
    .use(refuseLargeBody)
    .use(readBody)
    .handler(async (event) => answerOf(await work(requestOf(event))));

/** The same for what anyone may ask: there is no caller. */
export const openHttpFunction = (work: (request: OpenHttpRequest) => Promise<HttpAnswer>) =>
  middy<HttpEvent, APIGatewayProxyStructuredResultV2>()
    .use(problemAnswer())
    .handler(async (event) => answerOf(await work(openRequestOf(event))));

/** Picks the work by the gateway's route. @throws Problem `not-found` for a route that the stack sends here by mistake */
export const byRoute =
  <Request extends OpenHttpRequest>(routes: Readonly<Record<string, (request: Request) => Promise<HttpAnswer>>>) =>
  async (request: Request): Promise<HttpAnswer> => {
    const work = routes[request.route];
    if (!work) throw new Problem('not-found', 'There is nothing here.');
    return work(request);
  };

/**
 * Parses what came over the wire.
 * @throws Problem `faults` with a pointer to each fault
 */
export const parsed = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> => {
  const result = z.safeParse(schema, value, { reportInput: true });
  if (result.success) return result.data;
  throw new Problem('faults', 'See errors: each names the place and what is wrong there.', faultsOf(result.error));
};

/** The id in a path. @throws Problem `not-found` when it cannot be one: nothing is there under it */
export const idIn = ({ path }: OpenHttpRequest): string => {
  const id = Uuid.safeParse(path['id']);
  if (!id.success) throw new Problem('not-found', 'There is nothing under this id.');
  return id.data;
};

import middy from '@middy/core';
import httpJsonBodyParser from '@middy/http-json-body-parser';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import * as z from 'zod';
import type { Caller } from '../foundation/caller.ts';
import { faultsOf } from '../foundation/faults/zod-faults.ts';
import { faultsProblem, Problem } from '../foundation/problem.ts';
import { Uuid } from '../foundation/text.ts';
import type { Language } from '../reference/languages.ts';
import { callerOf } from './claims.ts';
import { compress, languageOf, mediaTypeOf, type Negotiated, negotiate } from './negotiation.ts';
import { problemAnswer } from './problem-answer.ts';

type HttpEvent = Omit<APIGatewayProxyEventV2WithJWTAuthorizer, 'body'> & { body?: unknown };

/** A request that anyone may make; the body is JSON that nobody has looked at yet. */
export type OpenHttpRequest = {
  body: unknown;
  path: Readonly<Record<string, string | undefined>>;
  query: Readonly<Record<string, string | undefined>>;
  /** The media type to answer with, of those that the function offers. */
  mediaType: string;
  language: Language;
  /** Method and path template, as the gateway's route names them: `GET /v1/incidents/{id}`. */
  route: string;
  /** The header If-Match as it came: what a change was made from (RFC 9110, 13.1.1). */
  ifMatch: string | undefined;
  /** The header If-None-Match as it came: what the caller has already (RFC 9110, 13.1.2). */
  ifNoneMatch: string | undefined;
};

/** A request of somebody who is signed in. */
export type HttpRequest = OpenHttpRequest & { caller: Caller };

export type HttpAnswer = { status: number; body?: unknown; headers?: Record<string, string>; text?: string };

/** Largest body that is taken, in bytes: a report with 20 photos announced and every text full is a quarter of it. */
export const largestBodyBytes = 256 * 1024;

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

/** That something was seen says all there is to say: such a request need not bring a body. */
const maySayNothing = /\/acknowledgements$/;

const bringsBody = ({ event }: ParserRequest): boolean => {
  if (!('routeKey' in event)) return false;
  const route = String(event.routeKey);
  return /^(POST|PUT) /.test(route) && !(maySayNothing.test(route) && !event.body);
};

/** Only what brings a body is parsed: the parser refuses a request that has none. */
const readBody = {
  before: async (request: ParserRequest): Promise<void> => {
    if (bringsBody(request)) await parseBody?.(request);
  },
};

const json = 'application/json';

const openRequestOf = (event: HttpEvent, context: Negotiated, offers: readonly string[]): OpenHttpRequest => ({
  body: event.body,
  path: event.pathParameters ?? {},
  query: event.queryStringParameters ?? {},
  mediaType: mediaTypeOf(event.headers?.['accept'], context, offers),
  language: languageOf(context),
  route: event.routeKey,
  ifMatch: event.headers?.['if-match'],
  ifNoneMatch: event.headers?.['if-none-match'],
});

const requestOf = (event: HttpEvent, context: Negotiated, offers: readonly string[]): HttpRequest => ({
  ...openRequestOf(event, context, offers),
  caller: callerOf(event.requestContext.authorizer?.jwt?.claims),
});

const answerOf = ({ status, body, text, headers }: HttpAnswer): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: { 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8', ...headers },
  ...(text === undefined ? (body === undefined ? {} : { body: JSON.stringify(body) }) : { body: text }),
});

type HttpContext = Context & Negotiated;

/** What every HTTP function does around its work; what is used first sees an answer last. */
const edge = (offers: readonly string[]) =>
  middy<HttpEvent, APIGatewayProxyStructuredResultV2, Error, HttpContext>()
    .use(negotiate(offers))
    .use(compress())
    .use(problemAnswer())
    .use(refuseLargeBody)
    .use(readBody);

/**
 * Makes a Lambda of a use case behind the HTTP API. Whatever the use case throws is translated here, once: a `Problem`
 * to its answer, anything else to a 500 that tells nothing, and to an alarm.
 * @param offers media types that the work can answer with, the usual one first
 */
export const httpFunction = (work: (request: HttpRequest) => Promise<HttpAnswer>, offers: readonly string[] = [json]) =>
  edge(offers).handler(async (event, context) => answerOf(await work(requestOf(event, context, offers))));

/** The same for what anyone may ask: there is no caller. */
export const openHttpFunction = (work: (request: OpenHttpRequest) => Promise<HttpAnswer>) =>
  edge([json]).handler(async (event, context) => answerOf(await work(openRequestOf(event, context, [json]))));

/** Picks the work by the gateway's route. @throws Problem `not-found` for a route that the stack sends here by mistake */
export const byRoute =
  <Request extends OpenHttpRequest>(routes: Readonly<Record<string, (request: Request) => Promise<HttpAnswer>>>) =>
  async (request: Request): Promise<HttpAnswer> => {
    const work = routes[request.route];
    if (!work) throw new Problem('not-found', 'There is nothing here.');
    return work(request);
  };

/** Picks the work by the request's method, where a function answers several paths in the same way. */
export const byMethod =
  <Request extends OpenHttpRequest>(methods: Readonly<Record<string, (request: Request) => Promise<HttpAnswer>>>) =>
  async (request: Request): Promise<HttpAnswer> => {
    const work = methods[request.route.split(' ')[0] ?? ''];
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
  throw faultsProblem(faultsOf(result.error));
};

/** An id in a path. @throws Problem `not-found` when it cannot be one: nothing is there under it */
export const idIn = ({ path }: OpenHttpRequest, name = 'id'): string => {
  const id = Uuid.safeParse(path[name]);
  if (!id.success) throw new Problem('not-found', 'There is nothing under this id.');
  return id.data;
};

/** A name in a path, of the form that such names have. @throws Problem `not-found` when it has another: nothing is there */
export const nameIn = ({ path }: OpenHttpRequest, form: z.ZodType<string>, name = 'id'): string => {
  const found = form.safeParse(path[name]);
  if (!found.success) throw new Problem('not-found', 'There is nothing under this id.');
  return found.data;
};

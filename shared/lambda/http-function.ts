import middy from '@middy/core';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import * as z from 'zod';
import { requireAnyOf } from '../foundation/access.ts';
import type { Caller } from '../foundation/caller.ts';
import {
  type AnswerOf,
  type Endpoint,
  mediaTypesOf,
  type PathParameter,
  type RequestOf,
  routeOf,
  type WorkOf,
} from '../foundation/endpoint.ts';
import { faultsOf } from '../foundation/faults/faults-of.ts';
import type { CountedDeed } from '../foundation/limits/counted-deed.ts';
import { type Counting, requireAllowance } from '../foundation/limits/require-allowance.ts';
import { faultsProblem, Problem } from '../foundation/problem.ts';
import { problemWords } from '../foundation/problems/problem-words.ts';
import { type Answered, answerBody } from './answer-body.ts';
import { callerOf } from './caller-of.ts';
import { compress, languageOf, mediaTypeOf, type Negotiated, negotiate, passOverParameters } from './negotiate.ts';
import { problemAnswer } from './problem-answer.ts';
import { readBody } from './read-body.ts';

type HttpEvent = Omit<APIGatewayProxyEventV2WithJWTAuthorizer, 'body'> & { body?: unknown };
type HttpContext = Context & Negotiated & { caller?: Caller };
type HttpResult = APIGatewayProxyStructuredResultV2;

/** Largest body that is taken, in bytes: a report with 20 photos announced and every text full is a quarter of it. */
export const largestBodyBytes = 256 * 1024;

const bodyBytes = ({ body, isBase64Encoded }: HttpEvent): number =>
  typeof body === 'string' ? Buffer.byteLength(body, isBase64Encoded ? 'base64' : 'utf8') : 0;

const refuseLargeBody = {
  before: ({ event }: { event: HttpEvent }): void => {
    if (bodyBytes(event) > largestBodyBytes)
      throw new Problem(problemWords['body-too-large'], { bytes: largestBodyBytes });
  },
};

/** The role is asked before a body is parsed: whoever may not ask costs no more than the question. */
const requireAccess = ({ access }: Endpoint) => ({
  before: ({ event, context }: { event: HttpEvent; context: HttpContext }): void => {
    if (access === 'anyone') return;
    context.caller = callerOf(event.requestContext.authorizer?.jwt?.claims);
    if (access.decidedBy === 'edge') requireAnyOf(context.caller, access.deeds);
  },
});

/** Counted after the role and before the body: a flood of bodies that nobody can read is a flood as well. */
const countDeed = ({ counts }: Endpoint, counting: Counting | undefined) => ({
  before: async ({ context: { caller } }: { context: HttpContext }): Promise<void> => {
    if (counts && counting && caller) await requireAllowance(caller, counts, counting);
  },
});

/**
 * Parses a part of a request.
 * @throws Problem `faults` with a pointer to each fault
 */
const parsed = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> => {
  const result = z.safeParse(schema, value, { reportInput: true });
  if (result.success) return result.data;
  throw faultsProblem(faultsOf(result.error));
};

/** @throws Problem `not-found` for a part of an address of another form: nothing is there */
const parsedPath = (parameters: Readonly<Record<string, PathParameter>>, path: HttpEvent['pathParameters']) =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, { schema }]) => {
      const found = schema.safeParse(path?.[name]);
      if (!found.success) throw new Problem(problemWords['nothing-under-id']);
      return [name, found.data];
    }),
  );

const parsedBody = ({ body: declared }: Endpoint, sent: unknown): unknown => {
  if (!declared) return undefined;
  const body = sent === undefined && declared.mayBeMissing ? {} : sent;
  return declared.read ? declared.read(body) : parsed(declared.schema, body);
};

/**
 * The form to answer in. A write is done whatever form its answer has: what the caller sent is worth more than the form of
 * a receipt. The same holds for an answer without a body.
 */
const answerFormOf = (declared: Endpoint, event: HttpEvent, context: HttpContext): string => {
  const offers = mediaTypesOf(declared);
  const isRead = declared.method === 'GET' && Object.values(declared.answers).some(({ content }) => content);
  const fits = context.preferredMediaType !== undefined;
  return isRead || fits ? mediaTypeOf(event.headers?.['accept'], context, offers) : offers[0];
};

/** Reads a request by its contract: the address first, then the query, then the body. */
const requestOf = <E extends Endpoint>(declared: E, event: HttpEvent, context: HttpContext): RequestOf<E> => {
  const rawQuery = event.queryStringParameters ?? {};
  const request = {
    language: languageOf(context),
    mediaType: answerFormOf(declared, event, context),
    path: parsedPath(declared.pathParameters ?? {}, event.pathParameters),
    query: declared.query ? parsed(declared.query.schema, rawQuery) : undefined,
    body: parsedBody(declared, event.body),
    caller: context.caller,
    ifMatch: event.headers?.['if-match'],
    ifNoneMatch: event.headers?.['if-none-match'],
    rawQuery,
  };
  // The contract's own schemas made each part, so the types that follow from them hold.
  return request as unknown as RequestOf<E>;
};

const resultOf = (declared: Endpoint, answer: Answered): HttpResult => {
  const { status, headers } = answer;
  const { mediaType, body } = answerBody(declared, answer);
  return {
    statusCode: status,
    headers: {
      'cache-control': 'no-store',
      'content-type': `${mediaType}; charset=utf-8`,
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  };
};

/** A route and the function that answers it. */
export type Route = { route: string; answer: (event: HttpEvent, context: HttpContext) => Promise<HttpResult> };

const routeWith = <E extends Endpoint>(declared: E, work: WorkOf<E>, counting?: Counting): Route => ({
  route: routeOf(declared),
  answer: middy<HttpEvent, HttpResult, Error, HttpContext>()
    .use(passOverParameters)
    .use(negotiate(mediaTypesOf(declared)))
    .use(compress())
    .use(problemAnswer())
    .use(refuseLargeBody)
    .use(requireAccess(declared))
    .use(countDeed(declared, counting))
    .use(readBody(declared))
    .handler(async (event, context) => {
      const answered: AnswerOf<E> = await work(requestOf(declared, event, context));
      return resultOf(declared, answered as Answered);
    }),
});

/**
 * Joins an endpoint and its work: `route(readCustody).answeredBy(async ({ path }) => …)`. The middleware that is used
 * first sees an answer last. A thrown `Problem` becomes its answer here and nowhere else; anything else becomes a 500
 * that tells nothing, and an alarm. (In two steps, so that the compiler knows the endpoint before it reads the work.)
 */
export const route = <E extends Endpoint & { counts?: undefined }>(declared: E) => ({
  answeredBy: (work: WorkOf<E>): Route => routeWith(declared, work),
});

/** The same for an endpoint whose contract counts: `countedRoute(submitIncident, counting).answeredBy(…)`. */
export const countedRoute = <E extends Endpoint & { counts: CountedDeed }>(declared: E, counting: Counting) => ({
  answeredBy: (work: WorkOf<E>): Route => routeWith(declared, work, counting),
});

/** The usual answer: 200 with a body of JSON. */
export const ok = <Body>(body: Body) => ({ status: 200 as const, body });

/** The answer 200 with a page. A browser takes it for a page and for nothing else. */
export const htmlAnswer = (text: string) => ({
  status: 200 as const,
  mediaType: 'text/html' as const,
  text,
  headers: { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' },
});

/** The answer 201 with a body: something is there that was not there before. */
export const created = <Body>(body: Body): { status: 201; body: Body } => ({ status: 201, body });

/** The answer to what was sent to be kept: 201 where it is new, 200 with the first receipt where it was kept before. */
export const keptAs = <Receipt>({ receipt, isNew }: { receipt: Receipt; isNew: boolean }) =>
  isNew ? created(receipt) : ok(receipt);

const nothingHere = middy<HttpEvent, HttpResult, Error, HttpContext>()
  .use(negotiate(['application/json']))
  .use(problemAnswer())
  .handler(async () => {
    throw new Problem(problemWords['nothing-under-id']);
  });

/** The route that is asked for: the gateway calls one of any method `ANY`, and says the method beside it. */
const askedRoute = ({ routeKey, requestContext }: HttpEvent): string =>
  routeKey.startsWith('ANY ') ? routeKey.replace('ANY', requestContext.http.method) : routeKey;

const head = /^HEAD /;

const withoutBody = ({ body: _body, isBase64Encoded: _encoded, ...answer }: HttpResult): HttpResult => answer;

/** Makes a Lambda function that answers these routes, each GET as HEAD too, and `not-found` for one that the stack sends here by mistake. */
export const httpFunction = (...routes: readonly Route[]): Route['answer'] => {
  const byRoute = new Map(routes.map(({ route: name, answer }) => [name, answer]));
  return async (event, context) => {
    const asked = askedRoute(event);
    // A HEAD is answered as the GET of its path is, without the body (RFC 9110, 9.3.2).
    const answer = await (byRoute.get(asked.replace(head, 'GET ')) ?? nothingHere)(event, context);
    return head.test(asked) ? withoutBody(answer) : answer;
  };
};

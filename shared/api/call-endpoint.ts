import * as z from 'zod';
import type { Endpoint, PathParameter } from '../foundation/endpoint.ts';
import { ProblemDocument } from './problem-document.ts';

type PathInput<E extends Endpoint> = E extends {
  pathParameters: infer Parameters extends Record<string, PathParameter>;
}
  ? { path: { [Name in keyof Parameters]: string } }
  : { path?: never };

type QueryInput<E extends Endpoint> = E extends { query: { schema: infer Schema extends z.ZodType } }
  ? { query?: { [Name in keyof z.input<Schema>]?: string | number | undefined } }
  : { query?: never };

type BodyInput<E extends Endpoint> = E extends { body: { mayBeMissing: true } }
  ? { body?: unknown }
  : E extends { body: { schema: infer Schema extends z.ZodType } }
    ? { body: z.input<Schema> }
    : { body?: never };

/** The parts of a request to an endpoint, each typed by its contract. */
export type Question<E extends Endpoint> = PathInput<E> &
  QueryInput<E> &
  BodyInput<E> & { headers?: Readonly<Record<string, string>>; mediaType?: string };

type BodyOf<Content> = {
  [Type in keyof Content]: Content[Type] extends z.ZodType ? z.output<Content[Type]> : string;
}[keyof Content];

type Success<E extends Endpoint> = {
  [Status in keyof E['answers']]: {
    status: Status;
    headers: Headers;
    body: E['answers'][Status] extends { content: infer Content } ? BodyOf<Content> : undefined;
  };
}[keyof E['answers']];

/** An answer that was refused or that failed, with its problem document where there is one: the gateway has none. */
export type Refused = { status: number; headers: Headers; problem: ProblemDocument | undefined };

/** A refusal, thrown. */
export class RefusedError extends Error {
  readonly refused: Refused;

  constructor(refused: Refused) {
    super(`refused with ${refused.status} ${refused.problem?.type ?? ''}`);
    this.name = 'RefusedError';
    this.refused = refused;
  }
}

/** Where the API is, who asks, and how: `fetch` of the platform. The token is asked for anew for each request. */
export type Connection = { apiUrl: string; token?: () => Promise<string | undefined>; fetch?: typeof fetch };

const pathOf = (template: string, path: Readonly<Record<string, string>> = {}): string =>
  template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));

const queryOf = (query: Readonly<Record<string, string | number | undefined>> = {}): string => {
  const asked = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return asked.length > 0 ? `?${new URLSearchParams(asked)}` : '';
};

type AnyQuestion = {
  path?: Readonly<Record<string, string>> | undefined;
  query?: Readonly<Record<string, string | number | undefined>> | undefined;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  mediaType?: string;
};

const requestOf = async (declared: Endpoint, question: AnyQuestion, { token }: Connection): Promise<RequestInit> => {
  const idToken = declared.access === 'anyone' ? undefined : await token?.();
  return {
    method: declared.method,
    redirect: 'manual',
    headers: {
      ...(idToken ? { authorization: `Bearer ${idToken}` } : {}),
      ...(question.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(question.mediaType ? { accept: question.mediaType } : {}),
      ...question.headers,
    },
    ...(question.body === undefined ? {} : { body: JSON.stringify(question.body) }),
  };
};

const refusedOf = async (response: Response): Promise<Refused> => {
  const { status, headers } = response;
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  return { status, headers, problem: isProblem ? ProblemDocument.parse(await response.json()) : undefined };
};

const bodyIn = async (declared: Endpoint, response: Response): Promise<unknown> => {
  const content = declared.answers[response.status]?.content;
  if (!content) return undefined;
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const schema = content[type];
  return schema instanceof z.ZodType ? schema.parse(await response.json()) : response.text();
};

/**
 * Asks an endpoint once. The answer is parsed by the contract, so an answer that differs from it is an error here.
 * @throws RefusedError for an answer that the contract does not name; ZodError for one that differs from the contract;
 * whatever `fetch` throws when nobody answers
 */
export const callEndpoint = async <const E extends Endpoint>(
  connection: Connection,
  declared: E,
  question: Question<E>,
): Promise<Success<E>> => {
  const asked: AnyQuestion = question;
  const address = new URL(pathOf(declared.path, asked.path) + queryOf(asked.query), connection.apiUrl);
  const response = await (connection.fetch ?? fetch)(address, await requestOf(declared, asked, connection));
  if (!(response.status in declared.answers)) throw new RefusedError(await refusedOf(response));
  const answer = { status: response.status, headers: response.headers, body: await bodyIn(declared, response) };
  // The contract's own schemas parsed the body, so the types that follow from them hold.
  return answer as unknown as Success<E>;
};

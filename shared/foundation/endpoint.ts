import type * as z from 'zod';
import type { Language } from '../reference/languages.ts';
import type { Deed } from './access.ts';
import type { Caller } from './caller.ts';
import type { CountedDeed } from './limits/counted-deed.ts';
import type { ProblemKind } from './problems/problem-catalogue.ts';

/** JSON Schema, dialect 2020-12, as OpenAPI 3.1 takes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Methods of HTTP that the product answers. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A part of an address, such as `{id}`: the schema that reads it, and its description and form for the document. */
export type PathParameter = { schema: z.ZodType<unknown, string>; description: string; as?: JsonSchema };

/** A parameter of a query for the document: its description, and its form where it is not any text. */
export type QueryParameter = { description: string; as?: JsonSchema };

/** A query: the schema that reads it, and a description of each of its parameters, in the order of the document. */
export type Query = { schema: z.ZodType; parameters: Readonly<Record<string, QueryParameter>> };

/** A header of a conditional request (RFC 9110, 13). */
export type ConditionalHeader = { required: boolean; description: string };

/** A body of JSON. `read` takes the place of the schema where a request is read in parts; it throws `Problem` `faults`. */
export type RequestBody = { schema: z.ZodType; read?: (body: unknown) => unknown; mayBeMissing?: true };

/** Marks an answer that is no JSON, such as a file of CSV. */
export const text = 'text';

/** The answer for one status: a body by its media type, where there is one. The usual media type stands first. */
export type Answer = {
  description: string;
  content?: Readonly<Record<string, z.ZodType | typeof text>>;
  headers?: Readonly<Record<string, { description?: string; schema: JsonSchema }>>;
};

/**
 * Who may ask. `anyone` needs no sign-in. Deeds stand in the table of access: one of them is enough, and the edge asks
 * before it looks at the request. `decidedBy: 'use case'` where a refusal depends on the object, or is an entry of a
 * ledger.
 */
export type Access = 'anyone' | { deeds: readonly [Deed, ...Deed[]]; decidedBy: 'edge' | 'use case' };

/** The access of those who may do one of these deeds. */
export const may = (...deeds: readonly [Deed, ...Deed[]]) => ({ deeds, decidedBy: 'edge' }) as const;

/** The same where the use case refuses, since the answer depends on the object or a refusal is written down. */
export const mayIfUseCaseAgrees = (...deeds: readonly [Deed, ...Deed[]]) => ({ deeds, decidedBy: 'use case' }) as const;

/** The one place that declares an endpoint: the route, who may ask, how a request and each answer look. */
export type Endpoint = {
  /** The name in the document and of the client's function: a verb and a noun, in camel case. */
  operation: string;
  method: Method;
  path: `/${string}`;
  summary: string;
  description?: string;
  access: Access;
  /** The deed that is counted for each person and hour; beyond the country's limit it is refused (`slow-down`). */
  counts?: CountedDeed;
  pathParameters?: Readonly<Record<string, PathParameter>>;
  query?: Query;
  ifMatch?: ConditionalHeader;
  ifNoneMatch?: ConditionalHeader;
  body?: RequestBody;
  answers: Readonly<Record<number, Answer>>;
  /** Kinds of problems that are the caller's to handle, beside those that every endpoint can have. */
  problems: readonly ProblemKind[];
  /** An answer for every other problem too, where a successful answer is a redirection. */
  describesOtherProblems?: true;
};

/**
 * Declares an endpoint. A contract names schemas that are declared elsewhere and makes none. The bundler leaves out a file
 * of which nothing is used, and keeps every call of a file of which something is: where the size of a function matters,
 * its endpoints have a file of their own (shared/incidents/contract.ts).
 */
/* @__NO_SIDE_EFFECTS__ */
export const endpoint = <const Declared extends Endpoint>(declared: Declared): Declared => declared;

/** The route of an endpoint as the gateway names it: `GET /v1/incidents/{id}`. */
export const routeOf = ({ method, path }: Pick<Endpoint, 'method' | 'path'>): string => `${method} ${path}`;

/** Media types of an endpoint's answers, the usual one first; `application/json` where no answer has a body. */
export const mediaTypesOf = ({ answers }: Pick<Endpoint, 'answers'>): readonly [string, ...string[]] => {
  const [first = 'application/json', ...others] = new Set(
    Object.values(answers).flatMap(({ content = {} }) => Object.keys(content)),
  );
  return [first, ...others];
};

type PathOf<E extends Endpoint> = E extends { pathParameters: infer Parameters extends Record<string, PathParameter> }
  ? { [Name in keyof Parameters]: z.output<Parameters[Name]['schema']> }
  : Readonly<Record<never, never>>;

type QueryOf<E extends Endpoint> = E extends { query: { schema: infer Schema extends z.ZodType } }
  ? z.output<Schema>
  : undefined;

type BodyOf<E extends Endpoint> = E extends { body: { read: (body: unknown) => infer Read } }
  ? Read
  : E extends { body: { schema: infer Schema extends z.ZodType } }
    ? z.output<Schema>
    : undefined;

type CallerOf<E extends Endpoint> = E extends { access: 'anyone' } ? undefined : Caller;

type MediaTypeOf<E extends Endpoint> = {
  [Status in keyof E['answers']]: E['answers'][Status] extends { content: infer Content }
    ? keyof Content & string
    : never;
}[keyof E['answers']];

/** A request after everything in it was read by the contract. */
export type RequestOf<E extends Endpoint> = {
  path: PathOf<E>;
  query: QueryOf<E>;
  body: BodyOf<E>;
  caller: CallerOf<E>;
  language: Language;
  /** The media type to answer with, of those that the contract offers. */
  mediaType: MediaTypeOf<E>;
  /** The header If-Match as it came. */
  ifMatch: string | undefined;
  /** The header If-None-Match as it came. */
  ifNoneMatch: string | undefined;
  /** The query as it came, for a link to the next page. */
  rawQuery: Readonly<Record<string, string | undefined>>;
};

/** A body of JSON, or a text that is ready: a file, or JSON that was checked and written before. */
type ContentOf<Content> = {
  [Type in keyof Content]:
    | (Content[Type] extends z.ZodType ? { mediaType?: Type; body: z.input<Content[Type]> } : never)
    | { mediaType: Type; text: string };
}[keyof Content];

/** An answer that the contract names. */
export type AnswerOf<E extends Endpoint> = {
  [Status in keyof E['answers']]: {
    status: Status;
    headers?: Readonly<Record<string, string>>;
  } & (E['answers'][Status] extends {
    content: infer Content;
  }
    ? ContentOf<Content>
    : { body?: never; text?: never; mediaType?: never });
}[keyof E['answers']];

/** The work behind an endpoint. */
export type WorkOf<E extends Endpoint> = (request: RequestOf<E>) => Promise<AnswerOf<E>>;

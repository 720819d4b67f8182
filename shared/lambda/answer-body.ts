import * as z from 'zod';
import { type Endpoint, mediaTypesOf, text } from '../foundation/endpoint.ts';
import { answersAreStrict } from './env.ts';
import { logError } from './log.ts';

/** An answer as the edge sees it: its contract has checked the type. */
export type Answered = {
  status: number;
  headers?: Readonly<Record<string, string>>;
  mediaType?: string;
  body?: unknown;
  text?: string;
};

const isContainer = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

/** Removes members at a place of a copy that is ours to change. */
const removeMembers = (copy: unknown, path: readonly PropertyKey[], names: readonly string[]): void => {
  let place = copy;
  for (const key of path) place = isContainer(place) ? place[key] : undefined;
  if (isContainer(place)) for (const name of names) delete place[name];
};

/** Places where a body differs from its schema, without what stands there. */
const placesOf = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, 10)
    .map(({ code, path }) => `${code} at /${path.map((key) => String(key).slice(0, 40)).join('/')}`)
    .join('; ');

/** Removes the members that a schema does not name: what an answer does not promise, it does not tell. */
const withoutUnknown = (body: unknown, { issues }: z.ZodError): unknown => {
  const copy: unknown = JSON.parse(JSON.stringify(body));
  for (const issue of issues) if (issue.code === 'unrecognized_keys') removeMembers(copy, issue.path, issue.keys);
  return copy;
};

/**
 * Parses an answer on its way out. A member that the contract does not name is an error in a test; in production it is
 * removed and rings, since an officer is not to get a 500 for it.
 * @throws Error in a test, naming the places and never what stands there
 */
const checked = (schema: z.ZodType, body: unknown, operation: string): unknown => {
  const result = z.safeParse(schema, body);
  if (result.success) return result.data;
  const differs = new Error(`The answer of ${operation} differs from its contract: ${placesOf(result.error)}`);
  if (answersAreStrict()) throw differs;
  logError('answer-differs', differs, { operation, places: placesOf(result.error) });
  return withoutUnknown(body, result.error);
};

const written = (schema: z.ZodType | typeof text | undefined, body: unknown, operation: string): string => {
  if (!schema || schema === text) throw new Error(`The contract of ${operation} names no such answer`);
  return JSON.stringify(checked(schema, body, operation));
};

/** The body of an answer, checked and written, and its media type. A text that comes ready is passed on as it is. */
export const answerBody = (declared: Endpoint, answered: Answered): { mediaType: string; body?: string } => {
  const { content = {} } = declared.answers[answered.status] ?? {};
  const mediaType = answered.mediaType ?? Object.keys(content)[0] ?? mediaTypesOf(declared)[0];
  if (answered.text !== undefined) return { mediaType, body: answered.text };
  if (answered.body === undefined) return { mediaType };
  return { mediaType, body: written(content[mediaType], answered.body, declared.operation) };
};

/** JSON of an answer, checked and written beforehand: for what is the same for everybody. */
export const writtenAnswer = (declared: Endpoint, status: number, body: unknown): string =>
  written(declared.answers[status]?.content?.['application/json'], body, declared.operation);

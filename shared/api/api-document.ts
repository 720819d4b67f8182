import * as z from 'zod';
import { type ProblemKind, problemCatalogue } from '../foundation/problem.ts';

export type Json = Record<string, unknown>;

/** JSON Schema of what comes in; OpenAPI 3.1 speaks its 2020-12 dialect. */
export const inputSchema = (schema: z.ZodType, examples: readonly unknown[] = []): Json => {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
  return { ...json, ...(examples.length > 0 ? { examples } : {}) };
};

/** JSON Schema of what goes out. */
export const outputSchema = (schema: z.ZodType): Json => {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io: 'output', target: 'draft-2020-12' });
  return json;
};

export const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** Answers of the gateway itself: AWS's HTTP API words them, and nothing can make it word them otherwise. */
const gatewayAnswers = {
  '401': {
    description: 'Not signed in: the gateway answers {"message":"Unauthorized"} before anything of ours is asked',
    content: { 'application/json': { schema: ref('GatewayMessage') } },
  },
};

/** The answers for kinds of problems, as RFC 9457 documents. */
export const problemAnswers = (...kinds: ProblemKind[]): Json => ({
  ...gatewayAnswers,
  ...Object.fromEntries(
    kinds.map((kind) => [
      String(problemCatalogue[kind].status),
      {
        description: problemCatalogue[kind].title,
        content: { 'application/problem+json': { schema: ref('Problem') } },
      },
    ]),
  ),
});

export const jsonAnswer = (description: string, schema: Json = { type: 'object' }): Json => ({
  description,
  content: { 'application/json': { schema } },
});

/** An answer about an incident: it says which revision it is of, as `If-Match` names it. */
export const revisionAnswer = (description: string, schema: Json): Json => ({
  ...jsonAnswer(description, schema),
  headers: { ETag: { description: 'The revision, as If-Match names it', schema: { type: 'string' } } },
});

export const queryParameter = (name: string, description: string, schema: Json = { type: 'string' }): Json => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
});

export const pathParameter = (name: string, description: string, schema: Json): Json => ({
  name,
  in: 'path',
  required: true,
  description,
  schema,
});

/** A body with its named examples, each of which is accepted as it stands. */
export const jsonBody = (name: string, examples: Readonly<Record<string, unknown>>): Json => ({
  required: true,
  content: {
    'application/json': {
      schema: ref(name),
      examples: Object.fromEntries(Object.entries(examples).map(([key, value]) => [key, { value }])),
    },
  },
});

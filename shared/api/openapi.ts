import * as z from 'zod';
import {
  type Answer,
  type ConditionalHeader,
  type Endpoint,
  type JsonSchema,
  type PathParameter,
  type Query,
  text,
} from '../foundation/endpoint.ts';
import { type ProblemKind, problemCatalogue } from '../foundation/problems/problem-catalogue.ts';
import { problemTitles } from '../foundation/problems/problem-titles.ts';
import { GatewayMessage, ProblemDocument } from './problem-document.ts';

/** Examples of a body, by name; each is accepted as it stands. */
export type Examples = Readonly<Record<string, unknown>>;

/** Schemas by the names that a document gives them. */
export type NamedSchemas = Readonly<Record<string, z.core.$ZodType>>;

/**
 * Parts that a document names beside the schemas of the contracts, so that each is described once: parts of what is sent,
 * parts of what is answered, and members that OpenAPI adds to the schema of a name.
 */
export type Components = { sent: NamedSchemas; answered: NamedSchemas; members: Readonly<Record<string, JsonSchema>> };

/** The endpoints of an API, the schemas that its document names, and examples for each operation that takes a body. */
export type Described = {
  title: string;
  endpoints: readonly Endpoint[];
  schemas: Readonly<Record<string, z.ZodType>>;
  examples: Readonly<Partial<Record<string, Examples>>>;
  components?: Components;
};

/** The body of the answer to `GET /openapi.json`: its form is OpenAPI's, not ours. */
export const OpenApiBody = z.record(z.string(), z.unknown());

type NameOf = (schema: z.core.$ZodType) => string | undefined;
type Json = Record<string, unknown>;

const address = (name: string): string => `#/components/schemas/${name}`;
const ref = (name: string): Json => ({ $ref: address(name) });

const jsonSchemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' });
  return json;
};

const pathParameters = (declared: Readonly<Record<string, PathParameter>> = {}): Json[] =>
  Object.entries(declared).map(([name, { schema, description, as }]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: as ?? jsonSchemaOf(schema, 'input'),
  }));

const queryParameters = ({ parameters }: Query = { schema: z.unknown(), parameters: {} }): Json[] =>
  Object.entries(parameters).map(([name, { description, as }]) => ({
    name,
    in: 'query',
    required: false,
    description,
    schema: as ?? { type: 'string' },
  }));

const header = (name: string, declared: ConditionalHeader | undefined): Json[] =>
  declared ? [{ name, in: 'header', ...declared, schema: { type: 'string' } }] : [];

const parametersOf = ({ pathParameters: path, query, ifMatch, ifNoneMatch }: Endpoint): Json[] => [
  ...pathParameters(path),
  ...queryParameters(query),
  ...header('If-Match', ifMatch),
  ...header('If-None-Match', ifNoneMatch),
];

const bodyOf = ({ body }: Endpoint, nameOf: NameOf, examples: Examples = {}): Json | undefined => {
  if (!body || body.mayBeMissing) return undefined;
  const name = nameOf(body.schema);
  return {
    required: true,
    content: {
      'application/json': {
        schema: name ? ref(name) : jsonSchemaOf(body.schema, 'input'),
        examples: Object.fromEntries(Object.entries(examples).map(([key, value]) => [key, { value }])),
      },
    },
  };
};

const answerOf = ({ description, content, headers }: Answer, nameOf: NameOf): Json => {
  const schemaOf = (schema: z.ZodType | typeof text): Json => {
    if (schema === text) return { type: 'string' };
    const name = nameOf(schema);
    return name ? ref(name) : jsonSchemaOf(schema, 'output');
  };
  return {
    description,
    ...(headers ? { headers } : {}),
    ...(content
      ? {
          content: Object.fromEntries(
            Object.entries(content).map(([type, schema]) => [type, { schema: schemaOf(schema) }]),
          ),
        }
      : {}),
  };
};

const gatewayAnswer = (description: string): Json => ({
  description,
  content: { 'application/json': { schema: ref('GatewayMessage') } },
});

/** AWS's HTTP API words these answers itself, and nothing can make it word them otherwise. */
const notSignedIn = gatewayAnswer(
  'Not signed in: the gateway answers {"message":"Unauthorized"} before anything of ours is asked',
);
const tooMany = gatewayAnswer('Too many requests');

const problemContent = { 'application/problem+json': { schema: ref('Problem') } };

const problemAnswers = (kinds: readonly ProblemKind[]): Json =>
  Object.fromEntries(
    kinds.map((kind) => [
      String(problemCatalogue[kind].status),
      { description: problemTitles[kind].en.text, content: problemContent },
    ]),
  );

const answersOf = (declared: Endpoint, nameOf: NameOf): Json => ({
  ...Object.fromEntries(Object.entries(declared.answers).map(([status, answer]) => [status, answerOf(answer, nameOf)])),
  ...(declared.access === 'anyone' ? { 429: tooMany } : { 401: notSignedIn }),
  ...problemAnswers(declared.problems),
  ...(declared.describesOtherProblems ? { default: { description: 'Another problem', content: problemContent } } : {}),
});

const operationOf = (declared: Endpoint, nameOf: NameOf, examples: Examples | undefined): Json => {
  const parameters = parametersOf(declared);
  const requestBody = bodyOf(declared, nameOf, examples);
  return {
    operationId: declared.operation,
    summary: declared.summary,
    ...(declared.description ? { description: declared.description } : {}),
    ...(declared.access === 'anyone' ? { security: [] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(requestBody ? { requestBody } : {}),
    responses: answersOf(declared, nameOf),
  };
};

const pathsOf = ({ endpoints, examples }: Described, nameOf: NameOf): Json => {
  const paths: Record<string, Json> = {};
  for (const declared of endpoints) {
    const operation = operationOf(declared, nameOf, examples[declared.operation]);
    paths[declared.path] = { ...paths[declared.path], [declared.method.toLowerCase()]: operation };
  }
  return paths;
};

const noComponents: Components = { sent: {}, answered: {}, members: {} };

/** JSON Schemas of the wanted names. Each schema is pointed to where another holds it, also if its name is not wanted. */
const jsonSchemasOf = (known: NamedSchemas, wanted: readonly string[], io: 'input' | 'output'): Json => {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(known)) registry.add(schema, { id });
  const made: Json = z.toJSONSchema(registry, { io, target: 'draft-2020-12', uri: address }).schemas;
  return Object.fromEntries(wanted.map((name) => [name, made[name]]));
};

/** The named schemas of contracts: those of bodies come in, all others go out. */
const namedSchemas = ({ endpoints, schemas, components = noComponents }: Described): Json => {
  const { sent, answered } = components;
  const bodies = new Set<z.core.$ZodType>(endpoints.flatMap(({ body }) => (body ? [body.schema] : [])));
  const named = Object.entries({ ...schemas, Problem: ProblemDocument, GatewayMessage });
  const comeIn = { ...sent, ...Object.fromEntries(named.filter(([, schema]) => bodies.has(schema))) };
  const goOut = { ...answered, ...Object.fromEntries(named.filter(([, schema]) => !bodies.has(schema))) };
  return {
    ...jsonSchemasOf(comeIn, Object.keys(comeIn), 'input'),
    ...jsonSchemasOf({ ...sent, ...goOut }, Object.keys(goOut), 'output'),
  };
};

/** The named schemas, each with its examples. */
const componentsOf = (described: Described): Json => {
  const { endpoints, schemas, examples, components = noComponents } = described;
  const examplesOf = (name: string): Json => {
    const operations = endpoints.filter(({ body }) => body && body.schema === schemas[name]);
    const found = operations.flatMap(({ operation }) => Object.values(examples[operation] ?? {}));
    return found.length > 0 ? { examples: found } : {};
  };
  const plain = Object.entries(namedSchemas(described)).map(([name, schema]) => {
    const { $schema: _dialect, $id: _id, ...json } = Object(schema);
    return [name, { ...json, ...components.members[name], ...examplesOf(name) }];
  });
  return Object.fromEntries(plain);
};

/**
 * The OpenAPI 3.1 document of an API, made from its contracts and from nothing else.
 * @returns JSON, ready to be written
 */
export const openApi = (described: Described) => {
  const { schemas, components = noComponents } = described;
  const named = Object.entries({ ...components.sent, ...components.answered, ...schemas });
  const names = new Map<z.core.$ZodType, string>(named.map(([name, schema]) => [schema, name]));
  return {
    openapi: '3.1.0',
    info: {
      title: described.title,
      version: '1.0.0',
      description:
        'Whatever GET answers, HEAD answers without the body. ' +
        'Faults are RFC 9457 problem documents; their messages follow Accept-Language (en, km, lo, my, th, vi, zh).',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ idToken: [] }],
    paths: pathsOf(described, (schema) => names.get(schema)),
    components: {
      schemas: componentsOf(described),
      securitySchemes: {
        idToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'The Cognito ID token' },
      },
    },
  };
};

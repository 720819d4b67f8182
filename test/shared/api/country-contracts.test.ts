import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { countryEndpoints, regionEndpoints } from '../../../shared/api/country-contracts.ts';
import { type Endpoint, routeOf, text } from '../../../shared/foundation/endpoint.ts';

const isObject = (schema: z.core.$ZodType) => schema instanceof z.ZodObject;

/** Places in a schema where an object takes members that it does not name, or where anything at all may stand. */
const loosePlaces = (schema: z.core.$ZodType, path = '', seen = new Set<z.core.$ZodType>()): string[] => {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const inner = (part: z.core.$ZodType, name: string) => loosePlaces(part, `${path}/${name}`, seen);
  const { def } = schema._zod;
  if (schema instanceof z.ZodObject) {
    const strict = schema.def.catchall instanceof z.ZodNever;
    const members = Object.entries(schema.shape).flatMap(([name, part]) => inner(part, name));
    return [...(strict ? [] : [`${path} is an object that is not strict`]), ...members];
  }
  if (schema instanceof z.ZodArray) return inner(schema.element, '[]');
  if (schema instanceof z.ZodUnion && !(schema instanceof z.ZodDiscriminatedUnion) && schema.options.some(isObject))
    return [`${path} is a union of objects that no member tells apart`];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option, index) => inner(option, `${index}`));
  if (schema instanceof z.ZodRecord) return inner(schema.valueType, '*');
  if (schema instanceof z.ZodTuple) return schema.def.items.flatMap((part, index) => inner(part, `${index}`));
  if ('innerType' in def && def.innerType instanceof z.ZodType) return inner(def.innerType, '');
  if (schema instanceof z.ZodPipe) return inner(schema.def.out, '');
  if (schema instanceof z.ZodLazy) return inner(schema._zod.innerType, '');
  return ['any', 'unknown', 'custom'].includes(def.type) ? [`${path} may be anything`] : [];
};

const cases = [...new Set([...countryEndpoints, ...regionEndpoints])].map(
  (declared) => [declared.operation, declared] as const,
);

const looseAnswers = ({ answers }: Endpoint): string[] =>
  Object.entries(answers).flatMap(([status, { content = {} }]) =>
    Object.values(content).flatMap((schema) =>
      schema === text ? [] : loosePlaces(schema).map((place) => `${status} ${place}`),
    ),
  );

/** The form of this answer is OpenAPI's, which the linter of that form checks. */
const formOfOthers: readonly string[] = ['describeApi'];

describe('the contracts of an API', () => {
  it.each([
    ['a country', countryEndpoints],
    ['the region', regionEndpoints],
  ])('name each operation of %s once, and each route once', (_, endpoints) => {
    const operations = endpoints.map(({ operation }) => operation);
    const routes = endpoints.map(routeOf);
    expect(new Set(operations).size).toBe(operations.length);
    expect(new Set(routes).size).toBe(routes.length);
  });

  it.each(cases)('%s answers with nothing but members that its schemas name', (operation, declared) => {
    expect(looseAnswers(declared)).toEqual(formOfOthers.includes(operation) ? ['200 /* may be anything'] : []);
  });

  it.each(cases)('%s describes each part of its address and each parameter of its query', (_, declared) => {
    const named = [...declared.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(declared.pathParameters ?? {})).toEqual(named);
    const { query } = declared;
    const read = query?.schema instanceof z.ZodPipe ? query.schema.def.in : query?.schema;
    if (read instanceof z.ZodObject)
      expect(Object.keys(query?.parameters ?? {}).sort()).toEqual(Object.keys(read.shape).sort());
  });

  it('would notice a member that is open to anything', () => {
    expect(loosePlaces(z.strictObject({ a: z.array(z.object({ b: z.unknown() })) }))).toEqual([
      '/a/[] is an object that is not strict',
      '/a/[]/b may be anything',
    ]);
  });
});

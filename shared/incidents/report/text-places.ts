import type * as z from 'zod';
import { isFreeText } from '../../foundation/free-text.ts';

/**
 * Places of free text in a value: `true` at the place itself, below the names that lead to it. `*` is every item of a list
 * or a record.
 */
export type TextPlaces = true | { readonly [name: string]: TextPlaces };

type Found = TextPlaces | undefined;

const together = (places: readonly Found[]): Found =>
  places.reduce((a, b): Found => {
    if (a === true || b === true) return true;
    if (!a || !b) return a ?? b;
    const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return Object.fromEntries(names.flatMap((name) => entry(name, together([a[name], b[name]]))));
  }, undefined);

const entry = (name: string, places: Found): [string, TextPlaces][] => (places ? [[name, places]] : []);

const below = (members: readonly [string, TextPlaces][]): Found =>
  members.length > 0 ? Object.fromEntries(members) : undefined;

/** Results by schema. The kinds of report share most of their fields, and each schema is searched once. */
const known = new WeakMap<z.core.$ZodType, { places: Found }>();

/**
 * The places of free text in the values of a schema. They are found in the schema itself, so a new field needs no entry
 * in any list.
 * @throws Error for a type of schema that this function does not know
 */
export const textPlaces = (schema: z.core.$ZodType): Found => {
  const found = known.get(schema) ?? { places: placesIn(schema) };
  known.set(schema, found);
  return found.places;
};

const placesIn = (schema: z.core.$ZodType): Found => {
  if (isFreeText(schema)) return true;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return below(Object.entries(def.shape).flatMap(([name, inside]) => entry(name, textPlaces(inside))));
    case 'array':
      return below(entry('*', textPlaces(def.element)));
    case 'record':
      return below(entry('*', textPlaces(def.valueType)));
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return textPlaces(def.innerType);
    case 'union':
      return together(def.options.map((option) => textPlaces(option)));
    case 'pipe':
      return together([textPlaces(def.in), textPlaces(def.out)]);
    case 'string':
    case 'number':
    case 'boolean':
    case 'enum':
    case 'literal':
    case 'transform':
    case 'unknown':
      return undefined;
    default:
      throw new Error(`There may be free text in a ${def.type}`);
  }
};

/** A copy of a value without its free text. */
export const withoutText = (value: unknown, places: Found): unknown => {
  if (places === true) return undefined;
  if (places === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((item) => withoutText(item, places['*'])).filter((item) => item !== undefined);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inside]) => {
      const of = places[name] ?? places['*'];
      return of === true ? [] : [[name, withoutText(inside, of)]];
    }),
  );
};

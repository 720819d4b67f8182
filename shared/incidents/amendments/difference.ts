import * as z from 'zod';
import { pointerOf } from '../../foundation/faults/fault.ts';
import { present } from '../../foundation/present.ts';

/** A value of JSON: a part of a report, of whatever form that part is. */
export const JsonValue = z.json();

export type JsonValue = z.infer<typeof JsonValue>;

/** One field that changed; without `before` it was not there, without `after` it is no longer. */
export const Difference = z.strictObject({
  pointer: z.string(),
  before: JsonValue.optional(),
  after: JsonValue.optional(),
});

export type Difference = z.infer<typeof Difference>;

type Members = Readonly<Record<string, JsonValue>>;

/** Objects and arrays by their members' names. */
const membersOf = (value: object): Members => Object.fromEntries(Object.entries(value));

const isContainer = (value: JsonValue | undefined): value is Extract<JsonValue, object> =>
  typeof value === 'object' && value !== null;

const alike = (a: object, b: object): boolean => Array.isArray(a) === Array.isArray(b);

const between = (
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  path: readonly string[],
): Difference[] => {
  if (before === after) return [];
  if (isContainer(before) && isContainer(after) && alike(before, after))
    return amongMembers(membersOf(before), membersOf(after), path);
  return [present({ pointer: pointerOf(path), before, after })];
};

const amongMembers = (before: Members, after: Members, path: readonly string[]): Difference[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
    between(before[name], after[name], [...path, name]),
  );

/**
 * Compares two objects of JSON field by field, in the order of the first and then of the second. Lists are compared place
 * by place: an item added at the end is one difference, an item pushed in before others is many.
 * @returns RFC 6901 pointers with the value on either side
 */
export const differencesOf = (before: object, after: object): Difference[] =>
  amongMembers(membersOf(before), membersOf(after), []);

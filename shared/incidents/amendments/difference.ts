import * as z from 'zod';
import { pointerOf } from '../../foundation/faults/fault.ts';
import { present } from '../../foundation/present.ts';

/** One field that changed; without `before` it was not there, without `after` it is no longer. */
export const Difference = z.object({
  pointer: z.string(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
});

export type Difference = z.infer<typeof Difference>;

type Members = Readonly<Record<string, unknown>>;

/** Objects and arrays by their members' names; nothing for a value that has none. */
const membersOf = (value: unknown): Members | undefined =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : undefined;

const alike = (a: unknown, b: unknown): boolean => Array.isArray(a) === Array.isArray(b);

/**
 * What differs between two JSON values, field by field, in the order of the first and then of the second. Lists are
 * compared place by place: what is added at the end is one difference, what is pushed in before others is many.
 * @returns RFC 6901 pointers with the value on either side
 */
export const differencesOf = (before: unknown, after: unknown, path: readonly string[] = []): Difference[] => {
  if (before === after) return [];
  const [old, young] = [membersOf(before), membersOf(after)];
  if (old && young && alike(before, after)) {
    const names = [...new Set([...Object.keys(old), ...Object.keys(young)])];
    return names.flatMap((name) => differencesOf(old[name], young[name], [...path, name]));
  }
  return [present({ pointer: pointerOf(path), before, after })];
};

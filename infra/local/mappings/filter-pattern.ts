import * as z from 'zod';
import { LocalFault } from '../local-fault.ts';

/** Decides whether an event is one that a mapping asks for. */
export type FilterPattern = (event: unknown) => boolean;

type Rule = (value: unknown, exists: boolean) => boolean;

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const comparisons: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '=': (left, right) => left === right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

const numeric = (argument: unknown): Rule => {
  const parts = z.array(z.union([z.string(), z.number()])).parse(argument);
  const tests: ((value: number) => boolean)[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const sign = comparisons[String(parts[index])];
    const bound = parts[index + 1];
    if (!sign || typeof bound !== 'number')
      throw new LocalFault(`A numeric filter does not know ${JSON.stringify(parts)}`);
    tests.push((value) => sign(value, bound));
  }
  return (value) => typeof value === 'number' && tests.every((test) => test(value));
};

/** `anything-but` takes a value, several, or another rule such as a prefix; a missing field is not "anything". */
const anythingBut = (argument: unknown): Rule => {
  const excluded = [argument].flat().map(readRule);
  return (value, exists) => exists && !excluded.some((rule) => rule(value, exists));
};

const text = (argument: unknown) => z.string().parse(argument);

const rules: Readonly<Record<string, (argument: unknown) => Rule>> = {
  prefix: (argument) => {
    const start = text(argument);
    return (value) => typeof value === 'string' && value.startsWith(start);
  },
  suffix: (argument) => {
    const end = text(argument);
    return (value) => typeof value === 'string' && value.endsWith(end);
  },
  'equals-ignore-case': (argument) => {
    const same = text(argument).toLowerCase();
    return (value) => typeof value === 'string' && value.toLowerCase() === same;
  },
  exists: (argument) => {
    const wanted = z.boolean().parse(argument);
    return (_value, exists) => exists === wanted;
  },
  'anything-but': anythingBut,
  numeric,
};

const readRule = (written: unknown): Rule => {
  const exact = scalar.safeParse(written);
  if (exact.success) return (value, exists) => exists && value === exact.data;
  const [name = '', argument] = Object.entries(Object(written))[0] ?? [];
  const rule = rules[name];
  if (!rule || Object.keys(Object(written)).length !== 1)
    throw new LocalFault(`A filter does not know ${JSON.stringify(written)}`);
  return rule(argument);
};

/** A leaf holds rules of which one must hold; for a list of values, for one of them. */
const readLeaf = (written: readonly unknown[]): FilterPattern => {
  const any = written.map(readRule);
  return (value) => {
    const values = Array.isArray(value) ? value : [value];
    return any.some((rule) => values.some((one) => rule(one, value !== undefined)));
  };
};

const fieldOf = (event: unknown, name: string): unknown =>
  typeof event === 'object' && event !== null && !Array.isArray(event)
    ? Object.entries(event).find(([key]) => key === name)?.[1]
    : undefined;

/**
 * Reads an event filter of Lambda: fields that must all match, and for each a list of values or rules of which one must.
 * Known are exact values, prefix, suffix, equals-ignore-case, exists, anything-but, numeric and `$or`.
 * @throws LocalFault for a rule that is not known
 */
export const readFilterPattern = (written: unknown): FilterPattern => {
  if (Array.isArray(written)) return readLeaf(written);
  if (typeof written !== 'object' || written === null)
    throw new LocalFault(`A filter does not know ${JSON.stringify(written)}`);
  const fields = Object.entries(written).map(([name, pattern]) => {
    if (name === '$or') {
      const ways = z.array(z.unknown()).parse(pattern).map(readFilterPattern);
      return (event: unknown) => ways.some((way) => way(event));
    }
    const inner = readFilterPattern(pattern);
    return (event: unknown) => inner(fieldOf(event, name));
  });
  return (event) => fields.every((field) => field(event));
};

/** Whether an event passes filters of which one must match; without any, everything passes. */
export const passes = (filters: readonly FilterPattern[], event: unknown): boolean =>
  filters.length === 0 || filters.some((filter) => filter(event));

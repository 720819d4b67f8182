/**
 * The value that a table has under a name. None for names that every object answers to (`constructor`, `toString`): a code
 * that comes from outside may be any word.
 */
export const ownOf = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

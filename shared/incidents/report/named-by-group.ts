import * as z from 'zod';

/** Number of named people in each group that has names, by the group's index in `people`. It holds no names. */
export const NamedByGroup = z.record(z.string(), z.int().min(1));

export type NamedByGroup = z.infer<typeof NamedByGroup>;

/** Counts people by their group. */
export const namedByGroup = (persons: readonly { group: number }[]): NamedByGroup => {
  const groups = [...new Set(persons.map(({ group }) => group))].sort((a, b) => a - b);
  return Object.fromEntries(
    groups.map((group) => [String(group), persons.filter((person) => person.group === group).length]),
  );
};

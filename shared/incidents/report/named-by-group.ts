import * as z from 'zod';

/** How many people are named of each group of a report that has names, by the group's place in `people`; no name is in it. */
export const NamedByGroup = z.record(z.string(), z.int().min(1));

export type NamedByGroup = z.infer<typeof NamedByGroup>;

/** Counts people by the group that each belongs to. */
export const namedByGroup = (persons: readonly { group: number }[]): NamedByGroup => {
  const groups = [...new Set(persons.map(({ group }) => group))].sort((a, b) => a - b);
  return Object.fromEntries(
    groups.map((group) => [String(group), persons.filter((person) => person.group === group).length]),
  );
};

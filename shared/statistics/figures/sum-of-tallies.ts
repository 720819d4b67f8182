/** A tree of counts: whole numbers, at any depth under any names. */
export type Tally = number | { readonly [name: string]: Tally | undefined };

/**
 * The most that a count can be. Adding stops here instead of becoming inexact, so the order of adding cannot matter
 * even for a weight that somebody mistyped; as milligrams it is nine million tonnes, as an error it is easily seen.
 */
const mostCounted = Number.MAX_SAFE_INTEGER;

const branchesOf = (tally: Tally | undefined) => (typeof tally === 'object' ? tally : {});

/** Names in the order of the alphabet, so that equal figures are equal texts. */
const bothNames = (a: Tally | undefined, b: Tally | undefined): string[] =>
  [...new Set([...Object.keys(branchesOf(a)), ...Object.keys(branchesOf(b))])].sort();

const sumOfTwo = (a: Tally | undefined, b: Tally | undefined): Tally =>
  typeof a === 'number' || typeof b === 'number'
    ? Math.min((typeof a === 'number' ? a : 0) + (typeof b === 'number' ? b : 0), mostCounted)
    : Object.fromEntries(bothNames(a, b).map((name) => [name, sumOfTwo(branchesOf(a)[name], branchesOf(b)[name])]));

/** Takes one tree from another, leaf by leaf; no count falls below nothing. */
export const differenceOfTallies = (from: Tally | undefined, less: Tally | undefined): Tally => {
  if (typeof from === 'number') return Math.max(from - (typeof less === 'number' ? less : 0), 0);
  const branches = branchesOf(from);
  return Object.fromEntries(
    Object.keys(branches).map((name) => [name, differenceOfTallies(branches[name], branchesOf(less)[name])]),
  );
};

/**
 * Adds trees leaf by leaf; what is missing counts as nothing. Associative and commutative, with `{}` as identity,
 * because adding whole numbers is.
 */
export const sumOfTallies = (tallies: readonly Tally[]): Tally => tallies.reduce<Tally>(sumOfTwo, {});

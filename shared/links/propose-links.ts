import { countryOfFacts, type LinkFacts } from './link-facts.ts';
import { type RepeatedKey, repeatedKeys, repeatedReasons } from './repeated-keys.ts';
import { type Link, longestMinutes, sameEvent } from './same-event.ts';

/** A link between a record of another country and an incident here, by their ids as cases. */
export type ProposedLink = Link & { theirs: string; ours: string };

/** Degrees of a side of a cell. Two places of one event, each told to 20 km at the worst, are in one cell or in two that touch. */
const cellDegrees = 0.3;
const cellMilliseconds = longestMinutes * 60_000;

/** A key that more records than these have in common is no sign of anything, and pairs of it would be many. */
const mostWithKey = 20;

/** Most links of a record; those that weigh most are kept. */
export const mostLinks = 10;

type Cell = readonly [north: number, east: number, time: number];

const cellOf = ({ place, occurredAt }: LinkFacts): Cell => [
  Math.floor(place.latitude / cellDegrees),
  Math.floor(place.longitude / cellDegrees),
  Math.floor(Date.parse(occurredAt) / cellMilliseconds),
];

const nameOf = (cell: Cell): string => cell.join(' ');

const steps = [-1, 0, 1];

/** A cell and those that touch it, in place and in time. */
const around = ([north, east, time]: Cell): string[] =>
  steps.flatMap((a) => steps.flatMap((b) => steps.map((c) => nameOf([north + a, east + b, time + c]))));

/** Records by a name that each may have several of. */
const indexBy = <Value>(
  records: readonly LinkFacts[],
  namesOf: (facts: LinkFacts) => readonly (readonly [string, Value])[],
): Map<string, { facts: LinkFacts; value: Value }[]> => {
  const index = new Map<string, { facts: LinkFacts; value: Value }[]>();
  for (const facts of records)
    for (const [name, value] of namesOf(facts)) {
      const there = index.get(name);
      if (there) there.push({ facts, value });
      else index.set(name, [{ facts, value }]);
    }
  return index;
};

type Indexes = {
  grid: ReturnType<typeof indexBy<undefined>>;
  keys: ReturnType<typeof indexBy<RepeatedKey>>;
};

const keyedNames = (facts: LinkFacts) => repeatedKeys(facts).map((key) => [key.key, key] as const);

const eventsOf = (theirs: LinkFacts, { grid }: Indexes): ProposedLink[] =>
  around(cellOf(theirs)).flatMap((name) =>
    (grid.get(name) ?? []).flatMap(({ facts }) => {
      const link = sameEvent(facts, theirs);
      return link ? [{ ...link, theirs: theirs.id, ours: facts.id }] : [];
    }),
  );

const repeatedOf = (theirs: LinkFacts, { keys }: Indexes): ProposedLink[] => {
  const held = new Map<string, RepeatedKey[]>();
  for (const [name] of keyedNames(theirs)) {
    const holders = keys.get(name) ?? [];
    if (holders.length <= mostWithKey)
      for (const { facts, value } of holders) held.set(facts.id, [...(held.get(facts.id) ?? []), value]);
  }
  return [...held].map(([ours, common]) => ({
    kind: 'repeated' as const,
    theirs: theirs.id,
    ours,
    score: Math.max(...common.map(({ score }) => score)) + common.length - 1,
    reasons: repeatedReasons(common),
  }));
};

const strongestFirst = (one: ProposedLink, other: ProposedLink): number =>
  other.score - one.score || (one.ours < other.ours ? -1 : 1);

/** One event is more than something that comes again: a pair is proposed as one or the other. */
const linksOf = (theirs: LinkFacts, indexes: Indexes): ProposedLink[] => {
  const events = eventsOf(theirs, indexes);
  const others = repeatedOf(theirs, indexes).filter(({ ours }) => !events.some((event) => event.ours === ours));
  return [...events, ...others].sort(strongestFirst).slice(0, mostLinks);
};

/**
 * Proposes links between records that other countries shared and incidents here. A grid of place and time, and an index of
 * plates, marks and ways, find who may belong together: the time is linear in the records, as long as a place has not many
 * more of them in half a day.
 * @returns the links of each record of another country that has any, the strongest first
 */
export const proposeLinks = (theirs: readonly LinkFacts[], ours: readonly LinkFacts[]): ProposedLink[] => {
  const indexes = {
    grid: indexBy(ours, (facts) => [[nameOf(cellOf(facts)), undefined] as const]),
    keys: indexBy(ours, keyedNames),
  };
  return theirs.flatMap((facts) =>
    linksOf(facts, indexes).filter(({ ours: own }) => countryOfFacts({ id: own }) !== countryOfFacts(facts)),
  );
};

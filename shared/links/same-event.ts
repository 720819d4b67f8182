import { metresBetween } from '../foundation/metres-between.ts';
import { countryOfFacts, type LinkFacts } from './link-facts.ts';
import type { LinkReason, LinkReasonCode } from './link-reason.ts';
import { marksOf, platesOf } from './plain-text.ts';

/** Farther apart, or longer, two records are not of one event: the width of a crossing, and half a day. */
export const farthestMetres = 5_000;
export const longestMinutes = 12 * 60;

/** A place that is told so roughly says nothing about two events of one crossing. */
const roughMetres = 2_000;

/** A place that is told less exactly than this says no more than the post. */
export const mostAllowance = 20_000;

/**
 * What a reason adds to the score, or takes from it: about the logarithm of how much more often it is so with two records of
 * one event than with two that are not. Fitted to generated reports (test/fixtures/links) and rounded, 2026-11.
 */
const points: Readonly<Record<LinkReasonCode, number>> = {
  'same-vehicle': 4,
  'same-mark': 3,
  'near-place': 2,
  'near-time': 4,
  'same-kind': 0,
  'like-quantity': 2.5,
  'same-goods': 0.8,
  'like-people': 1,
  'fitting-direction': 0.4,
  'same-means': 1.4,
  'same-packaging': 0.5,
  'same-concealment': 1.2,
  'same-route': 0.5,
  'other-kind': -6,
  'other-quantity': -1.8,
  'other-goods': -1.2,
  'other-people': -1.5,
  'other-direction': -1.8,
  'other-vehicle': -1,
  'other-means': -2,
  'other-concealment': -1.8,
};

/** Kinds that one side may take for another speak against it less than kinds that nobody confuses. */
const confusedPart = 0.3;

/** Least score of a proposal: with it `npm run bench -- --only link-proposals` has most of both precision and recall. */
export const leastScore = 2;

/** Part of the points of nearness, by how far; what is far speaks against it. */
const partOf = (value: number, steps: readonly (readonly [most: number, part: number])[]): number =>
  steps.find(([most]) => value <= most)?.[1] ?? 0;

const placeSteps = [
  [500, 1],
  [1_000, 0.1],
  [farthestMetres, -0.5],
] as const;

const timeSteps = [
  [12, 1],
  [20, 0.75],
  [35, 0.4],
  [80, 0.1],
  [120, -0.25],
  [240, -1],
  [longestMinutes, -1.5],
] as const;

const allowanceOf = ({ place: a }: LinkFacts, { place: b }: LinkFacts): number =>
  Math.min(a.withinMetres + b.withinMetres, mostAllowance);

/** Metres by which two places are apart for certain; places that are told roughly may be one. */
const metresApart = (one: LinkFacts, other: LinkFacts): number =>
  Math.max(0, Math.round(metresBetween(one.place, other.place) - allowanceOf(one, other)));

const minute = 60_000;
const momentsOf = ({ occurredAt, occurredUntil }: LinkFacts): [number, number] => [
  Date.parse(occurredAt),
  Date.parse(occurredUntil ?? occurredAt),
];

/** Minutes between two stretches of time; none where they overlap. */
const minutesApart = (one: LinkFacts, other: LinkFacts): number => {
  const [from, until] = momentsOf(one);
  const [begin, end] = momentsOf(other);
  return Math.max(0, Math.round(Math.max(from - end, begin - until) / minute));
};

const kindsOf = ({ crime, also = [] }: LinkFacts): string[] => [crime, ...also];

/** Kinds that two sides may take one event for. */
const confused: readonly (readonly [string, string])[] = [
  ['migrant-smuggling', 'trafficking-in-persons'],
  ['migrant-smuggling', 'irregular-crossing'],
  ['drugs', 'precursors'],
];

const isConfused = (one: string, other: string): boolean =>
  confused.some((pair) => pair.some((kind) => kind === one) && pair.some((kind) => kind === other));

const shares = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one.some((item) => other.includes(item));

type Weighed = { code: LinkReasonCode; part: number; value?: number };

const whole = (code: LinkReasonCode | undefined): Weighed[] => (code ? [{ code, part: 1 }] : []);

const kindReasons = (one: LinkFacts, other: LinkFacts): Weighed[] => {
  if (shares(kindsOf(one), kindsOf(other))) return whole('same-kind');
  return [{ code: 'other-kind', part: isConfused(one.crime, other.crime) ? confusedPart : 1 }];
};

/** Goods that leave the one country enter the other; each side says it from its own. */
const directionReasons = (one: LinkFacts, other: LinkFacts): Weighed[] => {
  const [a, b] = [one.direction, other.direction];
  if (!a || !b || a === 'within' || b === 'within' || countryOfFacts(one) === countryOfFacts(other)) return [];
  return whole(a === b ? 'other-direction' : 'fitting-direction');
};

/** Weights as two scales, gross and net, and factors of units give them. */
const likeRatio = 1.25;
const otherRatio = 1.6;

/** The nearest quantities of one item. */
const quantityReasons = (one: LinkFacts, other: LinkFacts): Weighed[] => {
  const [ours, theirs] = [one.goods ?? [], other.goods ?? []];
  if (ours.length === 0 || theirs.length === 0) return [];
  const same = ours.flatMap((a) => theirs.filter((b) => a.crime === b.crime && a.item === b.item).map((b) => [a, b]));
  if (same.length === 0) return whole(shares(kindsOf(one), kindsOf(other)) ? 'other-goods' : undefined);
  const ratios = same.flatMap(([a, b]) => {
    if (!a?.comparable || !b?.comparable || a.comparable.in !== b.comparable.in) return [];
    const [least = 0, most = 0] = [a.comparable.value, b.comparable.value].sort((x, y) => x - y);
    return [most / least];
  });
  if (ratios.length === 0) return whole('same-goods');
  const nearest = Math.min(...ratios);
  if (nearest > otherRatio) return whole('other-quantity');
  return whole(nearest <= likeRatio ? 'like-quantity' : 'same-goods');
};

const peopleReasons = (one: LinkFacts, other: LinkFacts): Weighed[] => {
  const total = ({ people = [] }: LinkFacts) => people.reduce((sum, { count }) => sum + count, 0);
  const [a, b] = [total(one), total(other)];
  if (a === 0 || b === 0) return [];
  const isLike = Math.abs(a - b) <= 0.1 * Math.max(a, b);
  return whole(isLike ? 'like-people' : 'other-people');
};

/** What both name and have in common, or do not. */
const common = (
  one: readonly string[],
  other: readonly string[],
  same: LinkReasonCode,
  differ: LinkReasonCode | undefined,
): Weighed[] => (one.length > 0 && other.length > 0 ? whole(shares(one, other) ? same : differ) : []);

const meansOf = ({ transport = [] }: LinkFacts): string[] => transport.map(({ means }) => means);

/** Plates say most; one that was copied wrongly is no other vehicle yet. */
const vehicleReasons = (one: LinkFacts, other: LinkFacts): Weighed[] => [
  ...common(platesOf(one.transport), platesOf(other.transport), 'same-vehicle', 'other-vehicle'),
  ...common(meansOf(one), meansOf(other), 'same-means', 'other-means'),
];

const packageReasons = (one: LinkFacts, other: LinkFacts): Weighed[] => [
  ...common(marksOf(one.marks), marksOf(other.marks), 'same-mark', undefined),
  ...common(one.packaging ?? [], other.packaging ?? [], 'same-packaging', undefined),
  ...common(one.concealment ?? [], other.concealment ?? [], 'same-concealment', 'other-concealment'),
];

const nearness = (one: LinkFacts, other: LinkFacts): Weighed[] | undefined => {
  const metres = metresApart(one, other);
  const minutes = minutesApart(one, other);
  if (metres > farthestMetres || minutes > longestMinutes) return undefined;
  // A place that is only told roughly is neither near nor far for certain.
  const isRough = allowanceOf(one, other) > roughMetres;
  return [
    { code: 'near-place', part: isRough ? 0 : partOf(metres, placeSteps), value: metres },
    { code: 'near-time', part: partOf(minutes, timeSteps), value: minutes },
  ];
};

/** A link with its reasons, those that weigh most first. */
export type Link = { kind: 'same-event' | 'repeated'; score: number; reasons: LinkReason[] };

const reasonOf = ({ code, value }: Weighed): LinkReason => (value === undefined ? { code } : { code, value });

/**
 * Whether two records of two countries may be of one event.
 * @returns nothing where they are too far apart, or too little speaks for it
 */
export const sameEvent = (one: LinkFacts, other: LinkFacts): Link | undefined => {
  const near = nearness(one, other);
  if (!near) return undefined;
  const parts = [kindReasons, quantityReasons, peopleReasons, directionReasons, vehicleReasons, packageReasons];
  const weighed = [...near, ...parts.flatMap((reasons) => reasons(one, other))];
  const weightOf = ({ code, part }: Weighed): number => points[code] * part;
  const score = Math.round(weighed.reduce((sum, each) => sum + weightOf(each), 0) * 10) / 10;
  if (score < leastScore) return undefined;
  const reasons = weighed.toSorted((a, b) => weightOf(b) - weightOf(a)).map(reasonOf);
  return { kind: 'same-event', score, reasons };
};

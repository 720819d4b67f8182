import type { LinkFacts } from './link-facts.ts';
import type { LinkReason, LinkReasonCode } from './link-reason.ts';
import { marksOf, platesOf } from './plain-text.ts';

/** Something of a record that may come again: records with the same key have it in common. */
export type RepeatedKey = { key: string; codes: readonly LinkReasonCode[]; score: number };

/** A way of smuggling: goods, how they were hidden, and from where to where; less of it is on every second record. */
const wayOf = ({ goods = [], concealment = [], route }: LinkFacts): string[] => {
  const { origin, destination } = route ?? {};
  if (!origin || !destination || concealment.length === 0) return [];
  const hidden = [...concealment].sort().join('+');
  return goods.flatMap(({ crime, item }) => (item ? [`${crime}/${item} ${hidden} ${origin}>${destination}`] : []));
};

/** The keys of a record: its vehicles, its marks, and its ways of smuggling. */
export const repeatedKeys = (facts: LinkFacts): RepeatedKey[] => [
  ...platesOf(facts.transport).map((plate) => ({ key: `plate ${plate}`, codes: ['same-vehicle'] as const, score: 8 })),
  ...marksOf(facts.marks).map((mark) => ({ key: `mark ${mark}`, codes: ['same-mark'] as const, score: 7 })),
  ...wayOf(facts).map((way) => ({
    key: `way ${way}`,
    codes: ['same-goods', 'same-concealment', 'same-route'] as const,
    score: 6,
  })),
];

/** The reasons of keys that two records have in common, each once. */
export const repeatedReasons = (keys: readonly RepeatedKey[]): LinkReason[] =>
  [...new Set(keys.flatMap(({ codes }) => codes))].map((code) => ({ code }));

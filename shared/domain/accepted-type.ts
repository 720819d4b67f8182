import { Problem } from './problem.ts';

type Range = { type: string; weight: number };

const rangeIn = (text: string): Range => {
  const [type = '', ...parameters] = text.trim().toLowerCase().split(';');
  const quality = parameters.map((parameter) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1]).find(Boolean);
  return { type: type.trim(), weight: quality === undefined ? 1 : Number(quality) };
};

/** Ranges that take a type in, the most telling first: itself, its family, anything. */
const rangesFor = (type: string): string[] => [type, `${type.split('/')[0]}/*`, '*/*'];

const weightOf = (type: string, ranges: readonly Range[]): number =>
  rangesFor(type).flatMap((name) => ranges.find((range) => range.type === name) ?? [])[0]?.weight ?? 0;

/**
 * The form in which to answer. Source: RFC 9110, 12.5.1 (Accept): the most specific range that fits a type decides.
 * @param offered what we can answer with, dearest first
 * @throws Problem `not-acceptable` when the caller wants none of it
 */
export const acceptedType = <Type extends string>(header: string, offered: readonly Type[]): Type => {
  const ranges = header.split(',').map(rangeIn);
  const [best] = offered
    .map((type) => ({ type, weight: weightOf(type, ranges) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  if (best) return best.type;
  throw new Problem('not-acceptable', `The answer can be had as: ${offered.join(', ')}.`);
};

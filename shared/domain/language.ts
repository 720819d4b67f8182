import * as z from 'zod';
import { type Language, languages } from '../reference/languages.ts';

const tags = languages.map(({ tag }) => tag);

/** One of the network's languages, by its BCP 47 tag. */
export const LanguageTag = z.enum(tags);

const weigh = (range: string): { primary: string; weight: number } => {
  const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
  const quality = parameters.map((parameter) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1]).find(Boolean);
  return { primary: tag.split('-')[0] ?? '', weight: quality === undefined ? 1 : Number(quality) };
};

/**
 * The language to answer in. Lookup by primary language, as the six languages differ by nothing else here.
 * Source: RFC 9110, 12.5.4 (Accept-Language) and RFC 4647, 3.4 (lookup).
 * @param header the request's Accept-Language, or nothing
 * @returns the best language that we have, English when none fits
 */
export const preferredLanguage = (header: string | undefined): Language => {
  const asked = (header ?? '')
    .split(',')
    .map(weigh)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { primary } of asked) {
    const known = tags.find((tag) => tag === primary);
    if (known) return known;
  }
  return 'en';
};

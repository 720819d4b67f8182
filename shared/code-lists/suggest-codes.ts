import { abbreviations } from '../reference/abbreviations.ts';
import type { Language } from '../reference/languages.ts';
import { type ReferenceList, referenceLists } from '../reference/reference-lists.ts';
import { streetNames } from '../reference/street-names.ts';

/** Most suggestions: more of them are a list again. */
const mostSuggestions = 3;

/** Letters of what was typed that are looked at. */
const longestTyped = 40;

/** Letters as they are compared: without case, accents of Latin letters, blanks, hyphens and marks that nobody sees. */
const folded = (text: string): string =>
  text
    .slice(0, longestTyped)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\p{Z}\p{P}\p{Cf}]/gu, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');

type Term = { code: string; text: string };

/** Another name than the whole: `Pangolin (Sunda)` is found by either part. */
const partsOf = (name: string): string[] => [name, ...name.split(/[(),;/：（）、]+/)];

const termsOf = (list: string, { codes, names }: ReferenceList): Term[] =>
  codes.flatMap((code) => {
    const named = Object.values(names[code] ?? {}).flatMap(({ text }) => partsOf(text));
    const heard = list === 'substances' ? streetNames.filter(({ substance }) => substance === code) : [];
    const short = abbreviations[list]?.[code] ?? [];
    const texts = new Set([code, ...named, ...heard.map(({ name }) => name), ...short].map(folded));
    return [...texts].filter((text) => text !== '').map((text) => ({ code, text }));
  });

const made = new Map<string, Term[]>();

const knownTerms = (name: string, list: ReferenceList): Term[] => {
  const terms = made.get(name) ?? termsOf(name, list);
  made.set(name, terms);
  return terms;
};

/** The lists that codes come from: the first that has all of them, or each that has some, where a choice joins several. */
const listsWith = (codes: ReadonlySet<string>): [string, ReferenceList][] => {
  const all = Object.entries(referenceLists);
  const whole = all.filter(([, list]) => new Set(list.codes).isSupersetOf(codes));
  return whole.length > 0 ? whole.slice(0, 1) : all.filter(([, list]) => list.codes.some((code) => codes.has(code)));
};

/**
 * Letters to add, to leave out, to exchange for another or for their neighbour, to get from one text to another; more than
 * `most` is not counted to the end. Source: optimal string alignment distance.
 */
const mistakesBetween = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const isSame = one[at - 1] === other[to - 1];
      const isTurned = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      const steps = [(row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + (isSame ? 0 : 1)];
      next.push(Math.min(...steps, isTurned ? (before[to - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[other.length] ?? most + 1;
};

/** Two letters are wrong in a long word, one in a short one, and none in a word that has hardly more. */
const mistakesIn = (typed: string): number => (typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0);

/** How far a term is from what was typed: the same, its beginning, a slip, a part; nothing where it is another word. */
const distanceOf = (typed: string, { text }: Term): number | undefined => {
  if (text === typed) return 0;
  if (typed.length >= 3 && text.startsWith(typed)) return 1;
  const most = mistakesIn(typed);
  const mistakes = most > 0 && text.length > most + 1 ? mistakesBetween(typed, text, most) : most + 1;
  if (mistakes <= most) return 1 + mistakes;
  if (typed.length >= 4 && text.includes(typed)) return 4;
  return text.length >= 4 && typed.includes(text) ? 5 : undefined;
};

const nameOf = (code: string, lists: readonly [string, ReferenceList][], language: Language): string | undefined =>
  lists.map(([, { names }]) => names[code]?.[language].text).find((name) => name !== undefined);

const shown = (code: string, name: string | undefined): string =>
  name === undefined || folded(name) === folded(code) ? code : `${code} (${name})`;

/**
 * Codes that were probably meant where a word was typed in the place of one: by their names in all languages, street
 * names, abbreviations and the code itself, with slips of a letter or two. The nearest come first.
 * @param codes those of the list that was asked for
 * @returns each with its name in the language, such as `kilogram (គីឡូក្រាម)`; none where nothing is near
 */
export const suggestCodes = (typed: string, codes: readonly string[], language: Language): string[] => {
  const text = folded(typed);
  if (text === '') return [];
  const allowed = new Set(codes);
  const lists = listsWith(allowed);
  const terms = [
    ...codes.map((code) => ({ code, text: folded(code) })),
    ...lists.flatMap((list) => knownTerms(...list)),
  ];
  const possible = terms.filter(({ code }) => allowed.has(code));
  const same = possible.filter((term) => term.text === text);
  const nearest = new Map<string, number>();
  for (const term of same.length > 0 ? same : possible) {
    const distance = distanceOf(text, term);
    if (distance !== undefined && distance < (nearest.get(term.code) ?? Number.POSITIVE_INFINITY))
      nearest.set(term.code, distance);
  }
  const best = Math.min(...nearest.values());
  return [...nearest]
    .filter(([, distance]) => distance === best || (best > 0 && distance <= best + 1))
    .sort(([, one], [, other]) => one - other)
    .slice(0, mostSuggestions)
    .map(([code]) => shown(code, nameOf(code, lists, language)));
};

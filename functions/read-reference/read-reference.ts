import { ReferenceAnswer } from '../../shared/code-lists/reference-answer.ts';
import type { ReferenceQuery } from '../../shared/code-lists/reference-query.ts';
import { type Blo, blos } from '../../shared/foundation/blos/blos.ts';
import { isKnownToCaller } from '../../shared/foundation/is-known-to-caller.ts';
import { comparableFactors } from '../../shared/reference/comparable-factors.ts';
import { type Language, languages, type Wording } from '../../shared/reference/languages.ts';
import { bloLocalNames } from '../../shared/reference/names/blos.ts';
import { type ReferenceList, referenceLists } from '../../shared/reference/reference-lists.ts';
import { streetNames } from '../../shared/reference/street-names.ts';
import { referenceVersion } from '../../shared/reference/version.ts';

export type Ports = {
  /** A short digest of a text, the same for the same text. */
  digest: (text: string) => string;
};

/** A request: its query, the language that the caller prefers, and the entity tags that the caller has. */
export type ReferenceRequest = { query: ReferenceQuery; preferred: Language; ifNoneMatch: string | undefined };

/** `text` is the JSON of the answer; without it, the caller's copy is still right. */
export type Reading = { tag: string; language: Language; text?: string };

const substances = 'substances';

const streetNamesOf = (code: string): { streetNames?: string[] } => {
  const names = streetNames.filter(({ substance }) => substance === code).map(({ name }) => name);
  return names.length > 0 ? { streetNames: names } : {};
};

/** English is written by us and reviewed; the others are drafts until a speaker has confirmed them, name by name. */
const usualStatus = (language: Language) => (language === 'en' ? 'reviewed' : 'draft');

const isReadTwice = ({ status, readTwice }: Wording[Language]): boolean => status === 'reviewed' || readTwice === true;

/** Whether most names of a list are drafts that nobody but their writer has read. */
const isReadOnce = ({ names }: ReferenceList, language: Language): boolean => {
  const words = Object.values(names).map((wording) => wording[language]);
  return words.filter(isReadTwice).length * 2 < words.length;
};

const listIn = (name: string, list: ReferenceList, language: Language) => {
  const { codes, rows, names } = list;
  const usual = !isReadOnce(list, language);
  return codes.map((code, index) => {
    const row = rows[index];
    const word: Wording[Language] = names[code]?.[language] ?? { text: code, status: 'draft' };
    return {
      ...(typeof row === 'object' ? row : {}),
      code,
      name: word.text,
      ...(word.status === usualStatus(language) ? {} : { status: word.status }),
      ...(isReadTwice(word) === usual ? {} : { readTwice: !usual }),
      ...(name === substances ? streetNamesOf(code) : {}),
    };
  });
};

/** What is said of all drafts of a language: read a second time, but for some lists. */
const readingsOf = (language: Language) =>
  usualStatus(language) === 'draft'
    ? {
        readTwice: true as const,
        readOnce: Object.entries(referenceLists).flatMap(([name, list]) => (isReadOnce(list, language) ? [name] : [])),
      }
    : {};

const postOf = ({ lowPrecision, source, ...blo }: Blo, isAlone: boolean) => ({
  ...blo,
  ...(bloLocalNames[blo.id] ? { localName: bloLocalNames[blo.id] } : {}),
  ...(lowPrecision ? { lowPrecision: true as const } : {}),
  ...(isAlone ? { source } : {}),
});

/** @throws ZodError when a list has a fact that the schema of the answer does not name */
const answerIn = (language: Language, only: string | undefined): ReferenceAnswer => {
  const isAsked = (part: string) => only === undefined || only === part;
  const lists = Object.entries(referenceLists)
    .filter(([name]) => isAsked(name))
    .map(([name, list]) => [name, listIn(name, list, language)] as const);
  return ReferenceAnswer.parse({
    version: referenceVersion,
    language,
    status: usualStatus(language),
    ...readingsOf(language),
    ...(lists.length > 0 ? { lists: Object.fromEntries(lists) } : {}),
    ...(isAsked('blos') ? { blos: blos.map((blo) => postOf(blo, only === 'blos')) } : {}),
    ...(isAsked('conversions') ? { conversions: [...comparableFactors] } : {}),
    ...(isAsked('languages') ? { languages: [...languages] } : {}),
  });
};

/**
 * Makes the reader of the reference data: every code list with its names in one language, the posts, the conversions
 * and the languages, or one of them alone. Each answer is made and checked once and kept as text; a caller who has it
 * already gets no text. The tag is a digest of the answer, so that it is right after any deployment; it is weak, as gzip
 * is applied after it (RFC 9110, 8.8.1).
 */
export const referenceReader = ({ digest }: Ports) => {
  const readings = new Map<string, Required<Reading>>();
  const reading = (language: Language, list: string | undefined): Required<Reading> => {
    const key = `${language} ${list ?? ''}`;
    const known = readings.get(key);
    if (known) return known;
    const text = JSON.stringify(answerIn(language, list));
    const made = { tag: `W/"${referenceVersion}-${language}-${digest(text)}"`, language, text };
    readings.set(key, made);
    return made;
  };
  return ({ query, preferred, ifNoneMatch }: ReferenceRequest): Reading => {
    const { tag, language, text } = reading(query.language ?? preferred, query.list);
    return isKnownToCaller(ifNoneMatch, tag) ? { tag, language } : { tag, language, text };
  };
};

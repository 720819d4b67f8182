import { type Blo, blos } from '../foundation/blos/blos.ts';
import { comparableFactors } from '../reference/comparable-factors.ts';
import { type Language, languages, type Wording } from '../reference/languages.ts';
import { bloLocalNames } from '../reference/names/blos.ts';
import { type ReferenceList, referenceLists } from '../reference/reference-lists.ts';
import { streetNames } from '../reference/street-names.ts';
import { referenceVersion } from '../reference/version.ts';
import { ReferenceAnswer } from './reference-answer.ts';

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

/** Marks of all drafts of a language: read a second time, but for some lists. */
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

/**
 * The reference data in one language: every code list, the posts, the conversions and the languages.
 * @param only one of them alone
 * @throws ZodError when a list has a fact that the schema of the answer does not name
 */
export const referenceIn = (language: Language, only?: string): ReferenceAnswer => {
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

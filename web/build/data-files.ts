import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { referenceIn } from '../../shared/code-lists/reference-in.ts';
import { type Language, languages } from '../../shared/reference/languages.ts';
import { allWords } from '../words/all-words.ts';
import { assetFile, type PageFile } from './page-file.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Files that the page fetches by itself, by the name that it knows them by: `words.km`, `font.km.400`. */
export type DataFiles = Readonly<Record<string, PageFile>>;

const wordsIn = (language: Language): string =>
  JSON.stringify(Object.fromEntries(Object.entries(allWords).map(([key, wording]) => [key, wording[language].text])));

/** Lists that the first report of most kinds can do without: they come in a file of their own, later. */
const laterLists: readonly string[] = [
  'iccs-classes',
  'species',
  'cites-terms',
  'cites-units',
  'timber-forms',
  'countries',
  'admin-areas',
];

const referenceFilesIn = (language: Language): [string, PageFile][] => {
  const { lists = {}, blos: _, ...rest } = referenceIn(language);
  const some = (isLater: boolean) =>
    Object.fromEntries(Object.entries(lists).filter(([name]) => laterLists.includes(name) === isLater));
  const parts = { reference: { ...rest, lists: some(false) }, 'reference-later': { lists: some(true) } };
  return Object.entries(parts).map(([part, content]) => [
    `${part}.${language}`,
    assetFile(`${part}.${language}.json`, JSON.stringify(content)),
  ]);
};

/** The script of each language that Android may have no font for. English, Vietnamese and Chinese need none from us. */
const scripts: Readonly<Partial<Record<Language, string>>> = { km: 'khmer', lo: 'lao', my: 'myanmar', th: 'thai' };

const fontFiles = (): [string, PageFile][] =>
  Object.entries(scripts).flatMap(([language, script]) =>
    [400, 700].map((weight): [string, PageFile] => {
      const file = `noto-sans-${script}-${script}-${weight}-normal.woff2`;
      const bytes = readFileSync(`${root}/node_modules/@fontsource/noto-sans-${script}/files/${file}`);
      return [`font.${language}.${weight}`, assetFile(`noto-sans-${script}-${weight}.woff2`, bytes)];
    }),
  );

/** The posts of every country, with the names that they have there: the same whoever reads them. */
const postsFile = (): PageFile => assetFile('posts.json', JSON.stringify(referenceIn('en').blos));

/** The files that the page fetches by itself: posts, and of every language words, reference data in two parts, fonts. */
export const dataFiles = (): DataFiles =>
  Object.fromEntries([
    ['posts', postsFile()],
    ...languages.flatMap(({ tag }): [string, PageFile][] => [
      [`words.${tag}`, assetFile(`words.${tag}.json`, wordsIn(tag))],
      ...referenceFilesIn(tag),
    ]),
    ...fontFiles(),
  ]);

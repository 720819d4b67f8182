import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { referenceIn } from '../../shared/code-lists/reference-in.ts';
import { type Language, languages } from '../../shared/reference/languages.ts';
import { plainName } from '../form/plain-name.ts';
import { allWords } from '../words/all-words.ts';
import { describeReport } from './describe-report.ts';
import { makeBasemap } from './make-basemap.ts';
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

type Listed = NonNullable<ReturnType<typeof referenceIn>['lists']>[string];

/** Of a code, a tablet needs its name and what it is called on the street; whoever wants the rest has a line. */
const forTablets = (codes: Listed) =>
  codes.map(({ code, name, streetNames }) => ({ code, name, ...(streetNames ? { streetNames } : {}) }));

const referenceFilesIn = (language: Language): [string, PageFile][] => {
  const { lists = {}, version } = referenceIn(language);
  const some = (isLater: boolean) =>
    Object.fromEntries(
      Object.entries(lists)
        .filter(([name]) => laterLists.includes(name) === isLater)
        .map(([name, codes]) => [name, forTablets(codes)]),
    );
  const parts = { reference: { version, lists: some(false) }, 'reference-later': { lists: some(true) } };
  return Object.entries(parts).map(([part, content]) => [
    `${part}.${language}`,
    assetFile(`${part}.${language}.json`, JSON.stringify(content)),
  ]);
};

/** Names in English that their codes do not say by themselves, by list and code: the second language of the search. */
const englishNames = (): PageFile => {
  const { lists = {} } = referenceIn('en');
  const names = Object.entries(lists).map(([list, codes]) => [
    list,
    Object.fromEntries(codes.flatMap(({ code, name }) => (name === plainName(code) ? [] : [[code, name]]))),
  ]);
  return assetFile('names.en.json', JSON.stringify(Object.fromEntries(names)));
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
const postsFile = (): PageFile => {
  const posts = (referenceIn('en').blos ?? []).map(({ id, country, name, localName, latitude, longitude }) => ({
    ...{ id, country, name, latitude, longitude },
    ...(localName ? { localName } : {}),
  }));
  return assetFile('posts.json', JSON.stringify(posts));
};

/** The files that the page fetches by itself: posts, and of every language words, reference data in two parts, fonts. */
export const dataFiles = (): DataFiles =>
  Object.fromEntries([
    ['form', assetFile('form.json', JSON.stringify(describeReport()))],
    ['map', assetFile('map.json', JSON.stringify(makeBasemap()))],
    ['posts', postsFile()],
    ['names.en', englishNames()],
    ...languages.flatMap(({ tag }): [string, PageFile][] => [
      [`words.${tag}`, assetFile(`words.${tag}.json`, wordsIn(tag))],
      ...referenceFilesIn(tag),
    ]),
    ...fontFiles(),
  ]);

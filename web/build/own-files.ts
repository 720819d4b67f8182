import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Language, languages } from '../../shared/reference/languages.ts';
import type { Guide, GuideShelf } from '../guides/guide-text.ts';
import { guideOf } from './guide-of.ts';
import { ownBasemap } from './own-basemap.ts';
import { assetFile, type PageFile } from './page-file.ts';

/** What a country has laid beside its JSON: files that the page fetches by name, and pictures of guides. */
export type OwnFiles = { data: Readonly<Record<string, PageFile>>; pictures: readonly PageFile[] };

/** A picture of a guide is fetched over 64 kbit/s: this takes 25 seconds. */
const mostPictureBytes = 200_000;

const guideName = /^([a-z][a-z0-9-]*)\.([a-z]{2,3})\.md$/;

type Written = { id: string; language: string; file: string };

const writtenIn = (folder: string, names: readonly string[]): Written[] =>
  names
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const [, id, language] = guideName.exec(name) ?? [];
      if (!id || !languages.some(({ tag }) => tag === language))
        throw new Error(`${join(folder, name)}: a guide is called name.language.md, such as first-steps.km.md`);
      return { id, language: String(language), file: join(folder, name) };
    });

const pictureFiles = (folder: string, names: readonly string[]): Map<string, PageFile> =>
  new Map(
    names
      .filter((name) => /\.(png|jpg|svg)$/.test(name))
      .map((name) => {
        const bytes = readFileSync(join(folder, name));
        if (bytes.byteLength > mostPictureBytes)
          throw new Error(`${join(folder, name)} has ${bytes.byteLength} bytes; ${mostPictureBytes} are the most`);
        return [name, assetFile(`guide-${name}`, bytes)];
      }),
  );

const readGuide = ({ id, language, file }: Written, pictures: ReadonlyMap<string, PageFile>): Guide => {
  const pictureAt = (name: string): string => {
    const picture = pictures.get(name);
    if (!picture) throw new Error(`there is no picture ${name} beside it`);
    return picture.path;
  };
  try {
    return { id, language, ...guideOf(readFileSync(file, 'utf8'), { pictureAt }) };
  } catch (error) {
    throw new Error(`${file} cannot be used: ${error instanceof Error ? error.message : error}`);
  }
};

/** Of each guide the one in the reader's language, else in English, else in the first language that it has. */
const shelfFor = (tag: Language, guides: readonly Guide[], pictures: readonly PageFile[]): GuideShelf => {
  const ids = [...new Set(guides.map(({ id }) => id))].sort();
  const chosen = ids.flatMap((id) => {
    const same = guides.filter((guide) => guide.id === id);
    return (
      same.find(({ language }) => language === tag) ?? same.find(({ language }) => language === 'en') ?? same[0] ?? []
    );
  });
  const text = JSON.stringify(chosen);
  return { guides: chosen, pictures: pictures.map(({ path }) => path).filter((path) => text.includes(path)) };
};

const guideFiles = (folder: string): OwnFiles => {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const written = writtenIn(folder, names);
  if (written.length === 0) return { data: {}, pictures: [] };
  const pictures = pictureFiles(folder, names);
  const guides = written.map((each) => readGuide(each, pictures));
  const shelves = languages.map(({ tag }): [string, PageFile] => [
    `guides.${tag}`,
    assetFile(`guides.${tag}.json`, JSON.stringify(shelfFor(tag, guides, [...pictures.values()]))),
  ]);
  return { data: Object.fromEntries(shelves), pictures: [...pictures.values()] };
};

/**
 * What lies in a country's folder: `basemap.geojson`, and `guides/` with Markdown and pictures. None where it has no folder.
 * @throws Error that names a file that cannot be used
 */
export const ownFiles = (folder: string | undefined): OwnFiles => {
  if (folder === undefined) return { data: {}, pictures: [] };
  const basemap = join(folder, 'basemap.geojson');
  const { data, pictures } = guideFiles(join(folder, 'guides'));
  if (!existsSync(basemap)) return { data, pictures };
  const map = assetFile(`map-${basename(folder)}.json`, JSON.stringify(ownBasemap(basemap)));
  return { data: { ...data, 'map.own': map }, pictures };
};

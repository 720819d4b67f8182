import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';
import { appCode, workerCode } from './build/app-code.ts';
import { appPage } from './build/app-page.ts';
import { dataFiles } from './build/data-files.ts';
import { formerFiles } from './build/former-release.ts';
import { ownFiles } from './build/own-files.ts';
import { assetFile, type PageFile, shortHash } from './build/page-file.ts';
import { hashOfFiles, storePages } from './build/store-pages.ts';

const placeOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The address of the tablet's page. */
export const tabletPath = '/tablet';
const workerPath = `${tabletPath}/worker.js`;

/** Where the files of the former release are kept. */
export const formerRelease = placeOf('former-release');
const builtPages = placeOf('../.local/pages');

export type PageSource = {
  /** Folder with the files of the release before this one. */
  former: string;
  /** Folder for what is built. */
  into: string;
  /** Folder of a country beside its JSON: its own basemap, and its guides. */
  own: string;
};

/** The pages as built. */
export type BuiltPages = {
  /** Folder with `pages.json` and the files that it lists. */
  directory: string;
  /** SHA-256 of all of it: the same pages are the same asset. */
  hash: string;
  /** A short name of this release. */
  release: string;
  /** The files of this release; what is kept of the former one is not among them. */
  files: readonly PageFile[];
  /** Paths that a tablet keeps to start without a line. */
  shell: readonly string[];
  /** Paths of the files that the page fetches by itself, by the name that it knows them by. */
  data: Readonly<Record<string, string>>;
  metafile: Metafile;
};

const iconFiles = () =>
  [192, 512].map((size) => assetFile(`icon-${size}.png`, readFileSync(placeOf(`field/icons/icon-${size}.png`))));

/** What Android asks for before it puts the page on the home screen (W3C, Web Application Manifest). */
const manifestOf = (icons: readonly PageFile[]): string =>
  JSON.stringify({
    id: tabletPath,
    name: 'BLO tablet',
    short_name: 'BLO',
    start_url: tabletPath,
    scope: tabletPath,
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#0b3d66',
    icons: icons.map(({ path }) => {
      const [, size] = /icon-(\d+)\./.exec(basename(path)) ?? [];
      return { src: path, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any maskable' };
    }),
  });

const sharedParts = () => {
  const icons = iconFiles();
  const manifest = assetFile('manifest.webmanifest', manifestOf(icons));
  return { data: dataFiles(), code: appCode('web/field/main.tsx'), icons, manifest };
};

let parts: ReturnType<typeof sharedParts> | undefined;

/** Code, words and reference data are the same for every country: they are made once in a process. */
const partsOfAll = () => {
  parts ??= sharedParts();
  return parts;
};

const builtAnew = (own: string | undefined): Omit<BuiltPages, 'directory' | 'hash'> => {
  const { code, icons, manifest, data: ofAll } = partsOfAll();
  const { data: ofCountry, pictures } = ownFiles(own);
  const data = { ...ofAll, ...ofCountry };
  const [icon = manifest] = icons;
  const page: PageFile = {
    path: tabletPath,
    bytes: new TextEncoder().encode(appPage({ code, data, manifest, icon })),
    isImmutable: false,
  };
  const assets = [...code.files, ...Object.values(data), ...pictures, ...icons, manifest];
  const release = shortHash(hashOfFiles([page, ...assets]));
  const shell = [tabletPath, code.entry, ...code.imported, code.style];
  const constants = { RELEASE: release, SHELL: shell, ASSETS: assets.map(({ path }) => path) };
  const worker = { path: workerPath, bytes: workerCode('web/field/worker.ts', constants), isImmutable: false };
  return {
    release,
    files: [page, worker, ...assets],
    shell,
    data: Object.fromEntries(Object.entries(data).map(([name, { path }]) => [name, path])),
    metafile: code.metafile,
  };
};

const withFormer = (files: readonly PageFile[], former: readonly PageFile[]): PageFile[] => {
  const own = new Set(files.map(({ path }) => path));
  return [...files, ...former.filter(({ path }) => !own.has(path))];
};

const known = new Map<string, BuiltPages>();

/**
 * Builds the pages of a country in this process: code by esbuild, words and reference data by language, fonts, the country's
 * own basemap and guides, all under names that hold their hash, and the files of the former release beside them. Once for a
 * process: six stacks share them.
 * @throws Error when something cannot be built
 */
export const buildPages = (source: Partial<PageSource> = {}): BuiltPages => {
  const { former = formerRelease, into = builtPages, own } = source;
  const key = JSON.stringify([former, into, own]);
  const before = known.get(key);
  if (before) return before;
  const built = builtAnew(own);
  const all = withFormer(built.files, formerFiles(former));
  const made = { ...built, directory: storePages(into, built.release, all), hash: hashOfFiles(all) };
  known.set(key, made);
  return made;
};

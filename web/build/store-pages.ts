import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { mediaTypeOfPath, type PageFile, shortHash } from './page-file.ts';

/** Names of the forms of a file: as it is, and compressed, where that makes it smaller. */
type Forms = { identity: string; br?: string; gzip?: string };

/** Pictures and fonts are compressed as they come. */
const isCompressed = (path: string): boolean => /\.(png|jpg|woff2)$/.test(path);

const compressors = {
  br: (bytes: Uint8Array) =>
    brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength },
    }),
  gzip: (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }),
};

/** Written beside and renamed: another process may write the same at the same moment. */
const writeWhole = (file: string, bytes: Uint8Array): void => {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, file);
};

/** Compresses a content once: the best of brotli takes seconds, and a change of the code leaves the data as they are. */
const compressed = (parent: string, encoding: 'br' | 'gzip', bytes: Uint8Array): Uint8Array => {
  const folder = join(parent, encoding);
  const file = join(folder, createHash('sha256').update(bytes).digest('hex'));
  if (existsSync(file)) return readFileSync(file);
  const made = compressors[encoding](bytes);
  mkdirSync(folder, { recursive: true });
  writeWhole(file, made);
  return made;
};

const writeForms = (parent: string, directory: string, name: string, { path, bytes }: PageFile): Forms => {
  writeFileSync(join(directory, name), bytes);
  const forms: Forms = { identity: name };
  for (const encoding of isCompressed(path) ? [] : (['br', 'gzip'] as const)) {
    const smaller = compressed(parent, encoding, bytes);
    if (smaller.byteLength >= bytes.byteLength) continue;
    forms[encoding] = `${name}.${encoding}`;
    writeFileSync(join(directory, `${name}.${encoding}`), smaller);
  }
  return forms;
};

const writeAll = (parent: string, directory: string, release: string, files: readonly PageFile[]): void => {
  const listed = files.map((file, index) => ({
    path: file.path,
    type: mediaTypeOfPath(file.path),
    tag: shortHash(file.bytes),
    isImmutable: file.isImmutable,
    forms: writeForms(parent, directory, String(index), file),
  }));
  writeFileSync(join(directory, 'pages.json'), JSON.stringify({ release, files: listed }));
};

/** SHA-256 of every file, by name and content. */
export const hashOfFiles = (files: readonly PageFile[]): string => {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(`${path}\0${bytes.byteLength}\0`).update(bytes);
  return hash.digest('hex');
};

/**
 * Lays files down as `serve-pages` reads them: `pages.json` lists them, and each is there as it is and compressed. Written
 * beside and renamed, so that another process that builds the same at the same moment sees all of it or none.
 * @returns the folder
 */
export const storePages = (parent: string, release: string, files: readonly PageFile[]): string => {
  const directory = join(parent, hashOfFiles(files));
  if (existsSync(join(directory, 'pages.json'))) return directory;
  mkdirSync(parent, { recursive: true });
  const unfinished = mkdtempSync(`${directory}.`);
  writeAll(parent, unfinished, release, files);
  try {
    renameSync(unfinished, directory);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(join(directory, 'pages.json'))) throw error;
  }
  return directory;
};

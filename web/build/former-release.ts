import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import * as z from 'zod';
import type { PageFile } from './page-file.ts';

/** Paths of the release's files; the content of each is beside the list, under its name and compressed. */
const List = z.array(z.string().regex(/^\/tablet\/assets\/[\w.-]+$/));

const listName = 'files.json';
const nameOf = (path: string): string => `${path.slice(path.lastIndexOf('/') + 1)}.br`;

/**
 * Reads the files of the former release: a tablet that was loading it while another was deployed asks for them still.
 * @param directory as `keepRelease` left it; one without a list has no former release
 * @throws Error when a file of the list is missing
 */
export const formerFiles = (directory: string): PageFile[] => {
  const list = join(directory, listName);
  if (!existsSync(list)) return [];
  return List.parse(JSON.parse(readFileSync(list, 'utf8'))).map((path) => ({
    path,
    bytes: brotliDecompressSync(readFileSync(join(directory, nameOf(path)))),
    isImmutable: true,
  }));
};

/**
 * Keeps the files of a release for the next one to bring along, in place of those that were kept before.
 * @param files of one release; what has no hash in its name is not kept, as the next release has its own
 */
export const keepRelease = (directory: string, files: readonly PageFile[]): void => {
  const kept = files.filter(({ isImmutable }) => isImmutable);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  for (const { path, bytes } of kept) writeFileSync(join(directory, nameOf(path)), brotliCompressSync(bytes));
  writeFileSync(join(directory, listName), `${JSON.stringify(kept.map(({ path }) => path).sort(), undefined, 2)}\n`);
};

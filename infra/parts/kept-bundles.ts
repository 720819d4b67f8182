import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Metafile, version } from 'esbuild';

/** What esbuild made of one entry point. */
export type Bundle = { code: Uint8Array; metafile: Metafile };

type Note = { seen: Record<string, string>; metafiles: Record<string, Metafile> };

const noteName = 'bundles.json';

const hashOfFile = (path: string): string =>
  existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'missing';

const folderOf = (kept: string, request: unknown): string =>
  join(
    kept,
    createHash('sha256')
      .update(JSON.stringify([version, request]))
      .digest('hex'),
  );

const pathsOf = (bundles: readonly [string, Bundle][], root: string, also: readonly string[]): string[] => {
  const inputs = bundles.flatMap(([, { metafile }]) => Object.keys(metafile.inputs));
  return [...new Set([...inputs.map((input) => join(root, input)), ...also])];
};

const readKept = (folder: string): [string, Bundle][] | undefined => {
  if (!existsSync(join(folder, noteName))) return undefined;
  const { seen, metafiles }: Note = JSON.parse(readFileSync(join(folder, noteName), 'utf8'));
  if (Object.entries(seen).some(([path, hash]) => hashOfFile(path) !== hash)) return undefined;
  return Object.entries(metafiles).map(([name, metafile]) => [
    name,
    { code: readFileSync(join(folder, `${name}.js`)), metafile },
  ]);
};

/** Written beside and renamed: who reads at the same moment sees all of it or what was there before. */
const keep = (folder: string, seen: Record<string, string>, bundles: readonly [string, Bundle][]): void => {
  mkdirSync(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}.`);
  for (const [name, { code }] of bundles) writeFileSync(join(unfinished, `${name}.js`), code);
  const metafiles = Object.fromEntries(bundles.map(([name, { metafile }]) => [name, metafile]));
  writeFileSync(join(unfinished, noteName), JSON.stringify({ seen, metafiles } satisfies Note));
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(unfinished, folder);
  } catch {
    // Another process has kept the same.
    rmSync(unfinished, { recursive: true });
  }
};

/**
 * Bundles that an earlier process made of the very same files, or new ones. Each file that went into them, and each of
 * `also`, is looked at, byte by byte: bundling takes ten times as long.
 * @param request all that decides what is bundled and how, as JSON
 * @param places `kept`: the folder of what is kept; `root`: what paths in metafiles start from; `also`: files that decide
 * where modules are found
 */
export const keptBundles = (
  request: unknown,
  { kept, root, also }: { kept: string; root: string; also: readonly string[] },
  make: () => [string, Bundle][],
): [string, Bundle][] => {
  const folder = folderOf(kept, request);
  const known = readKept(folder);
  if (known) return known;
  const made = make();
  const seen = Object.fromEntries(pathsOf(made, root, also).map((path) => [path, hashOfFile(path)]));
  keep(folder, seen, made);
  return made;
};

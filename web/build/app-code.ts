import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, buildSync, type Metafile } from 'esbuild';
import { leanZod } from '../../infra/parts/lean-zod.ts';
import { assetsPath, type PageFile } from './page-file.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The oldest Chrome that must work: Android from 8 on has it, once Chrome is updated. */
const target = 'chrome117';

/** What the entry and the worker are built with alike. */
const options = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  metafile: true,
  minify: true,
  platform: 'browser',
  target,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
} satisfies BuildOptions;

/** Code of the app: what it starts with, what it loads later, and what all of it is made of. */
export type AppCode = {
  files: readonly PageFile[];
  /** Paths of the module that starts the app, and of its style. */
  entry: string;
  style: string;
  /** Modules that the entry imports outright. */
  imported: readonly string[];
  metafile: Metafile;
};

const addressOf = (output: string): string => `${assetsPath}${basename(output)}`;

/** The modules that come with an output, all the way down. */
const importedBy = ({ outputs }: Metafile, output: string, found = new Set<string>()): Set<string> => {
  for (const { path, kind } of outputs[output]?.imports ?? []) {
    if (kind !== 'import-statement' || found.has(path)) continue;
    found.add(path);
    importedBy({ outputs, inputs: {} }, path, found);
  }
  return found;
};

/**
 * Bundles an app, in this process: modules for a browser, split where the app loads something later.
 * @param entry its first module, from the root, such as `web/field/main.tsx`; it imports the app's style
 * @throws Error when it cannot be bundled or has no style
 */
export const appCode = (entry: string): AppCode => {
  const { outputFiles, metafile } = buildSync({
    ...options,
    entryPoints: [entry],
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    mainFields: ['module', 'main'],
    outdir: 'out',
    alias: { zod: leanZod() },
    entryNames: '[name].[hash]',
    chunkNames: 'part.[hash]',
    assetNames: '[name].[hash]',
  });
  const [output, { cssBundle } = {}] =
    Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry) ?? [];
  if (!output || !cssBundle) throw new Error(`${entry} makes no module with a style`);
  return {
    files: outputFiles.map(({ path, contents }) => ({ path: addressOf(path), bytes: contents, isImmutable: true })),
    entry: addressOf(output),
    style: addressOf(cssBundle),
    imported: [...importedBy(metafile, output)].map(addressOf),
    metafile,
  };
};

/**
 * Bundles a service worker: one script.
 * @param constants values for names that its code leaves free
 */
export const workerCode = (entry: string, constants: Readonly<Record<string, unknown>>): Uint8Array => {
  const define = Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]));
  const { outputFiles } = buildSync({ ...options, entryPoints: [entry], format: 'iife', define, outdir: 'out' });
  const [script] = outputFiles;
  if (!script) throw new Error(`${entry} makes no script`);
  return script.contents;
};

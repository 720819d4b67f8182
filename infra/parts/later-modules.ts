import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync, type Metafile } from 'esbuild';
import { leanZod } from './lean-zod.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Modules that a function loads only when it needs them, by their names in `imports` of package.json, which travels with
 * them. They lie beside the bundle, so that it starts without them.
 */
const loadedLater: Readonly<Record<string, string>> = {
  '#is-zawgyi': 'shared/foundation/burmese/is-zawgyi.ts',
  '#refusal-words': 'shared/foundation/problems/refusal-words.ts',
  '#suggest-codes': 'shared/code-lists/suggest-codes.ts',
  '#shared-with-abroad': 'shared/lambda/shared-with-abroad.ts',
  '#warning-words': 'shared/incidents/warnings/warning-words.ts',
};

/** Names that a bundle leaves as they are. */
export const laterNames = Object.keys(loadedLater);

/** A module that is loaded later: its name in `imports`, the file beside the bundle, and its code. */
export type LaterModule = { name: string; file: string; code: Uint8Array };

const bundledLater = new Map<string, LaterModule>();

const later = (name: string, path: string): LaterModule => {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, path)],
    bundle: true,
    write: false,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    alias: { zod: leanZod() },
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [made] = outputFiles;
  if (!made) throw new Error(`esbuild made nothing of ${path}`);
  return { name, file: `${basename(path, '.ts')}.js`, code: made.contents };
};

/** The modules that a bundle loads later, each bundled once. */
export const laterModules = ({ outputs }: Metafile): LaterModule[] => {
  const imported = Object.values(outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  const wanted = Object.entries(loadedLater).filter(([name]) => imported.includes(name));
  return wanted.map(([name, path]) => {
    const made = bundledLater.get(name) ?? later(name, path);
    bundledLater.set(name, made);
    return made;
  });
};

/** Writes modules beside a bundle, and the package.json by which Node finds them under their names and takes all for CommonJS. */
export const layLater = (directory: string, modules: readonly LaterModule[]): void => {
  const imports = Object.fromEntries(modules.map(({ name, file }) => [name, `./${file}`]));
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ type: 'commonjs', imports }));
  for (const { file, code } of modules) writeFileSync(join(directory, file), code);
};

import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Packages with machine code: a bundle cannot hold them, so they travel beside it. */
export const nativePackages = ['sharp'];

/**
 * The machine that native code is deployed for: Lambda's x86_64 with glibc. x86_64 and not arm64, since `npm ci` on the
 * machines that build, test and run this installs exactly that binary, by the lock file and its hash: what is deployed
 * is what has been run. npm refuses to install another machine's.
 */
const platform = 'linux-x64';

/** What sharp loads by a name that it makes up as it runs, and therefore does not depend on outright. */
const madeUp: Readonly<Record<string, readonly string[]>> = {
  sharp: [`@img/sharp-${platform}`, `@img/sharp-libvips-${platform}`],
};

/** Sources to compile, and types: of no use at run time. */
const useless = /\/(src|install)$|\.d\.[cm]?ts$/;

const Package = z.object({
  name: z.string(),
  version: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
});

const folderOf = (name: string): string => join(root, 'node_modules', name);

const packageOf = (name: string) => {
  const file = join(folderOf(name), 'package.json');
  if (existsSync(file)) return Package.parse(JSON.parse(readFileSync(file, 'utf8')));
  throw new Error(
    `${name} is not installed, and the deployed function needs it. npm ci installs it on Linux x64 with glibc; elsewhere run: npm install --no-save --force ${name}`,
  );
};

/** A package and everything that it needs to run, each once, by name and version. */
export const withDependencies = (names: readonly string[]): { name: string; version: string }[] => {
  const found = new Map<string, string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    const { version, dependencies } = packageOf(name);
    found.set(name, version);
    for (const next of [...Object.keys(dependencies), ...(madeUp[name] ?? [])]) visit(next);
  };
  names.forEach(visit);
  return [...found].map(([name, version]) => ({ name, version })).sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** Lays packages where Node looks for them: `node_modules` beside the bundle. */
export const layBeside = (directory: string, packages: readonly { name: string }[]): void => {
  for (const { name } of packages)
    cpSync(folderOf(name), join(directory, 'node_modules', name), {
      recursive: true,
      filter: (source) => !useless.test(source),
    });
};

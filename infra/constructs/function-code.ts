import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync, type Metafile } from 'esbuild';
import { layBeside, nativePackages, withDependencies } from './native-packages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundlesDirectory = join(root, '.local', 'bundles');

/** Where the functions of the product are: one folder for each, with a handler.ts. */
export const productFunctions = join(root, 'functions');

type NativePackage = { name: string; version: string };

/** What is sent to Lambda for one function, and what it is made of. */
export type FunctionCode = {
  /** Folder that holds index.mjs, beside it native packages where the function imports one, and nothing else. */
  directory: string;
  /** SHA-256 of code and packages: the same code is the same asset, wherever and whenever it is bundled. */
  hash: string;
  /** Of index.mjs. */
  bytes: number;
  /** Packages that travel beside the bundle. */
  packages: readonly NativePackage[];
  metafile: Metafile;
};

/**
 * Ways to find credentials that the SDK loads only when the environment has none. Lambda always gives them in the
 * environment, and these and the clients they bring are a fifth of a small bundle.
 */
const neverLoaded = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
];

const bundle = (entry: string) => {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    external: [...neverLoaded, ...nativePackages],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    outfile: 'index.mjs',
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`esbuild made nothing of ${entry}`);
  return { code: output.contents, metafile };
};

/** The packages that a bundle imports and could not take in. */
const packagesOf = ({ outputs }: Metafile): NativePackage[] => {
  const imported = Object.values(outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  return withDependencies(nativePackages.filter((name) => imported.includes(name)));
};

const hashOf = (code: Uint8Array, packages: readonly NativePackage[]): string => {
  const hash = createHash('sha256').update(code);
  for (const { name, version } of packages) hash.update(`\0${name}@${version}`);
  return hash.digest('hex');
};

/** Written beside and renamed: another process that bundles the same code at the same moment sees all of it or none. */
const store = (hash: string, code: Uint8Array, packages: readonly NativePackage[]): string => {
  const directory = join(bundlesDirectory, hash);
  if (existsSync(join(directory, 'index.mjs'))) return directory;
  mkdirSync(bundlesDirectory, { recursive: true });
  const unfinished = mkdtempSync(`${directory}.`);
  writeFileSync(join(unfinished, 'index.mjs'), code);
  layBeside(unfinished, packages);
  try {
    renameSync(unfinished, directory);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(join(directory, 'index.mjs'))) throw error;
  }
  return directory;
};

const known = new Map<string, FunctionCode>();

/**
 * Bundles a function in this process: no Docker, no shell, and no source map, as the size of a bundle is the time of a
 * cold start. Six stacks share the work.
 * @param name the function's folder, such as `submit-incident`
 * @param functionsDirectory the folder of folders; the product's own unless a test brings another
 */
export const functionCode = (name: string, functionsDirectory = productFunctions): FunctionCode => {
  const entry = join(functionsDirectory, name, 'handler.ts');
  const bundled = known.get(entry);
  if (bundled) return bundled;
  const { code, metafile } = bundle(entry);
  const packages = packagesOf(metafile);
  const hash = hashOf(code, packages);
  const made = { directory: store(hash, code, packages), hash, bytes: code.byteLength, packages, metafile };
  known.set(entry, made);
  return made;
};

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync, type Metafile } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundlesDirectory = join(root, '.local', 'bundles');

/** Where the functions of the product are: one folder for each, with a handler.ts. */
export const productFunctions = join(root, 'functions');

/** What is sent to Lambda for one function, and what it is made of. */
export type FunctionCode = {
  /** Folder that holds index.mjs and nothing else. */
  directory: string;
  /** SHA-256 of the code: the same code is the same asset, wherever and whenever it is bundled. */
  hash: string;
  bytes: number;
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
    external: neverLoaded,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    outfile: 'index.mjs',
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`esbuild made nothing of ${entry}`);
  return { code: output.contents, metafile };
};

/** Written beside and renamed: another process that bundles the same code at the same moment sees all of it or none. */
const store = (hash: string, code: Uint8Array): string => {
  const directory = join(bundlesDirectory, hash);
  const file = join(directory, 'index.mjs');
  if (existsSync(file)) return directory;
  mkdirSync(directory, { recursive: true });
  const unfinished = join(bundlesDirectory, `${hash}.${process.pid}`);
  writeFileSync(unfinished, code);
  renameSync(unfinished, file);
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
  const hash = createHash('sha256').update(code).digest('hex');
  const made = { directory: store(hash, code), hash, bytes: code.byteLength, metafile };
  known.set(entry, made);
  return made;
};

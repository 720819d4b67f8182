import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, buildSync, type Metafile } from 'esbuild';
import { type Bundle, keptBundles } from './kept-bundles.ts';
import { type LaterModule, laterModules, laterNames, layLater } from './later-modules.ts';
import { leanZod } from './lean-zod.ts';
import { modulesAskedFor } from './modules-asked-for.ts';
import { layBeside, nativePackages, withDependencies } from './native-packages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundlesDirectory = join(root, '.local', 'bundles');

/** Where the functions of the product are: one folder for each, with a handler.ts. */
export const productFunctions = join(root, 'functions');

type NativePackage = { name: string; version: string };

/** Where functions are, and what is put into their code. */
export type FunctionSource = {
  /** The folder of folders; the product's own unless a test brings another. */
  directory: string;
  /** JSON values for names that code leaves free (`declare const`), by name. */
  constants: Readonly<Record<string, unknown>>;
};

/** A folder of files that a function reads as it runs, under the name that it knows it by. */
export type FilesBeside = { name: string; directory: string; hash: string };

/** What is sent to Lambda for one function, and what it is made of. */
export type FunctionCode = {
  /**
   * Folder that holds index.js, which starts code.js, beside them what it loads later, native packages, the files that it
   * reads, and nothing else but what compiled-code.ts may add.
   */
  directory: string;
  /** SHA-256 of code, packages, files and V8: the same code is the same asset, wherever and whenever it is bundled. */
  hash: string;
  /** Of code.js. */
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

/** Streams of events, which no call of ours has: most clients load them when one comes, that of S3 when it starts. */
const eventStreams = '@smithy/core/event-streams';

/** Makes JSON schemas: with it a function has the whole of zod, and any other the part that checks (lean-zod.ts). */
const makesJsonSchemas = 'shared/api/openapi.ts';

const endpointCache = fileURLToPath(new URL('../../shared/aws/endpoint-cache.ts', import.meta.url));

/** What is left out of bundles, and the zod that they have. */
type Lean = { external: readonly string[]; zod: 'whole' | 'lean' };

/** What a bundle is made of, of all that was looked at for the bundles of a folder. */
const madeOf = ({ inputs, outputs }: Metafile, path: string): Metafile => {
  const output = outputs[path];
  if (!output) throw new Error(`esbuild says nothing of ${path}`);
  const used = Object.entries(inputs).filter(([input]) => output.inputs[input] !== undefined);
  return { inputs: Object.fromEntries(used), outputs: { [path]: output } };
};

/**
 * CommonJS, as a function that index.js calls with what a module is given: an `import` of `node:http` makes Node read every
 * export of it, and with them load undici. `import()` becomes `require`, which V8's cache of compiled code needs.
 */
const asCommonJs = {
  format: 'cjs',
  supported: { 'dynamic-import': false },
  banner: { js: '(function (exports, require, module, __filename, __dirname, moduleAddress) {' },
  footer: { js: '})' },
} satisfies BuildOptions;

const optionsFor = (
  { directory, constants }: FunctionSource,
  names: readonly string[],
  { external, zod }: Lean,
): BuildOptions & { write: false } => ({
  entryPoints: names.map((name) => ({ in: join(directory, name, 'handler.ts'), out: name })),
  absWorkingDir: root,
  bundle: true,
  write: false,
  minify: true,
  platform: 'node',
  target: 'node24',
  ...asCommonJs,
  mainFields: ['module', 'main'],
  define: {
    ...Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
    'import.meta.url': 'moduleAddress',
    // What a file waits for as it loads, a handler waits for here (shared/trends/distributions/special-functions.ts).
    IS_BUNDLED: 'true',
  },
  external: [...external, ...nativePackages, ...laterNames],
  alias: { '@aws-sdk/endpoint-cache': endpointCache, ...(zod === 'lean' ? { zod: leanZod() } : {}) },
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
  outdir: root,
});

/** Bundles functions in one go: what they share is read and parsed once. */
const bundle = (source: FunctionSource, names: readonly string[], lean: Lean): [string, Bundle][] => {
  if (names.length === 0) return [];
  const options = optionsFor(source, names, lean);
  const make = (): [string, Bundle][] => {
    const { outputFiles, metafile } = buildSync({ ...options, metafile: true });
    return outputFiles.map(({ path, contents }) => [
      basename(path, '.js'),
      { code: contents, metafile: madeOf(metafile, relative(root, path)) },
    ]);
  };
  // Folders of tests come and go, and what was made of one is of no use to another.
  if (source.directory !== productFunctions) return make();
  const places = { kept: join(bundlesDirectory, 'kept'), root, also: [join(root, 'package-lock.json')] };
  return keptBundles(options, places, make);
};

/** Whether a bundle asks for a module as it starts. */
const startsWith = ({ metafile }: Bundle, module: string): boolean =>
  modulesAskedFor(metafile).some(({ path, when }) => path === module && when === 'start');

/** Bundles every function of a folder, each without what it never loads. */
const bundleAll = (source: FunctionSource): ReadonlyMap<string, Bundle> => {
  const { directory } = source;
  const names = readdirSync(directory).filter((name) => existsSync(join(directory, name, 'handler.ts')));
  const small = bundle(source, names, { external: [...neverLoaded, eventStreams], zod: 'lean' });
  const namesOf = (asks: (made: Bundle) => boolean) => small.filter(([, made]) => asks(made)).map(([name]) => name);
  const streaming = namesOf((made) => startsWith(made, eventStreams));
  const describing = namesOf(({ metafile }) => makesJsonSchemas in metafile.inputs);
  return new Map([
    ...small,
    ...bundle(source, streaming, { external: neverLoaded, zod: 'lean' }),
    ...bundle(source, describing, { external: [...neverLoaded, eventStreams], zod: 'whole' }),
  ]);
};

/** The packages that a bundle imports and could not take in. */
const packagesOf = ({ outputs }: Metafile): NativePackage[] => {
  const imported = Object.values(outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  return withDependencies(nativePackages.filter((name) => imported.includes(name)));
};

type Contents = {
  code: Uint8Array;
  packages: readonly NativePackage[];
  modules: readonly LaterModule[];
  beside: FilesBeside | undefined;
};

/** Starts code.js with the compiled code that lies beside it (compiled-code.ts), or without where V8 refuses it. */
const starter = readFileSync(new URL('./function-starter.cjs', import.meta.url));

const hashOf = ({ code, packages, modules, beside }: Contents): string => {
  const hash = createHash('sha256').update(`commonjs\0${process.versions.v8}`).update(starter).update(code);
  for (const { name, code: loaded } of modules) hash.update(`\0${name}`).update(loaded);
  for (const { name, version } of packages) hash.update(`\0${name}@${version}`);
  if (beside) hash.update(`\0${beside.name}\0${beside.hash}`);
  return hash.digest('hex');
};

/** Written beside and renamed: another process that bundles the same code at the same moment sees all of it or none. */
const store = (hash: string, { code, packages, modules, beside }: Contents): string => {
  const directory = join(bundlesDirectory, hash);
  if (existsSync(join(directory, 'index.js'))) return directory;
  mkdirSync(bundlesDirectory, { recursive: true });
  const unfinished = mkdtempSync(`${directory}.`);
  writeFileSync(join(unfinished, 'index.js'), starter);
  writeFileSync(join(unfinished, 'code.js'), code);
  layBeside(unfinished, packages);
  layLater(unfinished, modules);
  if (beside) cpSync(beside.directory, join(unfinished, beside.name), { recursive: true });
  try {
    renameSync(unfinished, directory);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(join(directory, 'index.js'))) throw error;
  }
  return directory;
};

const bundled = new Map<string, ReadonlyMap<string, Bundle>>();
const known = new Map<string, FunctionCode>();

const bundleOf = (name: string, source: FunctionSource): Bundle => {
  const key = JSON.stringify(source);
  const bundles = bundled.get(key) ?? bundleAll(source);
  bundled.set(key, bundles);
  const bundle = bundles.get(name);
  if (!bundle) throw new Error(`There is no function ${name} in ${source.directory}`);
  return bundle;
};

/**
 * Bundles a function in this process: no Docker, no shell, and no source map, as the size of a bundle is the time of a
 * cold start. Six stacks share the work.
 * @param name the function's folder, such as `submit-incident`
 * @param beside files that it reads as it runs
 * @throws Error when there is no such function, or one of the folder cannot be bundled
 */
export const functionCode = (
  name: string,
  { directory = productFunctions, constants = {} }: Partial<FunctionSource> = {},
  beside?: FilesBeside,
): FunctionCode => {
  const source = { directory, constants };
  const key = JSON.stringify({ name, source, beside: beside?.hash });
  const before = known.get(key);
  if (before) return before;
  const { code, metafile } = bundleOf(name, source);
  const packages = packagesOf(metafile);
  const contents = { code, packages, modules: laterModules(metafile), beside };
  const hash = hashOf(contents);
  const made = { directory: store(hash, contents), hash, bytes: code.byteLength, packages, metafile };
  known.set(key, made);
  return made;
};

import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Import,
  imports,
  isAdapter,
  isOurs,
  isPure,
  lines,
  mayImport,
  root,
  show,
  sources,
  text,
  within,
} from './fixtures/source-files.ts';

/** Files that can be reached from themselves along imports, types included: each stands on a circle. */
const circling = (arrows: readonly Import[]): string[] => {
  const targets = Map.groupBy(arrows, ({ from }) => from);
  const reached = (start: string): Set<string> => {
    const found = new Set<string>();
    const waiting = [start];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const fresh = (targets.get(file) ?? []).map(({ to }) => to).filter((to) => !found.has(to));
      for (const to of fresh) found.add(to);
      waiting.push(...fresh);
    }
    return found;
  };
  return [...targets.keys()].filter((file) => reached(file).has(file)).sort();
};
/** Packages that a folder is there for. */
const packagesOf: readonly (readonly [folder: string, name: RegExp])[] = [
  ['shared/photos/decoding', /^(sharp|exif-reader|node:.*)$/],
  ['shared/photos/structure', /^node:(buffer|zlib)$/],
  ['shared/alerts/inbox', /^fast-xml-builder$/],
  ['shared/alerts/subscriptions', /^libphonenumber-js/],
  ['shared/posts', /^libphonenumber-js$/],
  ['shared/trends/distributions', /^cephes$/],
  ['shared/reports/charts', /^@observablehq\/plot$/],
  ['shared/statistics/parquet', /^hyparquet-writer$/],
];

describe('the direction of imports', () => {
  it('is read from every source file', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter(({ to }) => isOurs(to)).every(({ to }) => statSync(join(root, to)).isFile())).toBe(true);
  });

  it.each(Object.entries(mayImport))('lets shared/%s know only the capabilities below it', (capability, below) => {
    const allowed = within(...[capability, ...below].map((name) => `shared/${name}`));
    const wrong = imports.filter(
      ({ from, to }) => within(`shared/${capability}`)(from) && !isAdapter(from) && isOurs(to) && !allowed(to),
    );
    expect(show(wrong)).toEqual([]);
  });

  it('lets an adapter know its own capability, those below it, and shared/aws', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [, capability = ''] = /^shared\/([\w-]+)\/aws\//.exec(from) ?? [];
      const allowed = [capability, ...(mayImport[capability] ?? []), 'aws'].map((name) => `shared/${name}`);
      return isAdapter(from) && isOurs(to) && !within(...allowed)(to);
    });
    expect(show(wrong)).toEqual([]);
  });

  it('knows every folder of shared', () => {
    const folders = readdirSync(join(root, 'shared')).sort();
    expect(folders).toEqual(['aws', ...Object.keys(mayImport), 'lambda', 'reference'].sort());
  });

  it('keeps AWS in folders called aws: all else in a capability is free of it', () => {
    const aws = imports.filter(({ from, to }) => /^@(aws-sdk|smithy)\//.test(to) && within('shared')(from));
    expect(show(aws.filter(({ from }) => !isAdapter(from) && !within('shared/aws')(from)))).toEqual([]);
    const adapters = imports.filter(({ from, to }) => isAdapter(to) && within('shared')(from) && !isAdapter(from));
    expect(show(adapters)).toEqual([]);
  });

  it('lets a capability use the packages that are named for it, and zod', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        isPure(from) &&
        !isOurs(to) &&
        to !== 'zod' &&
        !packagesOf.some(([folder, name]) => within(folder)(from) && name.test(to)),
    );
    expect(show(wrong)).toEqual([]);
  });

  it('lets reference data know reference data, and nothing else', () => {
    const wrong = imports.filter(({ from, to }) => within('shared/reference')(from) && !within('shared/reference')(to));
    expect(show(wrong)).toEqual([]);
  });

  it('keeps AWS and Lambda apart: only a handler knows both', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        (within('shared/aws')(from) && within('shared/lambda')(to)) ||
        (within('shared/lambda')(from) && within('shared/aws')(to)),
    );
    expect(show(wrong)).toEqual([]);
  });

  it('lets a use case know capabilities alone, and none of their adapters', () => {
    const useCase = /^functions\/([\w-]+)\/\1\.ts$/;
    const wrong = imports.filter(
      ({ from, to }) =>
        useCase.test(from) && to !== 'zod' && (!isOurs(to) || !isPure(to)) && !within('shared/reference')(to),
    );
    expect(show(wrong)).toEqual([]);
  });

  it('lets functions never import one another', () => {
    const wrong = imports.filter(
      ({ from, to }) => within('functions')(from) && within('functions')(to) && dirname(from) !== dirname(to),
    );
    expect(show(wrong)).toEqual([]);
  });

  it('lets infra take names, schemas and types from functions, never running code', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) => within('infra')(from) && within('functions')(to) && !typeOnly,
    );
    expect(show(wrong)).toEqual([]);
  });

  it('lets the parts of a stack know no capability, and capabilities no stack', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        (within('infra/parts')(from) && within('infra')(to) && !within('infra/parts')(to)) ||
        (within('infra/capabilities')(from) && /^infra\/(app|\w+-stack)\.ts$/.test(to)),
    );
    expect(show(wrong)).toEqual([]);
  });

  it('fences the local run in: it knows nothing of ours but itself', () => {
    const wrong = imports.filter(
      ({ from, to }) => within('infra/local')(from) && isOurs(to) && !within('infra/local')(to),
    );
    expect(show(wrong)).toEqual([]);
  });

  it('lets nothing that is deployed know the local run or the opening day', () => {
    const local = within('infra/local', 'infra/opening-day');
    expect(show(imports.filter(({ from, to }) => !within('test')(from) && !local(from) && local(to)))).toEqual([]);
  });

  it('lets shared code know neither functions nor infra', () => {
    const wrong = imports.filter(({ from, to }) => within('shared')(from) && within('functions', 'infra')(to));
    expect(show(wrong)).toEqual([]);
  });

  it('sees a circle, and nothing in what leads to one', () => {
    const arrow = (from: string, to: string) => ({ from, to, typeOnly: true });
    const circle = [arrow('b', 'c'), arrow('c', 'd'), arrow('d', 'b')];
    expect(circling([arrow('a', 'b'), ...circle, arrow('d', 'e')])).toEqual(['b', 'c', 'd']);
  });

  it('puts no file on a circle, types included', () => {
    expect(circling(imports)).toEqual([]);
  });

  it('lets nothing import test', () => {
    expect(show(imports.filter(({ from, to }) => !within('test')(from) && within('test')(to)))).toEqual([]);
  });

  it('lets middy, Powertools and Lambda types live in shared/lambda alone', () => {
    const lambda = /^(@middy\/|@aws-lambda-powertools\/|aws-lambda$)/;
    const wrong = imports.filter(
      ({ from, to }) => within('shared', 'functions')(from) && !within('shared/lambda')(from) && lambda.test(to),
    );
    expect(show(wrong)).toEqual([]);
  });
});

describe('what deployed code may touch', () => {
  const deployed = sources.filter(within('shared', 'functions'));
  const holding = (pattern: RegExp, files: string[]) => files.filter((file) => pattern.test(text(file)));

  it('reads process.env in one place', () => {
    expect(holding(/process\.env/, deployed)).toEqual(['shared/lambda/env.ts']);
  });

  it('has no clock, no randomness and no process among the rules', () => {
    const impure = /Date\.now\(|new Date\(\)|Math\.random|randomUUID|\bprocess\./;
    expect(holding(impure, sources.filter(isPure))).toEqual([]);
  });

  it('has nothing of Node among the rules but where photos are read', () => {
    const pure = sources.filter(isPure).filter((file) => !within('shared/photos')(file));
    expect(holding(/\bBuffer\b|\bprocess\b|from 'node:/, pure)).toEqual([]);
  });

  it('parses instead of casting, and logs through the log alone', () => {
    expect(holding(/JSON\.parse\([^)]*\) as |console\./, deployed)).toEqual([]);
  });

  it('takes zod as a namespace, so that a bundle leaves its locales behind', () => {
    expect(holding(/import \{[^}]*\} from 'zod'/, sources)).toEqual([]);
  });
});

describe('the house', () => {
  const functions = readdirSync(join(root, 'functions'));

  it.each(functions)('has the same three files in functions/%s', (name) => {
    expect(readdirSync(join(root, 'functions', name)).sort()).toEqual(['env.ts', 'handler.ts', `${name}.ts`].sort());
  });

  it.each(functions)('wires and does nothing else in the handler of %s', (name) => {
    const wiring = text(`functions/${name}/handler.ts`)
      .replaceAll(/^import [^;]*;$/gm, '')
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect(wiring.length).toBeLessThan(20);
  });

  it('has no folder for leftovers', () => {
    expect(sources.filter((file) => /\/(utils?|common|helpers?|misc|lib)\//.test(file))).toEqual([]);
  });

  it('has at most 25 files in a folder, but for reference data, where a list is a file', () => {
    const folders = Map.groupBy(sources, (file) => dirname(file));
    const exempt = ['shared/reference', 'shared/reference/names'];
    const crowded = [...folders].filter(([folder, files]) => files.length > 25 && !exempt.includes(folder));
    expect(crowded.map(([folder, files]) => `${folder}: ${files.length}`)).toEqual([]);
  });

  it('has no file too long to be one thing', () => {
    expect(sources.filter((file) => lines(file) > 300)).toEqual([]);
  });

  it('has the agreed entries at the top, and dotfiles', () => {
    const agreed = [
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'cdk.json',
      'infra',
      'functions',
      'shared',
      'test',
      'web',
      'README.md',
    ];
    const extra = readdirSync(root).filter(
      (name) => !name.startsWith('.') && name !== 'node_modules' && !agreed.includes(name),
    );
    expect(extra).toEqual([]);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { functionCode } from '../infra/parts/function-code.ts';

const root = resolve(import.meta.dirname, '..');

/** Licences under which code may be sent to a country's account: permissive ones. */
const permissive = ['Apache-2.0', 'MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

const Package = z.looseObject({ name: z.string(), version: z.string(), license: z.string() });
const packageAt = (folder: string) =>
  Package.parse(JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')));

/**
 * libvips is a library under the LGPL, which sharp links to as it runs: it is deployed as its makers publish it, unchanged
 * and replaceable, which is what that licence asks for. There is no sharp without it.
 */
const linked: Readonly<Record<string, string>> = { '@img/sharp-libvips-linux-x64': 'LGPL-3.0-or-later' };

/** The packages that esbuild took code from, by the folder of each. */
const packagesIn = (inputs: Readonly<Record<string, unknown>>): string[] => [
  ...new Set(
    Object.keys(inputs).flatMap((file) =>
      // A copy of zod without its JSON schemas (infra/parts/lean-zod.ts).
      file.startsWith('.local/lean-zod/')
        ? 'node_modules/zod'
        : (/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
    ),
  ),
];

const functions = readdirSync(join(root, 'functions'));

describe('what is deployed', () => {
  it.each(functions)('of %s has permissive licences alone', { timeout: 60_000 }, (name) => {
    const code = functionCode(name);
    const beside = code.packages.map((each) => packageAt(`node_modules/${each.name}`));
    const packages = [...packagesIn(code.metafile.inputs).map(packageAt), ...beside];
    // Every function reads its environment with it: a list without it was not read.
    expect(packages.map(({ name }) => name)).toContain('zod');
    const others = packages.filter(({ license, name }) => !permissive.includes(license) && linked[name] !== license);
    expect(others.map(({ name, license }) => `${name} ${license}`)).toEqual([]);
  });
});

describe('versions', () => {
  const manifest = z
    .looseObject({
      dependencies: z.record(z.string(), z.string()),
      devDependencies: z.record(z.string(), z.string()),
      optionalDependencies: z.record(z.string(), z.string()),
    })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const pinned = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  });

  it.each(pinned)('of %s is exact, and the one that is installed', (name, version) => {
    // DuckDB numbers what it publishes again for the same engine: `-r.1` is one release, and no range.
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-r\.\d+)?$/);
    const folder = join('node_modules', name);
    // An optional package of another platform is rightly absent.
    if (name in manifest.optionalDependencies && !existsSync(join(root, folder))) return;
    expect(packageAt(folder).version).toBe(version);
  });
});

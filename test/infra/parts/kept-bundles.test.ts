import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Bundle, keptBundles } from '../../../infra/parts/kept-bundles.ts';

let root: string;
let make: ReturnType<typeof vi.fn<() => [string, Bundle][]>>;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  for (const name of ['handler.ts', 'words.ts', 'package-lock.json']) writeFileSync(join(root, name), name);
  const inputs = Object.fromEntries(
    ['handler.ts', 'words.ts'].map((name) => [name, { bytes: 1, imports: [], format: 'esm' as const }]),
  );
  make = vi.fn(() => [['told', { code: Buffer.from('export {};'), metafile: { inputs, outputs: {} } }]]);
});

const places = () => ({ kept: join(root, 'kept'), root, also: [join(root, 'package-lock.json')] });
const bundled = (request: unknown = { minify: true }) => keptBundles(request, places(), make);

describe('bundles that were made before', () => {
  it('are taken as they are, to the byte, while nothing has changed', () => {
    const [[, first] = []] = bundled();
    const [[name, again] = []] = bundled();
    expect(make).toHaveBeenCalledOnce();
    expect(name).toBe('told');
    expect([Buffer.from(again?.code ?? []), again?.metafile]).toEqual([
      Buffer.from(first?.code ?? []),
      first?.metafile,
    ]);
  });

  it.each(['handler.ts', 'words.ts', 'package-lock.json'])('are made anew when %s has changed', (name) => {
    bundled();
    writeFileSync(join(root, name), 'changed');
    bundled();
    bundled();
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('are made anew when they are asked for in another way, and each way is kept', () => {
    bundled();
    bundled({ minify: false });
    bundled();
    bundled({ minify: false });
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('leave nothing unfinished behind', () => {
    bundled();
    bundled();
    expect(readdirSync(join(root, 'kept'))).toHaveLength(1);
  });
});

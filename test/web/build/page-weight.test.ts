import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '../../../shared/reference/languages.ts';
import { buildPages } from '../../../web/build.ts';

const into = mkdtempSync(join(tmpdir(), 'pages-weight-'));
afterAll(() => rmSync(into, { recursive: true }));

const { files, shell, data } = buildPages({ into });
const weights = new Map(files.map(({ path, bytes }) => [path, gzipSync(bytes, { level: 9 }).byteLength]));
const weightOf = (paths: readonly (string | undefined)[]): number =>
  [...new Set(paths)].reduce((sum, path) => sum + (path === undefined ? 0 : (weights.get(path) ?? Number.NaN)), 0);

/** What has come when the first report can be typed. */
const first = (tag: string) => [...shell, data[`words.${tag}`], data['form'], data[`reference.${tag}`]];

/** What has come when a tablet can do without a line: bold letters come after it, and are thickened until then. */
const complete = (tag: string) => [
  ...first(tag),
  ...files.filter(({ path }) => /\.js$/.test(path)).map(({ path }) => path),
  data[`font.${tag}.400`],
  data[`reference-later.${tag}`],
  data['map'],
  data['posts'],
  data['names.en'],
];

describe('the weight of the pages, compressed by gzip', () => {
  it.each(languages.map(({ tag }) => tag))('is 80 KB at most until the first report can be typed: %s', (tag) => {
    expect(weightOf(first(tag))).toBeLessThanOrEqual(80_000);
  });

  it.each(languages.map(({ tag }) => tag))('is 220 KB at most without a line, in Burmese 250: %s', (tag) => {
    expect(weightOf(complete(tag))).toBeLessThanOrEqual(tag === 'my' ? 250_000 : 220_000);
  });
});

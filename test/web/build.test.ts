import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readPageList } from '../../shared/pages/page-list.ts';
import { languages } from '../../shared/reference/languages.ts';
import { keepRelease } from '../../web/build/former-release.ts';
import { buildPages } from '../../web/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const built = buildPages();
const list = readPageList(readFileSync(join(built.directory, 'pages.json')));
const contentOf = (name: string) => readFileSync(join(built.directory, name));
const textOf = (path: string) => {
  const file = list.files.find((each) => each.path === path);
  if (!file) throw new Error(`${path} is not there`);
  return contentOf(file.forms.identity).toString('utf8');
};

describe('the pages as built', () => {
  it('are listed with their files, each form of which is the same', () => {
    expect(list.release).toBe(built.release);
    expect(list.files.map(({ path }) => path).sort()).toEqual([...new Set(list.files.map(({ path }) => path))].sort());
    for (const { path, forms } of list.files) {
      const whole = contentOf(forms.identity);
      expect(forms.br === undefined || brotliDecompressSync(contentOf(forms.br)).equals(whole), path).toBe(true);
      expect(forms.gzip === undefined || gunzipSync(contentOf(forms.gzip)).equals(whole), path).toBe(true);
    }
  });

  it('are the same whenever they are built', () => {
    const again = buildPages({ into: join(folder, 'again') });
    expect(again).not.toBe(built);
    expect([again.hash, again.release]).toEqual([built.hash, built.release]);
  });

  it('name every file with a hash but the page and the worker', () => {
    const changing = list.files.filter(({ isImmutable }) => !isImmutable).map(({ path }) => path);
    expect(changing).toEqual(['/tablet', '/tablet/worker.js']);
    const named = list.files.filter(({ isImmutable }) => isImmutable).map(({ path }) => path);
    expect(
      named.filter((path) => !/^\/tablet\/assets\/[\w-]+(\.[\w-]+)*\.([0-9a-f]{12}|[A-Z0-9]{8})\.\w+$/.test(path)),
    ).toEqual([]);
  });

  it('have words, reference data and fonts of each language by itself', () => {
    const names = Object.keys(built.data);
    for (const { tag } of languages)
      expect(names).toEqual(expect.arrayContaining([`words.${tag}`, `reference.${tag}`, `reference-later.${tag}`]));
    for (const tag of ['km', 'lo', 'my', 'th'])
      expect(names).toEqual(expect.arrayContaining([`font.${tag}.400`, `font.${tag}.700`]));
    const khmer = JSON.parse(textOf(built.data['words.km'] ?? ''));
    expect(khmer['sign-in.title']).toBe('ចូល');
  });

  it('leave the texts of all languages, and everything of Node and AWS, out of the code', () => {
    const inputs = Object.keys(built.metafile.inputs);
    expect(inputs.length).toBeGreaterThan(5);
    expect(inputs.filter((file) => /-words\.ts$|^node:|@aws-sdk|^web\/build/.test(file))).toEqual([]);
  });

  it('have no script or style inside the page, which its policy would not run', () => {
    const page = textOf('/tablet');
    expect(page).not.toMatch(/<style|\son\w+=|\sstyle=/);
    expect([...page.matchAll(/<script ([^>]*)>/g)].map(([, attributes]) => attributes)).toEqual([
      expect.stringMatching(/^type="module" src="\/tablet\/assets\/main\.[A-Z0-9]{8}\.js"$/),
      'type="application/json" id="files"',
    ]);
  });

  it('tell the worker what the app starts with, and which release that is', () => {
    const worker = textOf('/tablet/worker.js');
    for (const path of built.shell) expect(worker).toContain(path);
    expect(worker).toContain(built.release);
    for (const path of built.shell.slice(1)) expect(textOf('/tablet')).toContain(path);
  });
});

describe('the files of the former release', () => {
  const former = join(folder, 'former');
  const older = { path: '/tablet/assets/main.OLDOLDOL.js', bytes: new TextEncoder().encode('old'), isImmutable: true };

  it('come along where this release has them not', () => {
    const shared = built.files.filter(({ isImmutable }) => isImmutable).slice(0, 2);
    keepRelease(former, [...built.files.slice(0, 2), ...shared, older]);
    const next = buildPages({ former, into: join(folder, 'next') });
    const paths = readPageList(readFileSync(join(next.directory, 'pages.json'))).files.map(({ path }) => path);
    expect(paths.sort()).toEqual([...built.files.map(({ path }) => path), older.path].sort());
    expect(next.release).toBe(built.release);
    expect(next.hash).not.toBe(built.hash);
  });

  it('are gone a release later', () => {
    keepRelease(former, built.files);
    const list: string[] = JSON.parse(readFileSync(join(former, 'files.json'), 'utf8'));
    expect(list).not.toContain(older.path);
    expect(existsSync(join(former, 'main.OLDOLDOL.js.br'))).toBe(false);
    expect(list).toHaveLength(built.files.filter(({ isImmutable }) => isImmutable).length);
  });

  it('stop the build when one of the list is missing, rather than that a tablet finds out', () => {
    writeFileSync(join(former, 'files.json'), JSON.stringify(['/tablet/assets/gone.1.js']));
    expect(() => buildPages({ former, into: join(folder, 'broken') })).toThrow('gone.1.js');
  });
});

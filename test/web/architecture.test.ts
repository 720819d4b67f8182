import { describe, expect, it } from 'vitest';
import { imports, isOurs, isPure, show, sources, text, within } from '../fixtures/source-files.ts';

/** Parts of the pages that any page may use, and know none. */
const partsOfPages = within('web/form', 'web/map', 'web/guides', 'web/ask', 'web/words', 'web/look');
/** What the build of the pages is made of; it runs in Node, and nothing of it reaches a browser. */
const buildOfPages = (file: string) => /^web\/(build|release)\.ts$/.test(file) || within('web/build')(file);
const inBrowser = (file: string) => within('web')(file) && !buildOfPages(file);

describe('the pages', () => {
  const theirs = imports.filter(({ from }) => inBrowser(from));

  it('know the rules and the data of the product, and of its capabilities what is pure', () => {
    const wrong = theirs.filter(
      ({ to }) => isOurs(to) && !within('web')(to) && !within('shared/reference')(to) && !isPure(to),
    );
    expect(show(wrong)).toEqual([]);
  });

  it('take from npm what a browser needs, and nothing of Node or AWS', () => {
    const packages = /^(preact|preact\/hooks|@preact\/signals|idb|topojson-client|zod)$/;
    expect(show(theirs.filter(({ to }) => !isOurs(to) && !packages.test(to)))).toEqual([]);
  });

  it('do not know one another, and their parts know no page', () => {
    const wrong = theirs.filter(
      ({ from, to }) =>
        (within('web/field')(from) && within('web/console')(to)) ||
        (within('web/console')(from) && within('web/field')(to)) ||
        (partsOfPages(from) && within('web')(to) && !partsOfPages(to)),
    );
    expect(show(wrong)).toEqual([]);
  });

  it('take words by their keys: the texts of all languages stay in the build', () => {
    const texts = (file: string) => within('web/words')(file) && file !== 'web/words/say.ts';
    expect(show(theirs.filter(({ from, to, typeOnly }) => texts(to) && !texts(from) && !typeOnly))).toEqual([]);
  });

  it('are built by one construct, and known to nothing else', () => {
    const known = imports.filter(({ from, to }) => !within('web', 'test')(from) && within('web')(to));
    expect(known.filter(({ from }) => !within('infra/capabilities/pages')(from))).toEqual([]);
    expect([...new Set(known.map(({ to }) => to))]).toEqual(['web/build.ts']);
  });

  it('are not known to their own build but by their entry, their words and the table of their fields', () => {
    const known = imports.filter(({ from, to }) => buildOfPages(from) && inBrowser(to));
    expect(show(known.filter(({ to }) => !within('web/words', 'web/form', 'web/map', 'web/guides')(to)))).toEqual([]);
  });

  const adapters: readonly (readonly [folder: string, pattern: RegExp])[] = [
    ['web/ask', /\bfetch\(/],
    ['web/field/store', /\bindexedDB\b|\bopenDB\b/],
    ['web/field/vault', /\bcrypto\.subtle\b/],
    ['web/field/device', /\bnavigator\.(?!serviceWorker)/],
  ];
  it.each(adapters)('touch the world in one place each: %s alone has %s', (folder, pattern) => {
    const touching = sources.filter(
      (file) => inBrowser(file) && !file.endsWith('worker.ts') && pattern.test(text(file)),
    );
    expect(touching.filter((file) => !within(folder)(file))).toEqual([]);
  });
});

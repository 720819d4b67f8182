import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ownFiles } from '../../../web/build/own-files.ts';
import { buildPages } from '../../../web/build.ts';

const countries = join(import.meta.dirname, '../../../infra/countries');
const root = mkdtempSync(join(tmpdir(), 'own-files-'));
afterAll(() => rmSync(root, { recursive: true }));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(root, 'kh-'));
  mkdirSync(join(folder, 'guides'));
});

const lay = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, 'guides', name), content);
const shelf = (tag: string) => {
  const file = ownFiles(folder).data[`guides.${tag}`];
  return JSON.parse(new TextDecoder().decode(file?.bytes));
};

describe('the guides that a country lays beside its JSON', () => {
  it('become parts that a page draws, and no HTML', () => {
    lay('map.png', new Uint8Array([1, 2, 3]));
    lay('stop.en.md', '# Stop & look\n\nA **bold** word, `x < y`.\n\n1. one\n2. ![A map](map.png)\n\n> a note');
    const { guides, pictures } = shelf('en');
    expect(pictures).toEqual([expect.stringMatching(/^\/tablet\/assets\/guide-map\.[0-9a-f]{12}\.png$/)]);
    expect(guides).toEqual([
      {
        id: 'stop',
        language: 'en',
        title: 'Stop & look',
        blocks: [
          {
            is: 'paragraph',
            of: ['A ', { is: 'strong', of: ['bold'] }, ' word, ', { is: 'code', of: ['x < y'] }, '.'],
          },
          {
            is: 'list',
            ordered: true,
            items: [
              [{ is: 'paragraph', of: ['one'] }],
              [{ is: 'paragraph', of: [{ is: 'picture', from: pictures[0], alt: 'A map' }] }],
            ],
          },
          { is: 'note', of: [{ is: 'paragraph', of: ['a note'] }] },
        ],
      },
    ]);
  });

  it('are in the language of the reader, else in English, else as they were written', () => {
    lay('one.km.md', '# ក');
    lay('one.en.md', '# One');
    lay('two.km.md', '# ខ');
    const titles = (tag: string) =>
      shelf(tag).guides.map(({ title, language }: Record<string, string>) => [language, title]);
    expect(titles('km')).toEqual([
      ['km', 'ក'],
      ['km', 'ខ'],
    ]);
    expect(titles('vi')).toEqual([
      ['en', 'One'],
      ['km', 'ខ'],
    ]);
  });

  it.each([
    ['HTML', '# A\n\n<img src=x onerror=alert(1)>'],
    ['HTML in a line', '# A\n\nThis <b onclick="x()">is</b> bold.'],
    ['a link that is a script', '# A\n\n[here](javascript:alert(1))'],
    ['a link that anybody can read on the way', '# A\n\n[here](http://example.org)'],
    ['a picture of another host', '# A\n\n![x](https://example.org/x.png)'],
    ['a picture that is not there', '# A\n\n![x](x.png)'],
    ['a block of code', '# A\n\n```\nx\n```'],
    ['no title', 'A'],
  ])('stop the build, by their name, with %s', (_, markdown) => {
    lay('a.en.md', markdown);
    expect(() => ownFiles(folder)).toThrow(/guides\/a\.en\.md cannot be used/);
  });

  it.each(['a.md', 'a.xx.md', 'A guide.en.md'])('have a name that says their language: not %s', (name) => {
    lay(name, '# A');
    expect(() => ownFiles(folder)).toThrow('a guide is called name.language.md');
  });

  it('have pictures that a line of 64 kbit/s can bring', () => {
    lay('a.en.md', '# A');
    lay('huge.jpg', new Uint8Array(200_001));
    expect(() => ownFiles(folder)).toThrow(/huge\.jpg has 200001 bytes/);
  });
});

describe("a country's own files", () => {
  const folders = readdirSync(countries, { withFileTypes: true }).filter((each) => each.isDirectory());

  it.each(folders.map(({ name }) => name))('can be used, are of a country, and are its own alone: %s', (country) => {
    expect(readdirSync(countries)).toContain(`${country}.json`);
    const own = buildPages({ own: join(countries, country), into: join(root, 'pages') });
    const others = buildPages({ into: join(root, 'pages') });
    expect(own.data['guides.en']).toBeDefined();
    expect(others.data['guides.en']).toBeUndefined();
    expect(own.release).not.toBe(others.release);
  });

  it('are none where there is no folder', () => {
    expect(ownFiles(undefined)).toEqual({ data: {}, pictures: [] });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zawgyiProbability } from '../../../shared/foundation/burmese/is-zawgyi.ts';
import { type Language, languages } from '../../../shared/reference/languages.ts';
import { drafted, readTwice, readTwiceInKmLoMy } from '../../../shared/reference/names/wording.ts';
import { referenceLists } from '../../../shared/reference/reference-lists.ts';

const folder = resolve(import.meta.dirname, '../../../shared/reference');
const filesOf = (part: string) => readdirSync(join(folder, part)).filter((file) => file.endsWith('.ts'));
const lists = Object.entries(referenceLists);
const tags = languages.map(({ tag }) => tag);

const scripts: Partial<Record<Language, RegExp>> = {
  km: /\p{Script=Khmer}/u,
  lo: /\p{Script=Lao}/u,
  my: /\p{Script=Myanmar}/u,
  th: /\p{Script=Thai}/u,
  zh: /\p{Script=Han}/u,
};
const ownScript = (tag: Language, text: string) =>
  Object.entries(scripts).every(([other, script]) => other === tag || !script.test(text));

/**
 * What Unicode never has and Zawgyi cannot do without: the vowel E before its consonant, a virama that stacks nothing, and
 * the letters of other languages in the places that it took. A word alone is too short for the model to judge.
 */
const zawgyiHallmarks = /(?<![\u1000-\u102a\u103b-\u103f])\u1031|\u1039(?![\u1000-\u1021])|[\u1060-\u1097]/u;

describe('every list of the incident standard', () => {
  it.each(lists)('has no code twice: %s', (_, { codes }) => {
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(lists)('has a name for every code, and none for a code that is gone: %s', (_, { codes, names }) => {
    expect(Object.keys(names).sort()).toEqual([...codes].sort());
  });

  it.each(lists)('is named in every language, in NFC, with nothing left blank: %s', (_, { names }) => {
    const wrong = Object.entries(names).flatMap(([code, wording]) =>
      tags
        .filter((tag) => {
          const text = wording[tag]?.text ?? '';
          return text.trim() === '' || text !== text.trim() || text !== text.normalize('NFC') || text.includes('|');
        })
        .map((tag) => `${code} (${tag})`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(lists)('says of every name whether a speaker has reviewed it: %s', (_, { names }) => {
    for (const wording of Object.values(names)) {
      expect(wording.en.status).toBe('reviewed');
      expect(tags.filter((tag) => !['reviewed', 'draft'].includes(wording[tag].status))).toEqual([]);
    }
  });

  it.each(lists)(
    'is written in the script of each language and in no other, so that no column slipped: %s',
    (_, list) => {
      const wrong = Object.entries(list.names).flatMap(([code, wording]) =>
        tags.filter((tag) => !ownScript(tag, wording[tag].text)).map((tag) => `${code} (${tag}): ${wording[tag].text}`),
      );
      expect(wrong).toEqual([]);
    },
  );

  it.each(lists)('tells its codes apart in every language: %s', (_, { names }) => {
    const repeated = tags.flatMap((tag) => {
      const texts = Object.values(names).map((wording) => wording[tag].text);
      return texts.filter((text, at) => texts.indexOf(text) !== at).map((text) => `${tag}: ${text}`);
    });
    expect(repeated).toEqual([]);
  });

  it.each(lists)('is written in Unicode and not in Zawgyi: %s', (_, { names }) => {
    const texts = Object.values(names).map(({ my }) => my.text);
    expect(texts.filter((text) => zawgyiHallmarks.test(text))).toEqual([]);
    expect(zawgyiProbability(texts.join(' '))).toBeLessThan(0.001);
  });
});

/**
 * Lists that do not stand in the register: parts of one, the bare codes of one whose rows do, tables about codes, and data
 * of other kinds.
 */
const elsewhere = [
  'animals',
  'citesTermCodes',
  'citesUnitCodes',
  'exciseGoodsCodes',
  'comparableFactors',
  'comparableUnits',
  'countries',
  'editingSoftware',
  'iccsClasses',
  'languages',
  'plants',
  'precursors',
  'scheduledPrecursors',
  'speciesCodes',
  'standInKilograms',
  'streetNames',
  'substanceCodes',
  'unscheduledChemicals',
];

describe('the register of lists', () => {
  const registered = new Set<unknown>(lists.flatMap(([, { rows, names }]) => [rows, names]));

  it.each(filesOf('.'))('has every list of codes in %s', async (file) => {
    const held: Record<string, unknown> = await import(join(folder, file));
    const missing = Object.entries(held).filter(
      ([name, value]) => Array.isArray(value) && !registered.has(value) && !elsewhere.includes(name),
    );
    expect(missing.map(([name]) => name)).toEqual([]);
  });
});

describe('every file of reference data', () => {
  const files = [...filesOf('.'), ...filesOf('names').map((file) => `names/${file}`)];
  const machinery = ['reference-lists.ts', 'names/wording.ts', 'species.ts', 'version.ts'];

  it.each(files.filter((file) => !machinery.includes(file)))('says where it comes from, and when: %s', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toMatch(/source|stand-in|\bread 20\d\d|\bours, 20\d\d/i);
    expect(text).toMatch(/\b20[0-9]{2}\b/);
  });
});

describe('a word in Zawgyi', () => {
  it.each(['\u1031\u1010\u102c', '\u1019\u1014\u1039', '\u107e\u1019\u1014\u1039\u1019\u102c'])(
    '%j would not pass for Unicode',
    (word) => {
      expect(word).toMatch(zawgyiHallmarks);
    },
  );
});

describe('a name in seven languages', () => {
  it('is read in the order of the list of languages, the English reviewed and the rest drafts', () => {
    expect(drafted`a | b | c | d | e | f | g`).toEqual({
      en: { text: 'a', status: 'reviewed' },
      km: { text: 'b', status: 'draft' },
      lo: { text: 'c', status: 'draft' },
      my: { text: 'd', status: 'draft' },
      th: { text: 'e', status: 'draft' },
      vi: { text: 'f', status: 'draft' },
      zh: { text: 'g', status: 'draft' },
    });
  });

  it('says what a second reader has read, but for what was written since or is left to a speaker', () => {
    expect(readTwice`a | b | ~ c | d | e | f | g`).toMatchObject({
      en: { text: 'a', status: 'reviewed' },
      km: { text: 'b', status: 'draft', readTwice: true },
      lo: { text: 'c', status: 'draft' },
    });
    expect(readTwice`a | b | ~ c | d | e | f | g`.lo).not.toHaveProperty('readTwice');
    const ofChemicals = readTwiceInKmLoMy`a | b | c | d | e | f | g`;
    expect(tags.filter((tag) => ofChemicals[tag].readTwice)).toEqual(['km', 'lo', 'my']);
  });

  it('is the English one where the line says so', () => {
    expect(drafted`JWH-018 | = | = | = | = | = | 合成`).toMatchObject({
      lo: { text: 'JWH-018' },
      zh: { text: '合成' },
    });
  });

  it('is refused with a language missing, blank, or outside NFC', () => {
    expect(() => drafted`a | b | c | d | e | f`).toThrow('(en)');
    expect(() => drafted`a | b |  | d | e | f | g`).toThrow('(lo)');
    expect(() => drafted`a | b | c | d | e | e\u0302 | g`).toThrow('(vi)');
  });
});

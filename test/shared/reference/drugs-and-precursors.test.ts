import { describe, expect, it } from 'vitest';
import { precursorFacts } from '../../../shared/reference/precursor-facts.ts';
import { precursors } from '../../../shared/reference/precursors.ts';
import { streetNames } from '../../../shared/reference/street-names.ts';
import { substances } from '../../../shared/reference/substances.ts';

const known = new Set<string>(substances.map(({ code }) => code));

describe('the substances', () => {
  it.each(['methamphetamine', 'heroin', 'opium', 'cannabis-herb', 'ketamine', 'mdma', 'kratom', 'lsd', 'other'])(
    'keep the code %s, under which reports were written',
    (code) => {
      expect(known).toContain(code);
    },
  );

  it("are in UNODC's eleven groups but for precursors, which are a list of their own", () => {
    expect(new Set(substances.map(({ group }) => group)).size).toBe(10);
  });

  it('have no row for yaba, which is methamphetamine in tablets', () => {
    expect(known).not.toContain('yaba');
    expect(streetNames).toContainEqual(expect.objectContaining({ name: 'Yaba', substance: 'methamphetamine' }));
  });
});

describe('a street name', () => {
  it('leads to a substance of the list', () => {
    expect(streetNames.filter(({ substance }) => !known.has(substance))).toEqual([]);
  });

  it('leads there once, is in NFC and has its source', () => {
    const pairs = streetNames.map(({ substance, name }) => `${substance} ${name.toLocaleLowerCase('en')}`);
    expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
    expect(streetNames.filter(({ name, source }) => name !== name.normalize('NFC') || !/20\d\d/.test(source))).toEqual(
      [],
    );
  });

  it.each([
    ['Ma Chakk', 'methamphetamine'],
    ['Ice', 'methamphetamine'],
    ['ยาบ้า', 'methamphetamine'],
    ['ຢາໄອສ໌', 'methamphetamine'],
    ['ယာဘ', 'methamphetamine'],
    ['យ៉ាម៉ា', 'methamphetamine'],
    ['thuốc lắc', 'mdma'],
    ['冰毒', 'methamphetamine'],
    ['Happy water', 'mixture'],
  ])('%s is %s', (name, substance) => {
    expect(streetNames.filter((street) => street.name === name).map((street) => street.substance)).toEqual([substance]);
  });
});

/** The last figure of a CAS number is the sum of the others, each times its place from the right, modulo ten. */
const checks = (cas: string) => {
  const figures = [...cas.replaceAll('-', '')].map(Number).reverse();
  return figures.slice(1).reduce((sum, figure, at) => sum + figure * (at + 1), 0) % 10 === figures[0];
};

describe('a precursor', () => {
  it('has its facts, in the order of the codes', () => {
    expect(precursorFacts.map(({ code }) => code)).toEqual(precursors);
  });

  it.each(precursorFacts.filter(({ cas }) => cas.length > 0))('$code has CAS numbers that are right', ({ cas }) => {
    for (const number of cas) {
      expect(number).toMatch(/^\d{2,7}-\d{2}-\d$/);
      expect(checks(number)).toBe(true);
    }
  });

  it('has a heading of six figures, or none', () => {
    expect(precursorFacts.filter(({ hs }) => hs !== null && !/^\d{4}\.\d{2}$/.test(hs))).toEqual([]);
  });

  it('serves substances of the list', () => {
    expect(precursorFacts.flatMap(({ use }) => use).filter((use) => !known.has(use))).toEqual([]);
  });

  it('shares no CAS number with another', () => {
    const numbers = precursorFacts.flatMap(({ cas }) => [...cas]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('of the 24 that UNODC listed in 2018 is in Table I or II', () => {
    const of2018 = precursorFacts.filter(({ hs, table }) => hs !== null && table !== null);
    expect(of2018.filter(({ table }) => table === 'II').length).toBe(8);
    expect(precursorFacts.filter(({ table }) => table === 'I').length).toBe(27);
  });
});

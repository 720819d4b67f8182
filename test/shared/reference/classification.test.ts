import { describe, expect, it } from 'vitest';
import { crimes } from '../../../shared/reference/crimes.ts';
import { iccsClasses } from '../../../shared/reference/iccs.ts';
import { iccsPrinted } from '../../../shared/reference/iccs-printed.ts';
import {
  completions,
  cyberRelations,
  motives,
  placeTypes,
  situationalContexts,
  weapons,
} from '../../../shared/reference/tags.ts';

const nameOf = new Map<string, string>(iccsPrinted.map(({ code, name }) => [code, name]));

describe('the classes of ICCS', () => {
  it.each(crimes)('hold the class of $code under its printed name', ({ iccs, iccsName }) => {
    expect(nameOf.get(iccs)).toBe(iccsName);
  });

  it('keep their leading zeros and have four to six digits', () => {
    expect(iccsClasses.filter((code) => !/^(0[1-9]|1[01])\d{2,4}$/.test(code))).toEqual([]);
    expect(iccsClasses.filter((code) => code.startsWith('0')).length).toBeGreaterThan(80);
  });

  it('are each part of a wider class of the list', () => {
    const orphans = iccsClasses.filter((code) => code.length > 4 && !nameOf.has(code.slice(0, -1)));
    expect(orphans).toEqual([]);
  });

  it('stand in the order of the classification', () => {
    expect(iccsClasses).toEqual([...iccsClasses].sort());
    expect(iccsPrinted.map(({ code }) => code)).toEqual(iccsClasses);
  });
});

describe('the tags of ICCS', () => {
  it.each([
    ['completions', completions, [1, 2, 3, 4]],
    ['situationalContexts', situationalContexts, [1, 2, 4, 5, 6, 7, 8, 9, 10]],
    ['placeTypes', placeTypes, [1, 2, 3, 4, 5, 6, 7, 8]],
    ['weapons', weapons, [1, 2, 3, 4, 5, 6]],
    ['motives', motives, [1, 2, 3, 4, 5, 6, 7, 8]],
    ['cyberRelations', cyberRelations, [1, 2, 3, 4]],
  ] as const)('number %s as Table II prints them', (_, list, numbers) => {
    expect(list.map(({ iccs }) => iccs)).toEqual(numbers);
  });
});

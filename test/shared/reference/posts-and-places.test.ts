import { describe, expect, it } from 'vitest';
import { blos } from '../../../shared/foundation/blos/blos.ts';
import { adminAreas } from '../../../shared/reference/admin-areas.ts';
import { countries } from '../../../shared/reference/countries.ts';
import { countryCodes } from '../../../shared/reference/country-codes.ts';
import { landNeighbours } from '../../../shared/reference/land-borders.ts';
import { bloForeignNames, bloLocalNames } from '../../../shared/reference/names/blos.ts';

/** The script that a country's posts are written in. Source: CLDR 48, likely scripts. */
const scripts: Readonly<Record<string, RegExp>> = {
  KH: /^[\p{Script=Khmer}\s()]+$/u,
  LA: /^[\p{Script=Lao}\s()/1]+$/u,
  MM: /^[\p{Script=Myanmar}]+$/u,
  TH: /^[\p{Script=Thai}\s()-]+$/u,
  VN: /^[\p{Script=Latin}\s(),]+$/u,
  CN: /^[\p{Script=Han}（）]+$/u,
};

/** The language of posts of a country. */
const languageOf = { KH: 'km', LA: 'lo', MM: 'my', TH: 'th', VN: 'vi', CN: 'zh' };

describe('the codes of countries that a report may have', () => {
  it('are those of the list', () => {
    expect([...countryCodes].sort()).toEqual(countries.map(({ a2 }) => a2).sort());
  });
});

describe('the posts', () => {
  it('are 125, of which 78 are confirmed offices', () => {
    expect([blos.length, blos.filter(({ confirmed }) => confirmed).length]).toEqual([125, 78]);
    expect(new Set(blos.map(({ id }) => id)).size).toBe(blos.length);
  });

  it.each(blos.map((blo) => [blo.id, blo] as const))('have a name in the script of their country: %s', (id, blo) => {
    const name = bloLocalNames[id] ?? '';
    expect(name).toMatch(scripts[blo.country] ?? /^$/);
    expect(name).toBe(name.normalize('NFC'));
  });

  it('have no name left over', () => {
    expect(Object.keys(bloLocalNames).sort()).toEqual(blos.map(({ id }) => id).sort());
  });

  it('lie in a border division that is in the list', () => {
    const known: readonly string[] = adminAreas.map(({ code }) => code);
    expect(blos.filter(({ provinceCode }) => !known.includes(provinceCode))).toEqual([]);
  });

  it('lie in no division that was merged into another', () => {
    const gone: readonly string[] = adminAreas.flatMap((area) => ('validUntil' in area ? [area.code] : []));
    expect(gone).toContain('VN-28');
    expect(blos.filter(({ provinceCode }) => gone.includes(provinceCode)).map(({ id }) => id)).toEqual([]);
    expect(blos.find(({ id }) => id === 'VN-BO-Y')?.provinceCode).toBe('VN-29');
  });

  it('have names in other languages in their script, of posts that there are and lie elsewhere', () => {
    for (const [id, names] of Object.entries(bloForeignNames)) {
      const blo = blos.find((each) => each.id === id);
      for (const [language, name] of Object.entries(names)) {
        const [country = ''] = Object.entries(languageOf).find(([, tag]) => tag === language) ?? [];
        expect(name, `${id} ${language}`).toMatch(scripts[country] ?? /^$/);
        expect([blo?.country === country, name]).toEqual([false, name.normalize('NFC')]);
      }
    }
  });

  it('face a country that theirs has a border with, but by the sea', () => {
    const wrong = blos.filter(
      ({ country, neighbour, maritime }) => !maritime && !landNeighbours[country]?.includes(neighbour ?? ''),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the countries', () => {
  it.each(['a2', 'a3', 'num'] as const)('have 249 different codes: %s', (code) => {
    expect(new Set(countries.map((country) => country[code])).size).toBe(249);
  });

  it('keep the zeros of their numbers', () => {
    expect(countries.filter(({ num }) => !/^\d{3}$/.test(num))).toEqual([]);
    expect(countries.find(({ a2 }) => a2 === 'BD')).toMatchObject({ a3: 'BGD', num: '050' });
  });

  it.each([
    ['KH', ['LA', 'TH', 'VN']],
    ['LA', ['CN', 'KH', 'MM', 'TH', 'VN']],
    ['MM', ['BD', 'CN', 'IN', 'LA', 'TH']],
    ['TH', ['KH', 'LA', 'MM', 'MY']],
    ['VN', ['CN', 'KH', 'LA']],
    ['BD', ['IN', 'MM']],
    ['MY', ['BN', 'ID', 'TH']],
    ['PH', undefined],
  ])('border on land on those that they border on: %s', (country, neighbours) => {
    expect(landNeighbours[country]).toEqual(neighbours);
  });

  it('are neighbours of one another from both sides, and all of them have a code', () => {
    const known: readonly string[] = countries.map(({ a2 }) => a2);
    const pairs = Object.entries(landNeighbours).flatMap(([one, others]) => others.map((other) => `${one} ${other}`));
    expect(pairs.length).toBeGreaterThan(600);
    expect(pairs.filter((pair) => !pairs.includes(pair.split(' ').reverse().join(' ')))).toEqual([]);
    expect(pairs.flatMap((pair) => pair.split(' ')).filter((code) => !known.includes(code))).toEqual([]);
  });
});

it('a border division belongs to the country that its code begins with, whatever the rest of the code says', () => {
  expect(adminAreas.filter(({ code, country }) => !code.startsWith(`${country}-`))).toEqual([]);
  expect(adminAreas.find(({ code }) => code === 'LA-KH')).toEqual({ code: 'LA-KH', country: 'LA' });
});

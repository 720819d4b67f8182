import { describe, expect, it } from 'vitest';
import { goodsIn } from '../../../../shared/alerts/messages/goods-names.ts';
import type { Goods } from '../../../../shared/alerts/rules/goods-of.ts';
import { languages } from '../../../../shared/reference/languages.ts';
import { citesUnitNames } from '../../../../shared/reference/names/cites-units.ts';
import { currencyNames } from '../../../../shared/reference/names/currencies.ts';
import { units } from '../../../../shared/reference/units.ts';

const tablets: Goods = { crime: 'drugs', item: 'methamphetamine', value: 6_000_000, unit: 'tablet' };
const weapons = (item: string, value: number): Goods => ({ crime: 'firearms', item, value, unit: 'piece' });

describe('a quantity', () => {
  it.each([
    ['en', tablets, '6,000,000 tablets'],
    ['en', { ...tablets, value: 1 }, ' 1 tablet'],
    ['km', tablets, '6,000,000 គ្រាប់'],
    ['lo', tablets, '6.000.000 ເມັດ'],
    ['my', tablets, '6,000,000 ပြား'],
    ['th', tablets, '6,000,000 เม็ด'],
    ['vi', tablets, '6.000.000 viên'],
    ['zh', tablets, '6,000,000片'],
    ['th', weapons('ammunition', 500), '500 นัด'],
    ['vi', weapons('pistol', 3), '3 khẩu'],
    ['zh', weapons('mine', 5), '5枚'],
    ['km', weapons('rifle', 3), '3 ដើម'],
    ['th', { crime: 'wildlife', item: 'manis-javanica', value: 12, unit: 'head' }, '12 ตัว'],
    ['vi', { crime: 'wildlife', item: 'manis-javanica', value: 1.25, unit: 'KIL' }, '1,25 kg'],
    ['zh', { crime: 'wildlife', item: 'manis-javanica', value: 4, unit: 'SKI' }, '4张'],
    ['km', { crime: 'cash', item: 'banknotes', value: 1_250_000.5, unit: 'THB' }, '1,250,000.5 បាតថៃ'],
  ] as const)('in %s is said as people count: %j', (language, goods, said) => {
    expect(goodsIn(language, goods).endsWith(said)).toBe(true);
  });

  it('is a number and a word or a symbol for every unit, without brackets and without a cross', () => {
    for (const { tag } of languages)
      for (const unit of [...units, ...Object.keys(citesUnitNames), ...Object.keys(currencyNames)]) {
        const said = goodsIn(tag, { crime: 'other', value: 7, unit });
        expect(said).toMatch(/ 7 ?[^\s(（×]+/);
        expect([unit, /[(（×]/.test(said.slice(said.indexOf(' 7')))]).toEqual([unit, false]);
      }
  });
});

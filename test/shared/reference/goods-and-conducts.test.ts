import { describe, expect, it } from 'vitest';
import { corruptionConducts } from '../../../shared/reference/corruption.ts';
import { currencies } from '../../../shared/reference/currencies.ts';
import { exciseGoods } from '../../../shared/reference/excise-goods.ts';
import { firearmItems } from '../../../shared/reference/firearms.ts';
import { iccsPrinted } from '../../../shared/reference/iccs-printed.ts';
import { wasteTypes } from '../../../shared/reference/waste.ts';

const classes = iccsPrinted.map(({ code }) => code);

/** Name of a class of the International Classification of Crime for Statistical Purposes. */
const nameOf = (iccs: string) => iccsPrinted.find(({ code }) => code === iccs)?.name;

describe('corruption', () => {
  it('has one conduct for each class of ICCS below 0703, and no other', () => {
    const below = classes.filter((code) => code.startsWith('0703') && code !== '0703');
    expect(corruptionConducts.map(({ iccs }) => iccs).toSorted()).toEqual(below.toSorted());
  });

  it.each(corruptionConducts.filter(({ code }) => code !== 'other'))('calls $iccs $code as ICCS does', (conduct) => {
    expect(nameOf(conduct.iccs)?.toLowerCase().replaceAll(' ', '-')).toBe(conduct.code);
  });
});

describe('goods', () => {
  it.each([...firearmItems, ...exciseGoods])('$code leads to a class of ICCS that exists: $iccs', ({ iccs }) => {
    expect(classes).toContain(iccs);
  });

  it.each([
    ['pistol', 'Trafficking of firearms'],
    ['silencer', 'Trafficking of firearms'],
    ['ammunition', 'Trafficking of firearms'],
    ['grenade', 'Trafficking of other weapons or explosives'],
    ['explosives', 'Trafficking of other weapons or explosives'],
  ])('%s are counted under "%s"', (item, name) => {
    expect(nameOf(firearmItems.find(({ code }) => code === item)?.iccs ?? '')).toBe(name);
  });

  it.each([
    ['cigarettes', 'Unlawful production, trafficking or distribution of tobacco products'],
    ['beer', 'Unlawful production, trafficking or distribution of alcohol products'],
    ['cultural-property', 'Illicit trafficking in cultural property'],
    ['fuel', 'Smuggling of goods'],
  ])('%s are counted under "%s"', (goods, name) => {
    expect(nameOf(exciseGoods.find(({ code }) => code === goods)?.iccs ?? '')).toBe(name);
  });
});

describe('currencies', () => {
  it.each(currencies)('$code is a code of ISO 4217 in use', ({ code }) => {
    expect(code).toMatch(/^[A-Z]{3}$/);
    expect(Intl.supportedValuesOf('currency')).toContain(code);
  });

  it('begin with those of the six countries, and none is named twice', () => {
    const codes = currencies.map(({ code }) => code);
    expect(codes.slice(0, 6)).toEqual(['KHR', 'LAK', 'MMK', 'THB', 'VND', 'CNY']);
    expect(new Set(codes).size).toBe(currencies.length);
  });
});

describe('waste', () => {
  it.each(wasteTypes)('$code has an entry of the Basel Convention, or none', ({ basel }) => {
    if (basel !== null) expect(basel).toMatch(/^(Y([1-9]|[1-4]\d)|A\d{4})$/);
  });

  it('has no entry of the Basel Convention twice', () => {
    const entries = wasteTypes.flatMap(({ basel }) => (basel === null ? [] : [basel]));
    expect(new Set(entries).size).toBe(entries.length);
    expect(entries).toContain('Y49');
  });
});

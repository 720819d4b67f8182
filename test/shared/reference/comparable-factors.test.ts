import { describe, expect, it } from 'vitest';
import { comparableFactors, comparableUnits } from '../../../shared/reference/comparable-factors.ts';
import { crimes } from '../../../shared/reference/crimes.ts';
import { exciseGoods } from '../../../shared/reference/excise-goods.ts';
import { substances } from '../../../shared/reference/substances.ts';
import { units } from '../../../shared/reference/units.ts';

describe('a factor to a comparable unit', () => {
  it('is for a unit, a kind and an item that exist', () => {
    const items = new Set<string>([...substances, ...exciseGoods].map(({ code }) => code));
    const kinds = new Set<string>(crimes.map(({ code }) => code));
    for (const { unit, kind, item, to } of comparableFactors) {
      expect(units).toContain(unit);
      expect(comparableUnits).toContain(to);
      expect(kind === undefined || kinds.has(kind)).toBe(true);
      expect(item === undefined || items.has(item)).toBe(true);
    }
  });

  it('is above zero and names its source and its date', () => {
    for (const { factor, source, date } of comparableFactors) {
      expect(factor).toBeGreaterThan(0);
      expect(source.length).toBeGreaterThan(10);
      expect(date).toMatch(/^20\d\d(-\d\d-\d\d)?$/);
    }
  });

  it('is the only one of its unit, kind and item', () => {
    const keys = comparableFactors.map(({ unit, kind, item }) => [unit, kind, item].join());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ['tonne', undefined, undefined, 'kilogram', 1000],
    ['gram', undefined, undefined, 'kilogram', 0.001],
    ['litre', undefined, undefined, 'litre', 1],
    ['litre', 'drugs', undefined, 'kilogram', 1],
    ['tablet', 'drugs', 'methamphetamine', 'kilogram', 0.00009],
    ['pair', undefined, undefined, 'count', 2],
    ['carton', 'excise', 'cigarettes', 'count', 200],
  ] as const)('of one %s (%s, %s) is so many %s: %d', (unit, kind, item, to, factor) => {
    const found = comparableFactors.find((row) => row.unit === unit && row.kind === kind && row.item === item);
    expect(found).toMatchObject({ to, factor });
  });

  it.each([
    'package',
    'box',
    'bag',
    'bundle',
    'bottle',
    'can',
    'drum',
    'container',
    'strip',
    'set',
    'metre',
    'square-metre',
  ])('is not made up for a %s, of which nobody has published what it holds', (unit) => {
    expect(comparableFactors.filter((row) => row.unit === unit)).toEqual([]);
  });

  it.each(['plant', 'log', 'head', 'blotter', 'capsule'])('counts a %s and does not weigh it', (unit) => {
    expect(comparableFactors.filter((row) => row.unit === unit).map(({ to }) => to)).toEqual(['count']);
  });
});

import { describe, expect, it } from 'vitest';
import { quantityFaults } from '../../../shared/incidents/quantity-faults.ts';
import { citesUnits } from '../../../shared/reference/cites-units.ts';
import { currencies } from '../../../shared/reference/currencies.ts';
import { kilogramsOfUnit, mostOfUnit } from '../../../shared/reference/largest-seizures.ts';
import { units } from '../../../shared/reference/units.ts';
import { drugReport } from '../../fixtures/incidents/reports.ts';

const seized = (value: number, unit: string, change: object = {}) => ({
  seizures: [{ substance: 'methamphetamine', quantity: { value, unit }, ...change }],
});
const told = (change: Record<string, unknown>) =>
  quantityFaults(drugReport(change)).map(({ pointer, code, values }) => `${pointer} ${code} ${values?.['limit']}`);

describe('the most of a quantity', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['a billion tonnes', seized(1e9, 'tonne'), ['/seizures/0/quantity/value too-large 100000']],
    ['200,000 tonnes in place of tablets', seized(200_000, 'tonne'), ['/seizures/0/quantity/value too-large 100000']],
    ['a billion kilograms', seized(1e9, 'kilogram'), ['/seizures/0/quantity/value too-large 100000000']],
    ['a billion grams, which are 1,000 tonnes', seized(1e9, 'gram'), []],
    ['a billion litres', seized(1e9, 'litre'), ['/seizures/0/quantity/value too-large 100000000']],
    ['a billion containers', seized(1e9, 'container'), ['/seizures/0/quantity/value too-large 10000']],
    ['the largest seizure of methamphetamine', seized(193e6, 'tablet'), []],
    ['237 tonnes', seized(237, 'tonne'), []],
    [
      'a sum of a trillion dollars',
      seized(1, 'kilogram', { value: { amount: 1e12, currency: 'USD' } }),
      ['/seizures/0/value/amount too-large 10000000000'],
    ],
    ['a trillion dong', seized(1, 'kilogram', { value: { amount: 1e12, currency: 'VND' } }), []],
    [
      'what was found beside it',
      { also: [{ crime: 'waste', seizures: [{ wasteType: 'plastic', quantity: { value: 1e9, unit: 'tonne' } }] }] },
      ['/also/0/seizures/0/quantity/value too-large 100000'],
    ],
  ])('is a fault above it: %s', (_, change, expected) => {
    expect(told(change)).toEqual(expected);
  });

  it('is of units and currencies that there are', () => {
    const known: string[] = [...units, ...citesUnits.map(({ code }) => code), ...currencies.map(({ code }) => code)];
    expect(Object.keys({ ...mostOfUnit, ...kilogramsOfUnit }).filter((name) => !known.includes(name))).toEqual([]);
  });
});

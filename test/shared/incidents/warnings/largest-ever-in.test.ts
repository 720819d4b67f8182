import { describe, expect, it } from 'vitest';
import { crimeCodes } from '../../../../shared/incidents/report/crime-codes.ts';
import { itemsOf } from '../../../../shared/incidents/report/item-of.ts';
import { largestEverIn } from '../../../../shared/incidents/warnings/largest-ever-in.ts';
import { largestSeizures } from '../../../../shared/reference/largest-seizures.ts';
import { drugReport } from '../../../fixtures/incidents/reports.ts';

const drugs = (value: number, unit: string, substance = 'methamphetamine') => ({
  seizures: [{ substance, quantity: { value, unit } }],
});
const beside = (crime: string, seizure: object) => ({ also: [{ crime, seizures: [seizure] }] });
const logs = (value: number, unit: string) =>
  beside('timber', { species: 'dalbergia-cochinchinensis', form: 'logs', quantity: { value, unit } });
const arms = (item: string, value: number) => beside('firearms', { item, quantity: { value, unit: 'piece' } });

describe('a quantity above the largest seizure that is known', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['1.9 kg of methamphetamine', drugs(1.9, 'kilogram'), []],
    ['17.4 t of methamphetamine, the largest', drugs(17.4, 'tonne'), []],
    ['18 t of methamphetamine', drugs(18, 'tonne'), ['/seizures/0/quantity']],
    ['18 t of it in grams', drugs(18e6, 'gram'), ['/seizures/0/quantity']],
    ['18 t of it as a liquid', drugs(18_000, 'litre'), ['/seizures/0/quantity']],
    ['200 million tablets', drugs(200e6, 'tablet'), ['/seizures/0/quantity']],
    ['237 t of cannabis', drugs(236, 'tonne', 'cannabis-herb'), []],
    ['240 t of cannabis', drugs(240, 'tonne', 'cannabis-herb'), ['/seizures/0/quantity']],
    ['20,000 logs', logs(20_000, 'log'), []],
    ['30,000 logs', logs(30_000, 'log'), ['/also/0/seizures/0/quantity']],
    ['4,000 t of logs', logs(4_000, 'tonne'), ['/also/0/seizures/0/quantity']],
    ['4,000 t of logs by a unit of CITES', logs(4e6, 'KIL'), ['/also/0/seizures/0/quantity']],
    ['4,000 pistols', arms('pistol', 4_000), ['/also/0/seizures/0/quantity']],
    ['4,000 rounds', arms('ammunition', 4_000), []],
    [
      'cash without a number of notes',
      beside('cash', { instrument: 'banknotes', value: { amount: 1, currency: 'USD' } }),
      [],
    ],
  ])('is asked about: %s', (_, change, expected) => {
    expect(largestEverIn(drugReport(change))).toEqual(expected);
  });

  it('is of kinds and items that there are', () => {
    const known: string[] = crimeCodes.flatMap((crime) => [crime, ...itemsOf(crime).map((item) => `${crime}.${item}`)]);
    expect(Object.keys(largestSeizures).filter((name) => !known.includes(name))).toEqual([]);
  });
});

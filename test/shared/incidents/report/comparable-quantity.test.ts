import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asReported, comparableOf, kilogramsOf } from '../../../../shared/incidents/report/comparable-quantity.ts';
import type { FoundSeizure } from '../../../../shared/incidents/report/sections-of.ts';
import type { DrugSeizure } from '../../../../shared/incidents/report/seizure.ts';
import { citesUnits } from '../../../../shared/reference/cites-units.ts';
import { type Unit, units } from '../../../../shared/reference/units.ts';

const cases: { value: number; unit: Unit; substance: DrugSeizure['substance']; kilograms?: number }[] = [
  { value: 1.9, unit: 'kilogram', substance: 'heroin', kilograms: 1.9 },
  { value: 350, unit: 'gram', substance: 'heroin', kilograms: 0.35 },
  { value: 500, unit: 'milligram', substance: 'heroin', kilograms: 0.0005 },
  { value: 1.2, unit: 'tonne', substance: 'methamphetamine', kilograms: 1200 },
  { value: 2, unit: 'litre', substance: 'methamphetamine', kilograms: 2 },
  { value: 250, unit: 'millilitre', substance: 'methamphetamine', kilograms: 0.25 },
  { value: 10_000, unit: 'tablet', substance: 'methamphetamine', kilograms: 0.9 },
  { value: 12, unit: 'tablet', substance: 'kratom' },
  { value: 40, unit: 'plant', substance: 'kratom' },
  { value: 3, unit: 'package', substance: 'methamphetamine' },
  { value: 3, unit: 'capsule', substance: 'methamphetamine' },
  { value: 3, unit: 'blotter', substance: 'methamphetamine' },
];

describe('kilograms of a seizure of drugs', () => {
  it.each(cases)('$value $unit of $substance weigh $kilograms kg', ({ value, unit, substance, kilograms }) => {
    expect(kilogramsOf({ substance, quantity: { value, unit } })?.kilograms).toBe(kilograms);
  });
});

/** A seizure of a kind, with a quantity in any unit, also one that the kind does not take. */
const seized =
  (crime: FoundSeizure['crime'], item: string) =>
  (value: number, unit: string): FoundSeizure =>
    Object({ crime, item, seizure: { quantity: { value, unit } } });
const wildlife = seized('wildlife', 'manis-javanica');
const timber = seized('timber', 'tectona-grandis');
const precursor = seized('precursors', 'safrole');
const excise = (goods: string, value: number, unit: string) => seized('excise', goods)(value, unit);

describe('the comparable quantity of a seizure', () => {
  it.each<[string, FoundSeizure, string | undefined]>([
    ['scales in kilograms', wildlife(12.5, 'kilogram'), '12.5 kilogram'],
    ['scales in kilograms as CITES has them', wildlife(12.5, 'KIL'), '12.5 kilogram'],
    ['scales in pounds as CITES has them', wildlife(2, 'PND'), '0.90718474 kilogram'],
    ['animals by the head', wildlife(2, 'head'), '2 count'],
    ['pairs of tusks', wildlife(3, 'PAI'), '6 count'],
    ['skins by the square metre', wildlife(3, 'SQM'), undefined],
    ['scales by the bag', wildlife(3, 'bag'), undefined],
    ['scales by the shipment', wildlife(1, 'SHP'), undefined],
    ['sawn timber in cubic metres', timber(4.2, 'cubic-metre'), '4.2 cubic-metre'],
    ['timber in cubic feet', timber(100, 'CUF'), '2.8316846592 cubic-metre'],
    ['logs, whose size nobody knows', timber(17, 'log'), '17 count'],
    ['cartons of cigarettes', excise('cigarettes', 500, 'carton'), '100000 count'],
    ['packs of cigarettes', excise('cigarettes', 3, 'pack'), '60 count'],
    ['cartons of beer', excise('beer', 3, 'carton'), undefined],
    ['fuel, which stays litres', excise('fuel', 200, 'litre'), '200 litre'],
    ['precursors, which stay litres', precursor(3000, 'litre'), '3000 litre'],
    ['precursors by the drum', precursor(14, 'drum'), undefined],
    [
      'money without a number of pieces',
      Object({ crime: 'cash', item: 'banknotes', seizure: { value: { amount: 1, currency: 'USD' } } }),
      undefined,
    ],
  ])('the comparable quantity of %s is derived', (_, found, expected) => {
    const comparable = comparableOf(found);
    expect(comparable && `${comparable.value} ${comparable.unit}`).toBe(expected);
  });

  const everyUnit = [...units, ...citesUnits.map(({ code }) => code)];
  const kinds: ((value: number, unit: string) => FoundSeizure)[] = [
    seized('drugs', 'methamphetamine'),
    wildlife,
    timber,
    precursor,
    (value, unit) => excise('cigarettes', value, unit),
  ];
  const anySeizure = fc.tuple(fc.constantFrom(...kinds), fc.constantFrom(...everyUnit));
  const value = fc.oneof(
    fc.integer({ min: 1, max: 1e9 }),
    fc.integer({ min: 1, max: 1e9 }).map((n) => n / 1000),
  );

  it('a comparable quantity names its factor, its source and its date', () => {
    for (const kind of kinds)
      for (const unit of everyUnit) {
        const comparable = comparableOf(kind(1, unit));
        if (!comparable) continue;
        expect(comparable.source.length, unit).toBeGreaterThan(1);
        expect(comparable.date, unit).toMatch(/^\d{4}(-\d{2}){0,2}$/);
        expect(comparable.value).toBe(comparable.factor);
      }
  });

  it('a comparable quantity is never less for a larger seizure', () => {
    fc.assert(
      fc.property(anySeizure, value, value, ([kind, unit], a, b) => {
        const [less, more] = [comparableOf(kind(Math.min(a, b), unit)), comparableOf(kind(Math.max(a, b), unit))];
        expect(less?.unit).toBe(more?.unit);
        if (less && more) expect(less.value).toBeLessThanOrEqual(more.value);
      }),
      { numRuns: 500 },
    );
  });

  it('a comparable quantity gives back the reported value', () => {
    fc.assert(
      fc.property(anySeizure, value, ([kind, unit], reported) => {
        const comparable = comparableOf(kind(reported, unit));
        if (comparable) expect(asReported(comparable)).toBeCloseTo(reported, 5);
        if (comparable) expect(Math.abs(asReported(comparable) / reported - 1)).toBeLessThan(1e-13);
      }),
      { numRuns: 500 },
    );
  });
});

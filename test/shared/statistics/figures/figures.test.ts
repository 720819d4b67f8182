import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  bySubstance,
  empty,
  Figures,
  figuresOf,
  merge,
  report,
} from '../../../../shared/statistics/figures/figures.ts';
import { drugReport, smugglingReport, traffickingReport } from '../../../fixtures/incidents/reports.ts';
import { anyReport } from '../../../fixtures/statistics/statistics.ts';

const reports = fc.array(anyReport, { maxLength: 6 });
const figures = reports.map((some) => some.reduce(add, empty));

/** Equal to the letter, order of names and all: what is stored twice is stored the same. */
const text = (value: unknown) => JSON.stringify(value);

const kilograms = (value: number, substance = 'methamphetamine') => ({
  substance,
  quantity: { value, unit: 'kilogram' },
});

describe('figures', () => {
  it('are the same whatever the order in which incidents are added', () => {
    const shuffled = reports.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(shuffled, ([some, inAnotherOrder]) => {
        expect(text(inAnotherOrder.reduce(add, empty))).toBe(text(some.reduce(add, empty)));
        expect(text(merge(some.map(figuresOf)))).toBe(text(some.reduce(add, empty)));
      }),
    );
  });

  it('merge in any grouping and any order, and nothing added changes nothing', () => {
    fc.assert(
      fc.property(figures, figures, figures, (a, b, c) => {
        expect(text(merge([merge([a, b]), c]))).toBe(text(merge([a, merge([b, c])])));
        expect(text(merge([a, b]))).toBe(text(merge([b, a])));
        expect(text(merge([a, empty]))).toBe(text(a));
        expect(text(merge([empty, a]))).toBe(text(a));
      }),
    );
  });

  it('come back from JSON as they went', () => {
    fc.assert(
      fc.property(figures, (some) => {
        expect(text(Figures.parse(JSON.parse(text(some))))).toBe(text(some));
      }),
    );
  });

  it('do not drift: a tenth of a gram a million times over is a tenth of a gram a million times over', () => {
    const tenth = figuresOf(drugReport({ seizures: [kilograms(0.0001)] }));
    const doubled = (some: Figures, times: number): Figures =>
      times === 0 ? some : doubled(merge([some, some]), times - 1);
    expect(report(doubled(tenth, 20)).kilograms).toBe(104.8576);
    const sum = merge([0.1, 0.2, 0.3].map((value) => figuresOf(drugReport({ seizures: [kilograms(value)] }))));
    expect(report(sum).kilograms).toBe(0.6);
  });

  it('outlive a weight that somebody mistyped', () => {
    const absurd = figuresOf(drugReport({ seizures: Array.from({ length: 50 }, () => kilograms(1e9)) }));
    expect(merge([absurd, absurd, absurd])).toEqual(merge([absurd, merge([absurd, absurd])]));
  });

  it('count an incident once, however many seizures of a substance it has', () => {
    const seizures = [kilograms(1), kilograms(2), kilograms(3, 'heroin')];
    expect(bySubstance(figuresOf(drugReport({ seizures })))).toEqual([
      ['heroin', { incidents: 1, seizures: 1, milligrams: 3_000_000, unconverted: {} }],
      ['methamphetamine', { incidents: 1, seizures: 2, milligrams: 3_000_000, unconverted: {} }],
    ]);
  });

  it('keep by its unit what has no published weight, and leave it out of the kilograms', () => {
    const seizures = [
      kilograms(2, 'kratom'),
      { substance: 'kratom', quantity: { value: 12, unit: 'tablet' } },
      { substance: 'kratom', quantity: { value: 2.5, unit: 'package' } },
    ];
    const some = figuresOf(drugReport({ seizures }));
    expect(bySubstance(some)[0]?.[1].unconverted).toEqual({
      tablet: { seizures: 1, thousandths: 12_000 },
      package: { seizures: 1, thousandths: 2_500 },
    });
    expect(report(some)).toMatchObject({ seizures: 3, kilograms: 2, notInKilograms: 2 });
  });

  it('tell what was attempted from what was completed, and people by role', () => {
    const people = [
      { role: 'victim', sex: 'female', ageGroup: '15-17', count: 2 },
      { role: 'victim', sex: 'male', ageGroup: '18-29', count: 1 },
      { role: 'suspect', sex: 'male', ageGroup: 'adult', count: 1 },
    ];
    const some = merge([
      figuresOf(traffickingReport({ completion: 'completed', people })),
      figuresOf(smugglingReport({ completion: 'attempted', people: [{ ...people[2], count: 4 }] })),
      figuresOf(drugReport({ completion: 'unknown', people: [], seizures: [kilograms(1)] })),
    ]);
    expect(report(some)).toEqual({
      incidents: 3,
      attempted: 1,
      completed: 1,
      seizures: 1,
      kilograms: 1,
      notInKilograms: 0,
      otherSeizures: 0,
      people: { victim: 3, suspect: 5 },
    });
    expect(some['trafficking-in-persons']?.people).toEqual({ suspect: 1, victim: 3 });
  });

  it('hold nothing that an officer wrote, and no id, place or age', () => {
    const marked = 'Sok Dara N1234567';
    const some = drugReport({
      narrative: marked,
      seizures: [
        { substance: 'other', reportedName: marked, quantity: { value: 1, unit: 'gram' }, packaging: { text: marked } },
      ],
      photos: [{ id: crypto.randomUUID(), sha256: 'a'.repeat(64), bytes: 5, type: 'image/png', caption: marked }],
      people: [{ role: 'victim', sex: 'female', ageGroup: '0-14', citizenship: 'KH', count: 1 }],
    });
    const written = text(figuresOf(some));
    for (const secret of ['Dara', 'N1234567', some.id, some.blo, '0-14', 'female', 'KH', '11.06']) {
      expect(written).not.toContain(secret);
    }
  });
});

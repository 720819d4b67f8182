import { describe, expect, it } from 'vitest';
import { kilogramsOf } from '../../../../shared/domain/incident/quantity.ts';
import { type Unit, units } from '../../../../shared/reference/units.ts';

const cases: { value: number; unit: Unit; substance: 'methamphetamine' | 'kratom' | 'heroin'; kilograms?: number }[] = [
  { value: 1.9, unit: 'kilogram', substance: 'heroin', kilograms: 1.9 },
  { value: 350, unit: 'gram', substance: 'heroin', kilograms: 0.35 },
  { value: 500, unit: 'milligram', substance: 'heroin', kilograms: 0.0005 },
  { value: 2, unit: 'litre', substance: 'methamphetamine', kilograms: 2 },
  { value: 250, unit: 'millilitre', substance: 'methamphetamine', kilograms: 0.25 },
  { value: 10_000, unit: 'tablet', substance: 'methamphetamine', kilograms: 0.9 },
  { value: 12, unit: 'tablet', substance: 'kratom' },
  { value: 40, unit: 'plant', substance: 'kratom' },
  { value: 3, unit: 'package', substance: 'methamphetamine' },
  { value: 3, unit: 'capsule', substance: 'methamphetamine' },
  { value: 3, unit: 'blotter', substance: 'methamphetamine' },
];

describe('kilograms of a seizure', () => {
  it.each(cases)('$value $unit of $substance: $kilograms kg', ({ value, unit, substance, kilograms }) => {
    const comparable = kilogramsOf({ substance, quantity: { value, unit } });
    if (kilograms === undefined) expect(comparable).toBeUndefined();
    else expect(comparable?.kilograms).toBeCloseTo(kilograms, 9);
  });

  it('name their source whenever there are any', () => {
    for (const unit of units) {
      const comparable = kilogramsOf({ substance: 'methamphetamine', quantity: { value: 1, unit } });
      if (comparable) expect(comparable.source).not.toBe('');
    }
  });
});

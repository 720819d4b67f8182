import { describe, expect, it } from 'vitest';
import { metresBetween } from '../../../shared/foundation/metres-between.ts';

describe('a distance', () => {
  it('is that of the great circle: Phnom Penh to Ho Chi Minh City, some 200 km', () => {
    const metres = metresBetween(
      { latitude: 11.5564, longitude: 104.9282 },
      { latitude: 10.8231, longitude: 106.6297 },
    );
    expect(metres / 1000).toBeCloseTo(203, -1);
  });

  it('is that of a meridian: a degree is 111.195 km', () => {
    expect(metresBetween({ latitude: 15, longitude: 100 }, { latitude: 16, longitude: 100 })).toBeCloseTo(111_195, -1);
  });

  it('crosses the date line', () => {
    expect(metresBetween({ latitude: 0, longitude: 179.999 }, { latitude: 0, longitude: -179.999 })).toBeCloseTo(
      222.4,
      0,
    );
  });
});

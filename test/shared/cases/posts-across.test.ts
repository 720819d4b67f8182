import { describe, expect, it } from 'vitest';
import { postsAcross } from '../../../shared/cases/posts-across.ts';
import { blos } from '../../../shared/foundation/blos/blos.ts';

const of = (country: string) => blos.filter((blo) => blo.country === country).map(({ id }) => id);
const point = { latitude: 11.0632, longitude: 106.1356 };

describe('posts across the border', () => {
  it.each([
    ['KH-BAVET', undefined, 'VN', ['VN-MOC-BAI']],
    ['VN-MOC-BAI', undefined, 'KH', ['KH-BAVET']],
    ['KH-POIPET', undefined, 'TH', ['TH-ARANYAPRATHET']],
    ['TH-ARANYAPRATHET', undefined, 'KH', ['KH-POIPET']],
    ['KH-BAVET', 'VN', 'LA', []],
    ['KH-BAVET', 'TH', 'VN', []],
  ])(
    'from %s about the border with %s are, in %s, those that the reference pairs with it',
    (blo, border, country, expected) => {
      expect(postsAcross({ blo, border, point }, of(country))).toEqual(expected);
    },
  );

  it('are the nearest on that border where the pair is not deployed', () => {
    const others = of('VN').filter((id) => id !== 'VN-MOC-BAI');
    const [nearest, ...more] = postsAcross({ blo: 'KH-BAVET', point }, others);
    expect(more).toEqual([]);
    expect(blos.find(({ id }) => id === nearest)?.neighbour).toBe('KH');
  });

  it('are a pair from both sides, wherever the reference knows one', () => {
    for (const { id, neighbour, latitude, longitude } of blos) {
      if (!neighbour || latitude === null || longitude === null) continue;
      const here = { latitude, longitude };
      for (const across of postsAcross({ blo: id, point: here }, of(neighbour)))
        expect(blos.find((blo) => blo.id === across)?.neighbour).toBe(id.slice(0, 2));
    }
  });

  it('are none of a post that nobody knows', () => {
    expect(postsAcross({ blo: 'KH-NOWHERE', point }, of('VN'))).toEqual([]);
  });
});

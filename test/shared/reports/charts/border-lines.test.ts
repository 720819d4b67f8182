import { describe, expect, it } from 'vitest';
import { blos } from '../../../../shared/foundation/blos/blos.ts';
import { metresBetween } from '../../../../shared/foundation/metres-between.ts';
import { borderLines } from '../../../../shared/reports/charts/border-lines.ts';

const segments = [
  ...new Set(
    blos.flatMap(({ country, neighbour, latitude }) =>
      neighbour && latitude !== null ? [[country, neighbour].sort().join('-')] : [],
    ),
  ),
].sort();

describe('the lines of a border', () => {
  it.each(segments)('%s runs past a post that stands on it', (segment) => {
    const lines = borderLines(segment);
    const posts = blos.flatMap(({ country, neighbour, latitude, longitude, maritime, lowPrecision }) =>
      !maritime &&
      !lowPrecision &&
      neighbour &&
      latitude !== null &&
      longitude !== null &&
      [country, neighbour].sort().join('-') === segment
        ? [{ latitude, longitude }]
        : [],
    );
    const nearest = posts.map((post) => Math.min(...lines.flat().map((point) => metresBetween(point, post))));
    expect(Math.min(...nearest)).toBeLessThan(20_000);
  });

  it('are none where two countries have no border', () => {
    expect(borderLines('KH-MM')).toEqual([]);
  });
});

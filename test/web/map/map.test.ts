import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeBasemap } from '../../../web/build/make-basemap.ts';
import { decoded, encoded, window } from '../../../web/map/basemap.ts';
import { accuracyOfPin, metresInPixel, movedBy, toPixels, zoomedBy, zooms } from '../../../web/map/projection.ts';

const bavet = { latitude: 11.0632, longitude: 106.1356 };

describe('the map without a line', () => {
  const map = makeBasemap();

  it('has land, borders, rivers and lakes, all inside its window or a step beyond', () => {
    for (const name of ['land', 'borders', 'rivers', 'lakes'] as const) {
      expect(map[name].length, name).toBeGreaterThan(0);
    }
    const points = map.land.flatMap(decoded);
    expect(Math.min(...points.map(([longitude]) => longitude))).toBeGreaterThanOrEqual(window.west - 0.01);
    expect(Math.max(...points.map(([, latitude]) => latitude))).toBeLessThanOrEqual(window.north + 0.01);
  });

  it('has the border beside Bavet, as near as Natural Earth knows', () => {
    const away = map.borders
      .flatMap(decoded)
      .map(([longitude, latitude]) => Math.hypot(longitude - bavet.longitude, latitude - bavet.latitude) * 111);
    expect(Math.min(...away)).toBeLessThan(10);
  });

  it('is small enough to come with the second wave', () => {
    expect(gzipSync(JSON.stringify(map), { level: 9 }).byteLength).toBeLessThan(45_000);
  });

  it('keeps points to 250 metres when they are written', () => {
    const points: [number, number][] = [
      [106.1356, 11.0632],
      [106.2, 11.1],
    ];
    for (const [index, [longitude, latitude]] of decoded(encoded(points)).entries()) {
      expect(Math.abs(longitude - (points[index]?.[0] ?? 0))).toBeLessThan(0.0021);
      expect(Math.abs(latitude - (points[index]?.[1] ?? 0))).toBeLessThan(0.0021);
    }
  });
});

describe('the view of a map', () => {
  const view = { ...bavet, zoom: 10 };

  it('has its point in the middle, and comes back the way it went', () => {
    expect(toPixels(bavet, view)).toEqual([0, 0]);
    const back = movedBy(movedBy(view, 120, -80), -120, 80);
    expect(back.latitude).toBeCloseTo(view.latitude, 9);
    expect(back.longitude).toBeCloseTo(view.longitude, 9);
  });

  it('halves its metres with each zoom, within limits', () => {
    expect(metresInPixel(zoomedBy(view, 1))).toBeCloseTo(metresInPixel(view) / 2, 6);
    expect(zoomedBy(view, 99).zoom).toBe(zooms.most);
    expect(zoomedBy(view, -99).zoom).toBe(zooms.least);
  });

  it('knows a pin by hand no better than the finger, nor than the map', () => {
    expect(accuracyOfPin({ ...view, zoom: 14 })).toBe(2_000);
    expect(accuracyOfPin({ ...view, zoom: 6 })).toBeGreaterThan(50_000);
  });
});

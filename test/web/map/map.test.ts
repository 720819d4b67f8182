import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { makeBasemap } from '../../../web/build/make-basemap.ts';
import { ownBasemap } from '../../../web/build/own-basemap.ts';
import { decoded, encoded, window } from '../../../web/map/basemap.ts';
import { readyMap } from '../../../web/map/draw-map.ts';
import { accuracyOfPin, metresInPixel, movedBy, toPixels, zoomedBy, zooms } from '../../../web/map/projection.ts';

const bavet = { latitude: 11.0632, longitude: 106.1356 };

const map = makeBasemap();

describe('the map without a line', () => {
  it('has land, borders, rivers and lakes, all inside its window or a step beyond', () => {
    for (const name of ['land', 'borders', 'rivers', 'lakes'] as const) {
      expect(map[name].length, name).toBeGreaterThan(0);
    }
    const points = map.land.flatMap((line) => decoded(line));
    expect(Math.min(...points.map(([longitude]) => longitude))).toBeGreaterThanOrEqual(window.west - 0.01);
    expect(Math.max(...points.map(([, latitude]) => latitude))).toBeLessThanOrEqual(window.north + 0.01);
  });

  it('has the border beside Bavet, as near as Natural Earth knows', () => {
    const away = map.borders
      .flatMap((line) => decoded(line))
      .map(([longitude, latitude]) => Math.hypot(longitude - bavet.longitude, latitude - bavet.latitude) * 111);
    expect(Math.min(...away)).toBeLessThan(10);
  });

  it('has the towns that officers know, the largest first', () => {
    expect(map.towns[0]?.[0]).toBe('Bangkok');
    expect(map.towns.map(([name]) => name)).toEqual(expect.arrayContaining(['Svay Rieng', 'Pakse']));
  });

  it('is small enough to come with the second wave', () => {
    expect(gzipSync(JSON.stringify(map), { level: 9 }).byteLength).toBeLessThan(24_000);
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
    expect(accuracyOfPin({ ...view, zoom: 14 }, map.pinMetres)).toBe(2_000);
    expect(accuracyOfPin({ ...view, zoom: 6 }, 20)).toBeGreaterThan(50_000);
  });
});

describe('a basemap that a country lays beside its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'basemap-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'basemap.geojson');
  const own = (change: object = {}, feature: object = {}) => {
    const geometry = {
      type: 'LineString',
      coordinates: [
        [106.1, 11.0],
        [106.2, 11.1],
      ],
    };
    const features = [{ type: 'Feature', properties: { layer: 'borders' }, geometry, ...feature }];
    const content = { type: 'FeatureCollection', source: 'The survey', accuracyMetres: 50, features, ...change };
    writeFileSync(file, JSON.stringify(content));
    return ownBasemap(file);
  };

  it('is drawn over the other one, and names its source', () => {
    const ready = readyMap(map, own());
    expect(ready.borders.length).toBe(map.borders.length + 1);
    expect([ready.sources.at(-1), ready.borderMetres, ready.pinMetres]).toEqual(['The survey', 4_900, 50]);
  });

  it('takes the place of layers that it names, with a band as narrow as it is exact', () => {
    const ready = readyMap(map, own({ replaces: ['borders'] }));
    expect(ready.borders).toEqual([
      [
        [106.1, 11],
        [106.2, 11.1],
      ],
    ]);
    expect(ready.borderMetres).toBe(50);
    expect(ready.rivers.length).toBe(map.rivers.length);
  });

  it('has towns with names', () => {
    const town = {
      properties: { layer: 'towns', name: 'Phum Thmei' },
      geometry: { type: 'Point', coordinates: [106.1, 11.05] },
    };
    expect(readyMap(map, own({}, town)).towns[0]).toEqual({ name: 'Phum Thmei', longitude: 106.1, latitude: 11.05 });
  });

  it.each<[string, object, object]>([
    ['that nobody has made', { source: '' }, {}],
    ['of a layer that nobody draws', {}, { properties: { layer: 'minefields' } }],
    ['whose town has no name', {}, { properties: { layer: 'towns' } }],
    [
      'in another projection',
      {},
      {
        geometry: {
          type: 'LineString',
          coordinates: [
            [606000, 1220000],
            [606100, 1220100],
          ],
        },
      },
    ],
  ])('stops the build, by its name, %s', (_, change, feature) => {
    expect(() => own(change, feature)).toThrow(/basemap\.geojson cannot be used/);
  });
});

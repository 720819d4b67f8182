import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { type Basemap, encoded, type Layer, type Line, layers, type Town } from '../map/basemap.ts';

/** Steps of a country's own map: 22 m. */
const steps = 5_000;

/** As a file of JSON, in bytes: a tablet fetches it over 64 kbit/s, compressed to about a quarter. */
const mostBytes = 1_000_000;

const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], z.number());
const Way = z.array(Position).min(2);
const Ring = z.array(Position).min(4);

const Geometry = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('Point'), coordinates: Position }),
  z.looseObject({ type: z.literal('LineString'), coordinates: Way }),
  z.looseObject({ type: z.literal('MultiLineString'), coordinates: z.array(Way) }),
  z.looseObject({ type: z.literal('Polygon'), coordinates: z.array(Ring) }),
  z.looseObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring)) }),
]);

const Feature = z.looseObject({
  type: z.literal('Feature'),
  properties: z.looseObject({ layer: z.enum([...layers, 'towns']), name: z.string().min(1).optional() }),
  geometry: Geometry,
});

/** GeoJSON (RFC 7946) with members of ours: who made it, how exact it is, and which layers it takes the place of. */
const OwnBasemap = z.looseObject({
  type: z.literal('FeatureCollection'),
  source: z.string().min(1),
  /** How far off its lines may be, in metres. */
  accuracyMetres: z.int().min(5).max(10_000),
  replaces: z.array(z.enum(layers)).default([]),
  features: z.array(Feature).min(1),
});

type Feature = z.infer<typeof Feature>;

const waysOf = ({ geometry: { type, coordinates } }: Feature): readonly [number, number, ...number[]][][] => {
  switch (type) {
    case 'Point':
      return [];
    case 'LineString':
      return [coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return coordinates;
    case 'MultiPolygon':
      return coordinates.flat();
  }
};

const linesOf = (features: readonly Feature[], layer: Layer): Line[] =>
  features
    .filter(({ properties }) => properties.layer === layer)
    .flatMap(waysOf)
    .map((way) =>
      encoded(
        way.map(([longitude, latitude]) => [longitude, latitude]),
        steps,
      ),
    );

const townsOf = (features: readonly Feature[]): Town[] =>
  features.flatMap(({ properties: { layer, name }, geometry }): Town[] => {
    if (layer !== 'towns') return [];
    if (geometry.type !== 'Point' || !name) throw new Error('a town is a Point with a name');
    const [longitude, latitude] = geometry.coordinates;
    return [[name, Math.round(longitude * steps), Math.round(latitude * steps)]];
  });

/**
 * The basemap that a country lays beside its JSON, in decimal degrees, WGS 84.
 * @throws Error that names the file and what is wrong with it
 */
export const ownBasemap = (file: string): Basemap => {
  try {
    const { source, accuracyMetres, replaces, features } = OwnBasemap.parse(JSON.parse(readFileSync(file, 'utf8')));
    const lines = Object.fromEntries(layers.map((layer) => [layer, linesOf(features, layer)])) as Record<Layer, Line[]>;
    const map = { source, steps, borderMetres: accuracyMetres, pinMetres: accuracyMetres, replaces, ...lines };
    const made: Basemap = { ...map, towns: townsOf(features) };
    const bytes = JSON.stringify(made).length;
    if (bytes > mostBytes) throw new Error(`it has ${bytes} bytes; ${mostBytes} are the most`);
    return made;
  } catch (error) {
    throw new Error(`${file} cannot be used: ${error instanceof Error ? error.message : error}`);
  }
};

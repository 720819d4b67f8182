import { dot, line, link, text } from '@observablehq/plot';
import type { Point } from '../../foundation/metres-between.ts';
import { outlinedCountries, ringsOf } from '../../foundation/metres-outside.ts';
import type { Html } from '../page/html.ts';
import { borderLines } from './border-lines.ts';
import { colours } from './colours.ts';
import { drawn } from './drawn.ts';

/** A place on the map: its name, how many incidents, and the numbers of its flags. */
export type MapPlace = Point & { name: string; count: number; mark: string };

/** A stretch of border, how many incidents along it, and the numbers of its flags. */
export type MapSegment = { segment: string; count: number; mark: string };

const width = 420;
const mostHeight = 560;
/** Room around the places, so that a border is seen on both sides: a part of the whole, and at least so many degrees. */
const around = { part: 0.2, least: 0.8 };
const radian = Math.PI / 180;

type Frame = { west: number; east: number; south: number; north: number; stretch: number };

/** The part of the world that holds all places. A degree to the east is shorter by the cosine of the latitude. */
const frameOf = (places: readonly MapPlace[]): Frame => {
  const latitudes = places.map(({ latitude }) => latitude);
  const longitudes = places.map(({ longitude }) => longitude);
  const south = Math.min(...latitudes);
  const north = Math.max(...latitudes);
  const west = Math.min(...longitudes);
  const east = Math.max(...longitudes);
  const room = Math.max(around.least, around.part * Math.max(north - south, east - west));
  const stretch = Math.cos(((south + north) / 2) * radian);
  return { west: west - room, east: east + room, south: south - room, north: north + room, stretch };
};

const heightOf = ({ west, east, south, north, stretch }: Frame): number =>
  Math.min(mostHeight, Math.round((width * (north - south)) / ((east - west) * stretch)));

/** Widens a frame that is too tall for a page. */
const fitted = (frame: Frame): Frame => {
  const { west, east, south, north, stretch } = frame;
  const wanted = ((north - south) * width) / (mostHeight * stretch);
  const missing = Math.max(0, wanted - (east - west)) / 2;
  return { ...frame, west: west - missing, east: east + missing };
};

const outlines = outlinedCountries.flatMap((country) =>
  ringsOf(country).map((ring, index) => ring.map((point) => ({ ...point, ring: `${country} ${index}` }))),
);

const isNear = ({ west, east, south, north }: Frame, ring: readonly Point[]): boolean =>
  ring.some(({ latitude, longitude }) => latitude > south && latitude < north && longitude > west && longitude < east);

const landMarks = (frame: Frame) => [
  line(outlines.filter((ring) => isNear(frame, ring)).flat(), {
    x: 'longitude',
    y: 'latitude',
    z: 'ring',
    curve: 'linear-closed',
    fill: colours.land,
    stroke: colours.outline,
    strokeWidth: 0.8,
  }),
];

const colourOf = (count: number, most: number): string => {
  const [few, some, many] = colours.segments;
  if (count * 3 > most * 2) return many;
  return count * 3 > most ? some : few;
};

const segmentMarks = (segments: readonly MapSegment[]) => {
  const most = Math.max(1, ...segments.map(({ count }) => count));
  return segments
    .filter(({ count }) => count > 0)
    .map(({ segment, count }) =>
      link(
        borderLines(segment).map(([a, b]) => ({ x1: a.longitude, y1: a.latitude, x2: b.longitude, y2: b.latitude })),
        { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', stroke: colourOf(count, most), strokeWidth: 4, strokeOpacity: 0.7 },
      ),
    );
};

/** Flags of a border stand in the middle of it. */
const segmentFlags = (segments: readonly MapSegment[]) =>
  segments.flatMap(({ segment, mark }) => {
    const lines = borderLines(segment);
    const [middle] = lines[Math.floor(lines.length / 2)] ?? [];
    return mark && middle ? [{ ...middle, mark }] : [];
  });

/** Names that would lie over one that is there already are left out: the table has them all. */
const withRoom = (places: readonly MapPlace[], { north, south }: Frame): MapPlace[] => {
  const row = (north - south) / 26;
  const named: MapPlace[] = [];
  for (const place of places.toSorted((a, b) => b.count - a.count))
    if (
      named.every(
        (other) =>
          Math.abs(other.latitude - place.latitude) > row || Math.abs(other.longitude - place.longitude) > row * 6,
      )
    )
      named.push(place);
  return named;
};

const placeMarks = (places: readonly MapPlace[], frame: Frame) => {
  const at = { x: 'longitude', y: 'latitude' };
  const middle = (frame.west + frame.east) / 2;
  const named = withRoom(places, frame);
  const names = (some: readonly MapPlace[], textAnchor: 'start' | 'end', dx: number) =>
    text(some, { ...at, text: 'name', textAnchor, dx, fill: colours.ink, stroke: '#fff', strokeWidth: 3 });
  return [
    dot(places, { ...at, r: 'count', fill: colours.bar, fillOpacity: 0.6, stroke: colours.ink, strokeWidth: 0.6 }),
    dot(places, { ...at, r: 2, fill: colours.ink }),
    names(
      named.filter(({ longitude }) => longitude <= middle),
      'start',
      8,
    ),
    names(
      named.filter(({ longitude }) => longitude > middle),
      'end',
      -8,
    ),
  ];
};

const flagMarks = (flagged: readonly (Point & { mark: string })[]) =>
  text(
    flagged.filter(({ mark }) => mark !== ''),
    {
      ...{ x: 'longitude', y: 'latitude', text: 'mark', dy: -14, fontWeight: 'bold', fill: colours.flag },
      ...{ stroke: '#fff', strokeWidth: 4 },
    },
  );

/** A map of the border: land, stretches of border by incidents, places by incidents, and numbers of flags. */
export const borderMap = (label: string, places: readonly MapPlace[], segments: readonly MapSegment[]): Html => {
  const frame = fitted(frameOf(places));
  const most = Math.max(1, ...places.map(({ count }) => count));
  return drawn(label, {
    width,
    height: heightOf(frame),
    margin: 0,
    x: { axis: null, domain: [frame.west, frame.east] },
    y: { axis: null, domain: [frame.south, frame.north] },
    r: { domain: [0, most], range: [0, 18] },
    marks: [
      ...landMarks(frame),
      ...segmentMarks(segments),
      ...placeMarks(places, frame),
      flagMarks([...places, ...segmentFlags(segments)]),
    ],
  });
};

import { type Basemap, decoded, type Layer, layers } from './basemap.ts';
import { type MapPoint, metresInPixel, toPixels, type View } from './projection.ts';

/** A post on the map, in the reader's language. */
export type MapPost = MapPoint & { name: string };

type Lines = readonly [number, number][][];

/** A basemap whose lines are ready to be drawn. */
export type ReadyMap = Readonly<Record<Layer, Lines>> & {
  sources: readonly string[];
  borderMetres: number;
  pinMetres: number;
  towns: readonly MapPost[];
};

const townsOf = ({ towns, steps }: Basemap): MapPost[] =>
  towns.map(([name, longitude, latitude]) => ({ name, longitude: longitude / steps, latitude: latitude / steps }));

/** Makes a map ready. @param own the country's: its layers over the others, or in their place where it says so */
export const readyMap = (map: Basemap, own?: Basemap): ReadyMap => {
  const maps = own ? [map, own] : [map];
  const linesOf = (layer: Layer): Lines =>
    (own?.replaces.includes(layer) ? [own] : maps).flatMap((each) =>
      each[layer].map((line) => decoded(line, each.steps)),
    );
  const lines = Object.fromEntries(layers.map((layer) => [layer, linesOf(layer)])) as Record<Layer, Lines>;
  return {
    ...lines,
    sources: maps.map(({ source }) => source),
    borderMetres: own?.replaces.includes('borders') ? own.borderMetres : map.borderMetres,
    pinMetres: (own ?? map).pinMetres,
    towns: [...(own ? townsOf(own) : []), ...townsOf(map)],
  };
};

export type MapContent = {
  map: ReadyMap;
  posts: readonly MapPost[];
  /** Where the device says that it is, and how well it knows, in metres. */
  fix?: (MapPoint & { accuracyMetres: number }) | undefined;
};

/** Colours of the two schemes: in the sun, and at night. */
const schemes = {
  light: {
    sea: '#cfe3f0',
    land: '#fbf8ef',
    border: '#8a4b9c55',
    water: '#5f9bc4',
    road: '#b9b4a4',
    ink: '#0b0c0c',
    halo: '#ffffff',
    fix: '#0b3d66',
  },
  dark: {
    sea: '#0d2436',
    land: '#22282c',
    border: '#d9a0e855',
    water: '#4f89b3',
    road: '#565d63',
    ink: '#f3f2f1',
    halo: '#10151a',
    fix: '#7fb8e6',
  },
} as const;

export type Scheme = keyof typeof schemes;

const trace = (pen: CanvasRenderingContext2D, lines: Lines, view: View): void => {
  pen.beginPath();
  for (const line of lines)
    line.forEach(([longitude, latitude], index) => {
      const [x, y] = toPixels({ latitude, longitude }, view);
      if (index === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    });
};

const drawLines = (pen: CanvasRenderingContext2D, { map }: MapContent, view: View, scheme: Scheme): void => {
  const colours = schemes[scheme];
  trace(pen, map.land, view);
  pen.fillStyle = colours.land;
  pen.fill('evenodd');
  trace(pen, map.lakes, view);
  pen.fillStyle = colours.sea;
  pen.fill();
  trace(pen, map.rivers, view);
  pen.strokeStyle = colours.water;
  pen.lineWidth = 2;
  pen.stroke();
  trace(pen, map.roads, view);
  pen.strokeStyle = colours.road;
  pen.stroke();
  trace(pen, map.borders, view);
  pen.strokeStyle = colours.border;
  // A band, since nobody knows better where it runs.
  pen.lineWidth = Math.max(6, (2 * map.borderMetres) / metresInPixel(view));
  pen.stroke();
};

const drawCircle = (pen: CanvasRenderingContext2D, { fix }: MapContent, view: View, scheme: Scheme): void => {
  if (!fix) return;
  const [x, y] = toPixels(fix, view);
  pen.beginPath();
  pen.arc(x, y, Math.max(6, fix.accuracyMetres / metresInPixel(view)), 0, 2 * Math.PI);
  pen.fillStyle = `${schemes[scheme].fix}33`;
  pen.fill();
  pen.strokeStyle = schemes[scheme].fix;
  pen.lineWidth = 2;
  pen.stroke();
};

/** Most names of posts and of towns on the map; what would lie over another is left out. */
const mostNames = { posts: 12, towns: 8 } as const;

type Box = { left: number; right: number; top: number; bottom: number };

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

type Named = { name: string; at: [number, number] };

/** Writes names beside their places as long as there is room. @param placed boxes that are taken, and that it adds to */
const writeNames = (pen: CanvasRenderingContext2D, named: readonly Named[], placed: Box[], most: number): void => {
  let written = 0;
  for (const {
    name,
    at: [x, y],
  } of named) {
    const box = { left: x, right: x + 12 + pen.measureText(name).width, top: y - 12, bottom: y + 12 };
    if (written >= most || placed.some((other) => overlaps(other, box))) continue;
    placed.push(box);
    written += 1;
    pen.strokeText(name, x + 8, y + 5);
    pen.fillText(name, x + 8, y + 5);
  }
};

const toNamed = (places: readonly MapPost[], view: View): Named[] =>
  places.map((place) => ({ name: place.name, at: toPixels(place, view) }));

type Size = { width: number; height: number };

/** Posts are squares, the nearest ones with their names; towns are dots, the largest ones in sight with theirs. */
const drawNames = (
  pen: CanvasRenderingContext2D,
  { posts, map }: MapContent,
  view: View,
  { width, height, scheme }: Size & { scheme: Scheme },
): void => {
  const { ink, halo } = schemes[scheme];
  const placed: Box[] = [];
  pen.lineWidth = 4;
  pen.strokeStyle = halo;
  pen.fillStyle = ink;
  const near = toNamed(posts, view).sort((a, b) => Math.hypot(...a.at) - Math.hypot(...b.at));
  for (const { at } of near) pen.fillRect(at[0] - 4, at[1] - 4, 8, 8);
  pen.font = '600 14px BLO, system-ui, sans-serif';
  writeNames(pen, near, placed, mostNames.posts);
  const inSight = toNamed(map.towns, view).filter(
    ({ at: [x, y] }) => Math.abs(x) < width / 2 && Math.abs(y) < height / 2,
  );
  for (const { at } of inSight.slice(0, 4 * mostNames.towns)) {
    pen.beginPath();
    pen.arc(at[0], at[1], 2.5, 0, 2 * Math.PI);
    pen.fill();
  }
  pen.font = '13px BLO, system-ui, sans-serif';
  writeNames(pen, inSight, placed, mostNames.towns);
};

/** The pin stands in the middle, and the map moves below it. */
const drawPin = (pen: CanvasRenderingContext2D, scheme: Scheme): void => {
  const { ink, halo } = schemes[scheme];
  for (const [width, colour] of [
    [7, halo],
    [3, ink],
  ] as const) {
    pen.lineWidth = width;
    pen.strokeStyle = colour;
    pen.beginPath();
    pen.arc(0, 0, 12, 0, 2 * Math.PI);
    pen.moveTo(-18, 0);
    pen.lineTo(18, 0);
    pen.moveTo(0, -18);
    pen.lineTo(0, 18);
    pen.stroke();
  }
};

/** Draws a view of the map. @param size of the drawing, in CSS pixels @param density device pixels in one of them */
export const drawMap = (
  pen: CanvasRenderingContext2D,
  content: MapContent,
  view: View,
  { width, height, density, scheme }: { width: number; height: number; density: number; scheme: Scheme },
): void => {
  pen.setTransform(density, 0, 0, density, 0, 0);
  pen.fillStyle = schemes[scheme].sea;
  pen.fillRect(0, 0, width, height);
  pen.setTransform(density, 0, 0, density, (width * density) / 2, (height * density) / 2);
  pen.lineJoin = 'round';
  drawLines(pen, content, view, scheme);
  drawCircle(pen, content, view, scheme);
  drawNames(pen, content, view, { width, height, scheme });
  drawPin(pen, scheme);
};

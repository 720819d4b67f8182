import { type Basemap, decoded, type Line } from './basemap.ts';
import { type MapPoint, metresInPixel, toPixels, type View } from './projection.ts';

/** A post on the map, in the reader's language. */
export type MapPost = MapPoint & { name: string };

/** A basemap whose lines are ready to be drawn. */
export type ReadyMap = Readonly<Record<'land' | 'borders' | 'rivers' | 'lakes', readonly [number, number][][]>>;

export const readyMap = ({ land, borders, rivers, lakes }: Basemap): ReadyMap => {
  const ready = (lines: readonly Line[]) => lines.map(decoded);
  return { land: ready(land), borders: ready(borders), rivers: ready(rivers), lakes: ready(lakes) };
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
    ink: '#0b0c0c',
    halo: '#ffffff',
    fix: '#0b3d66',
  },
  dark: {
    sea: '#0d2436',
    land: '#22282c',
    border: '#d9a0e855',
    water: '#4f89b3',
    ink: '#f3f2f1',
    halo: '#10151a',
    fix: '#7fb8e6',
  },
} as const;

export type Scheme = keyof typeof schemes;

/** How far off a border may be drawn, in metres: three quarters of the posts lie nearer to it. */
const borderMetres = 4_900;

const trace = (pen: CanvasRenderingContext2D, lines: readonly [number, number][][], view: View): void => {
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
  trace(pen, map.borders, view);
  pen.strokeStyle = colours.border;
  // A band, since nobody knows better where it runs.
  pen.lineWidth = Math.max(6, (2 * borderMetres) / metresInPixel(view));
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

/** Most names on the map: the nearest ones; what would lie over another is left out. */
const mostNames = 12;

type Box = { left: number; right: number; top: number; bottom: number };

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const drawPosts = (pen: CanvasRenderingContext2D, { posts }: MapContent, view: View, scheme: Scheme): void => {
  const { ink, halo } = schemes[scheme];
  const placed: Box[] = [];
  pen.font = '600 14px BLO, system-ui, sans-serif';
  pen.lineWidth = 4;
  pen.strokeStyle = halo;
  pen.fillStyle = ink;
  const near = posts
    .map((post) => ({ name: post.name, at: toPixels(post, view) }))
    .sort((a, b) => Math.hypot(...a.at) - Math.hypot(...b.at));
  for (const {
    name,
    at: [x, y],
  } of near) {
    pen.fillRect(x - 4, y - 4, 8, 8);
    const box = { left: x, right: x + 12 + pen.measureText(name).width, top: y - 12, bottom: y + 12 };
    if (placed.length >= mostNames || placed.some((other) => overlaps(other, box))) continue;
    placed.push(box);
    pen.strokeText(name, x + 8, y + 5);
    pen.fillText(name, x + 8, y + 5);
  }
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
  drawPosts(pen, content, view, scheme);
  drawPin(pen, scheme);
};

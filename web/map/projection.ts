/** A point on the map: decimal degrees, WGS 84. */
export type MapPoint = { latitude: number; longitude: number };

/** What of the world is seen: the point in the middle, and the zoom of web maps (256 px for the world at 0). */
export type View = MapPoint & { zoom: number };

const tile = 256;
const radian = Math.PI / 180;
/** Round the equator, in metres, as WGS 84 has it. */
const equator = 40_075_016.686;

const worldPixels = (zoom: number): number => tile * 2 ** zoom;

const northing = (latitude: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * radian) / 2)) / (2 * Math.PI);

/** Pixels from the middle of the view, right and down. Source: EPSG 3857. */
export const toPixels = ({ latitude, longitude }: MapPoint, view: View): [number, number] => {
  const world = worldPixels(view.zoom);
  return [((longitude - view.longitude) / 360) * world, (northing(latitude) - northing(view.latitude)) * world];
};

/** The view after its middle went to some pixels beside. */
export const movedBy = (view: View, right: number, down: number): View => {
  const world = worldPixels(view.zoom);
  const y = northing(view.latitude) + down / world;
  const latitude = (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / radian;
  return { ...view, longitude: view.longitude + (right / world) * 360, latitude };
};

/** Metres that a pixel stands for. */
export const metresInPixel = ({ latitude, zoom }: View): number =>
  (equator * Math.cos(latitude * radian)) / worldPixels(zoom);

/** How far a finger is from where it meant to be, in pixels. */
const fingerPixels = 24;

/** How well a pin is known that was set by hand, in metres: no better than the map, nor than the finger. */
export const accuracyOfPin = (view: View, pinMetres: number): number =>
  Math.round(Math.max(pinMetres, fingerPixels * metresInPixel(view)));

export const zooms = { least: 4, most: 14 } as const;

export const zoomedBy = (view: View, by: number): View => ({
  ...view,
  zoom: Math.min(zooms.most, Math.max(zooms.least, view.zoom + by)),
});

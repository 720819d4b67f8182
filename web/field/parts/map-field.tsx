import { useState } from 'preact/hooks';
import { fetchData, hasData } from '../../ask/data-file.ts';
import type { Answers } from '../../form/answers.ts';
import type { Basemap } from '../../map/basemap.ts';
import { accuracyOfPin, type View } from '../../map/projection.ts';
import { useApp, useSay, useSession } from '../app.ts';
import type { Post } from '../language.ts';
import { Waiting } from './screen.tsx';
import { useLoaded } from './use-loaded.ts';

/** Where the map begins when nobody knows anything yet: the middle of the Mekong. */
const nowhere = { latitude: 16, longitude: 103, zoom: 5 };
const nearZoom = 10;

const pointOf = ({ latitude, longitude }: Answers): { latitude: number; longitude: number } | undefined =>
  typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : undefined;

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** Parts of the map: they come when the map is wanted, and stay for the time without a line. */
export const loadMap = async (posts: () => Promise<readonly Post[]>) => {
  const [{ PointMap }, { readyMap }, basemap, own, known] = await Promise.all([
    import('../../map/point-map.tsx'),
    import('../../map/draw-map.ts'),
    fetchData('map') as Promise<Basemap>,
    (hasData('map.own') ? fetchData('map.own') : undefined) as Promise<Basemap> | undefined,
    posts(),
  ]);
  return { PointMap, map: readyMap(basemap, own), posts: known };
};

export const placed = (posts: readonly Post[]) =>
  posts.flatMap(({ name, localName, latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ name: localName ?? name, latitude, longitude }],
  );

type MapFieldProps = { place: Answers; setByHand(point: Answers): void };

const OpenMap = ({ place, setByHand }: MapFieldProps) => {
  const { tablet } = useApp();
  const say = useSay();
  const { blo } = useSession();
  const loaded = useLoaded(() => loadMap(tablet.spoken.posts));
  const [view, setView] = useState<View | undefined>(undefined);
  if (!loaded) return <Waiting />;
  const posts = placed(loaded.posts);
  const own = loaded.posts.find(({ id }) => id === blo);
  const point = pointOf(place);
  const seat =
    own && own.latitude !== null && own.longitude !== null
      ? { latitude: own.latitude, longitude: own.longitude }
      : undefined;
  const start = point ?? seat;
  const shown = view ?? (start ? { ...start, zoom: nearZoom } : nowhere);
  const fix =
    point && place['method'] !== 'map' ? { ...point, accuracyMetres: Number(place['accuracyMetres']) } : undefined;
  const set = () =>
    setByHand({
      latitude: rounded(shown.latitude),
      longitude: rounded(shown.longitude),
      accuracyMetres: accuracyOfPin(shown, loaded.map.pinMetres),
      method: 'map',
    });
  return (
    <>
      <loaded.PointMap view={shown} move={setView} say={say} map={loaded.map} posts={posts} fix={fix} />
      <button type="button" class="quiet" onClick={set}>
        {say('place.set-pin', { metres: accuracyOfPin(shown, loaded.map.pinMetres) })}
      </button>
    </>
  );
};

/** A map that is opened where the device has no fix, or a wrong one. */
export const MapField = (field: MapFieldProps) => {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    <OpenMap {...field} />
  ) : (
    <button type="button" class="quiet" onClick={() => setOpen(true)}>
      {say('place.open-map')}
    </button>
  );
};

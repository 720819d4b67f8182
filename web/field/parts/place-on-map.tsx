import { useState } from 'preact/hooks';
import type { View } from '../../map/projection.ts';
import { useApp, useSay } from '../app.ts';
import { loadMap, placed } from './map-field.tsx';
import { Waiting } from './screen.tsx';
import { useLoaded } from './use-loaded.ts';

type Place = { latitude: number; longitude: number; withinMetres: number };

/** As close as shows the road and the post. */
const nearZoom = 10;

const OpenPlace = ({ place: { latitude, longitude, withinMetres } }: { place: Place }) => {
  const { tablet } = useApp();
  const say = useSay();
  const loaded = useLoaded(() => loadMap(tablet.spoken.posts));
  const [view, setView] = useState<View>({ latitude, longitude, zoom: nearZoom });
  if (!loaded) return <Waiting />;
  return (
    <loaded.PointMap
      view={view}
      move={setView}
      say={say}
      map={loaded.map}
      posts={placed(loaded.posts)}
      fix={{ latitude, longitude, accuracyMetres: withinMetres }}
    />
  );
};

/** Where it was, on the tablet's own map: a point in the circle within which it lies. */
export const PlaceOnMap = ({ place }: { place: Place }) => {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    <OpenPlace place={place} />
  ) : (
    <button type="button" class="quiet" onClick={() => setOpen(true)}>
      {say('place.open-map')}
    </button>
  );
};

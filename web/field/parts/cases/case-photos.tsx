import { useEffect, useState } from 'preact/hooks';
import { useApp, useSay, useSession } from '../../app.ts';
import { type CasePhotoName, fetchPhoto, keptPhoto } from '../../cases/case-photos.ts';
import { type KeptCase, photosShown } from '../../cases/kept-case.ts';
import { useLoaded } from '../use-loaded.ts';

type Shown = ReturnType<typeof photosShown>[number];

/** Bytes as an address that an image can have while the screen is drawn. */
const usePicture = (bytes: ArrayBuffer | undefined): string | undefined => {
  const [address, setAddress] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (!bytes) return undefined;
    const made = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return address;
};

/** A photo that was fetched before, or is fetched on a tap: 64 kbit/s are for those that somebody wants to see. */
const usePhoto = (photo: CasePhotoName) => {
  const { tablet } = useApp();
  const session = useSession();
  const kept = useLoaded(() => keptPhoto(tablet, session, photo), [photo.caseId, photo.photoId]);
  const [fetched, setFetched] = useState<ArrayBuffer | 'busy' | 'gone' | 'no-line' | undefined>(undefined);
  const fetchNow = async () => {
    setFetched('busy');
    setFetched(await fetchPhoto(tablet, session, photo).catch(() => 'no-line' as const));
  };
  return { address: usePicture(fetched instanceof ArrayBuffer ? fetched : kept), state: fetched, fetchNow };
};

const stateWords = { busy: 'photos.fetching', gone: 'photos.gone', 'no-line': 'photos.no-line' } as const;

const CasePhoto = ({ caseId, photo, number }: { caseId: string; photo: Shown; number: number }) => {
  const { tablet } = useApp();
  const say = useSay();
  const { address, state, fetchNow } = usePhoto({ caseId, photoId: photo.id });
  const name = say('photos.one', { number });
  return (
    <li class="photo shown">
      {address ? (
        <img src={address} alt={name} />
      ) : (
        <button type="button" class="quiet" disabled={state === 'busy'} onClick={() => void fetchNow()}>
          {say('photos.look-at', { number })}
        </button>
      )}
      {photo.takenAt && <p class="small">{tablet.spoken.moment(photo.takenAt)}</p>}
      <p role="status">{typeof state === 'string' ? say(stateWords[state]) : ''}</p>
    </li>
  );
};

/** Photos that the other country shows. They go with the record that shows them. */
export const CasePhotos = ({ kept }: { kept: KeptCase }) => {
  const { tablet } = useApp();
  const photos = photosShown(kept);
  if (photos.length === 0) return null;
  return (
    <section>
      <h2>{tablet.spoken.label('photos')}</h2>
      <ul class="plain">
        {photos.map((photo, index) => (
          <CasePhoto key={photo.id} caseId={kept.summary.id} photo={photo} number={index + 1} />
        ))}
      </ul>
    </section>
  );
};

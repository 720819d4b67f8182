import { useState } from 'preact/hooks';
import { type Answer, answerAt, filledIn, isAnswers } from '../../form/answers.ts';
import { Notes } from '../../form/fields/labelled.tsx';
import { useForm } from '../../form/form-context.ts';
import { addPhoto, mostPhotos } from '../add-photo.ts';
import { useApp, useSay, useSession } from '../app.ts';
import type { DraftPhoto } from '../draft.ts';
import type { OpenDraft } from '../drafts.ts';
import { openBytes } from '../vault/sealed.ts';
import { photoKeyOf } from '../vault/sha256.ts';
import { useLoaded } from './use-loaded.ts';

const Thumbnail = ({ photo, name }: { photo: DraftPhoto; name: string }) => {
  const { tablet } = useApp();
  const address = useLoaded(async () => {
    const row = await tablet.database.get('photos', photo.id);
    const bytes = row && (await openBytes(await photoKeyOf(photo.key), row.sealed));
    return bytes && URL.createObjectURL(new Blob([bytes], { type: String(photo.announced['type']) }));
  }, [photo.id]);
  return address ? <img src={address} alt={name} onLoad={() => URL.revokeObjectURL(address)} /> : null;
};

const protectedPeople = ['victim', 'minor'] as const;

type PhotoProps = { photo: DraftPhoto; index: number; change(photo: DraftPhoto): void; remove(): void };

const withMember = ({ announced, ...photo }: DraftPhoto, name: string, value: Answer): DraftPhoto => {
  const changed = filledIn({ ...announced, [name]: value });
  return { ...photo, announced: isAnswers(changed) ? changed : announced };
};

const Photo = ({ photo, index, change, remove }: PhotoProps) => {
  const say = useSay();
  const { label } = useForm();
  const name = say('photos.one', { number: index + 1 });
  const shows = answerAt(photo.announced, ['shows']);
  const shown = Array.isArray(shows) ? shows.map(String) : [];
  const toggle = (who: string) =>
    change(withMember(photo, 'shows', shown.includes(who) ? shown.filter((other) => other !== who) : [...shown, who]));
  return (
    <li class="photo">
      <Thumbnail photo={photo} name={name} />
      <p class="small">{say('photos.kilobytes', { count: Math.ceil(Number(photo.announced['bytes']) / 1000) })}</p>
      <label for={`caption-${photo.id}`}>
        {label('caption')} <span class="optional">({say('form.optional')})</span>
      </label>
      <input
        id={`caption-${photo.id}`}
        type="text"
        autocomplete="off"
        value={String(photo.announced['caption'] ?? '')}
        onInput={(event) => change(withMember(photo, 'caption', event.currentTarget.value))}
      />
      <fieldset>
        <legend>{label('shows')}</legend>
        {protectedPeople.map((who) => (
          <label class="choice" key={who}>
            <input type="checkbox" checked={shown.includes(who)} onChange={() => toggle(who)} />
            <span>{label(`code.${who}`)}</span>
          </label>
        ))}
      </fieldset>
      <button type="button" class="quiet" aria-label={`${say('form.remove')}: ${name}`} onClick={remove}>
        {say('form.remove')}
      </button>
    </li>
  );
};

type PickProps = {
  id: string;
  words: string;
  fromCamera: boolean;
  isBusy: boolean;
  before(): void;
  pick(file: File): void;
};

/** A button that opens the camera or the gallery. The draft is on the disk before: Android may end the page meanwhile. */
const Pick = ({ id, words, fromCamera, isBusy, before, pick }: PickProps) => (
  <label class="button quiet pick" for={id}>
    {words}
    <input
      id={id}
      type="file"
      accept="image/*"
      capture={fromCamera ? 'environment' : undefined}
      disabled={isBusy}
      onClick={before}
      onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        if (file) pick(file);
        event.currentTarget.value = '';
      }}
    />
  </label>
);

const usePhotos = (open: OpenDraft) => {
  const { tablet } = useApp();
  const session = useSession();
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const [keepsOriginal, setKeeps] = useState(false);
  const add = async (file: File) => {
    setState('busy');
    const failed = await addPhoto(tablet, session, open, { file, keepsOriginal }).then(
      () => false,
      () => true,
    );
    setState(failed ? 'failed' : 'ready');
  };
  const change = (changed: DraftPhoto) =>
    open.change({ photos: open.draft.value.photos.map((photo) => (photo.id === changed.id ? changed : photo)) });
  const remove = ({ id }: DraftPhoto) => {
    open.change({ photos: open.draft.value.photos.filter((photo) => photo.id !== id) });
    void tablet.database.delete('photos', id);
  };
  return { state, keepsOriginal, setKeeps, add, change, remove };
};

/** Photos of a report, one after the other: each is written before the next is taken. */
export const PhotosField = ({ open }: { open: OpenDraft }) => {
  const say = useSay();
  const { label } = useForm();
  const { state, keepsOriginal, setKeeps, add, change, remove } = usePhotos(open);
  const { photos } = open.draft.value;
  const isBusy = state === 'busy' || photos.length >= mostPhotos;
  const pick = { isBusy, before: () => void open.saved(), pick: (file: File) => void add(file) };
  return (
    <fieldset class="group" id="field-photos" tabIndex={-1}>
      <legend>{label('photos')}</legend>
      <Notes path={['photos']} />
      <ul class="plain">
        {photos.map((photo, index) => (
          <Photo key={photo.id} photo={photo} index={index} change={change} remove={() => remove(photo)} />
        ))}
      </ul>
      <p role="status">{state === 'busy' ? say('photos.busy') : state === 'failed' ? say('photos.failed') : ''}</p>
      <Pick id="camera" words={say('photos.camera')} fromCamera {...pick} />
      <Pick id="gallery" words={say('photos.gallery')} fromCamera={false} {...pick} />
      <label class="choice">
        <input type="checkbox" checked={keepsOriginal} onChange={() => setKeeps(!keepsOriginal)} />
        <span>{say('photos.keep-original')}</span>
      </label>
    </fieldset>
  );
};

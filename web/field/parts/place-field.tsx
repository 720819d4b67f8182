import { useEffect, useRef, useState } from 'preact/hooks';
import { type Answers, isAnswers, type Path } from '../../form/answers.ts';
import { momentAt } from '../../form/as-typed.ts';
import { Notes } from '../../form/fields/labelled.tsx';
import { TextField } from '../../form/fields/text-field.tsx';
import { useForm } from '../../form/form-context.ts';
import { idOf } from '../../form/pointer.ts';
import { useApp, useSay } from '../app.ts';
import { type DeviceFix, placeOfFix, watchFix } from '../device/position.ts';
import { lastFix } from '../last-fix.ts';
import { MapField } from './map-field.tsx';

/** From here on a fix is told to be a rough one, in metres. */
const roughMetres = 1_000;

/** Watches the device's place, and keeps the best fix until somebody sets the pin by hand. */
const useFix = (place: Answers, set: (place: Answers) => void) => {
  const { tablet } = useApp();
  const [state, setState] = useState<'watching' | 'done' | 'denied' | 'none'>('done');
  const stop = useRef(() => {});
  const current = useRef(place);
  current.current = place;
  const found = (fix: DeviceFix): void => {
    lastFix.value = fix;
    const { description } = current.current;
    set({ ...placeOfFix(fix, momentAt(fix.at, tablet.setting.timeZone)), ...(description ? { description } : {}) });
  };
  const begin = (): void => {
    stop.current();
    setState('watching');
    stop.current = watchFix(found, setState);
  };
  useEffect(() => {
    if (place['latitude'] === undefined) begin();
    return () => stop.current();
  }, []);
  return { state, begin, end: () => stop.current() };
};

const FixState = ({ place, state }: { place: Answers; state: string }) => {
  const say = useSay();
  const metres = Number(place['accuracyMetres']);
  const isSet = place['latitude'] !== undefined;
  return (
    <p role="status" class="fix">
      {isSet && (
        <>
          <strong>
            {String(place['latitude'])}, {String(place['longitude'])}
          </strong>{' '}
          {say(place['method'] === 'map' ? 'place.by-hand' : 'place.accuracy', { metres })}
        </>
      )}
      {isSet && metres >= roughMetres && place['method'] !== 'map' && <> {say('place.rough')}</>}
      {state === 'watching' && <> {say('place.searching')}</>}
      {state === 'denied' && <> {say('place.denied')}</>}
      {state === 'none' && <> {say('place.none')}</>}
    </p>
  );
};

/** Where it happened: the device's own fix, getting better before one's eyes, or a pin on the map. */
export const PlaceField = ({ path, label }: { path: Path; label: string }) => {
  const form = useForm();
  const say = useSay();
  const kept = form.answerAt(path);
  const place = isAnswers(kept) ? kept : {};
  const fix = useFix(place, (next) => form.answer(path, next));
  const byHand = (point: Answers) => {
    fix.end();
    form.answer(path, { ...point, ...(place['description'] ? { description: place['description'] } : {}) });
  };
  return (
    <fieldset class="group" id={idOf(path)} tabIndex={-1}>
      <legend>{label}</legend>
      <Notes path={path} />
      <FixState place={place} state={fix.state} />
      {fix.state === 'watching' ? (
        <button type="button" class="quiet" onClick={fix.end}>
          {say('place.enough')}
        </button>
      ) : (
        <button type="button" class="quiet" onClick={fix.begin}>
          {say('place.take')}
        </button>
      )}
      <MapField place={place} setByHand={byHand} />
      <TextField path={[...path, 'description']} label={form.label('place.description')} required={false} most={500} />
    </fieldset>
  );
};

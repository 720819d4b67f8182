import { useState } from 'preact/hooks';
import { type MomentParts, momentAt, momentOfParts, offsetAt, partsOfMoment } from '../as-typed.ts';
import { useForm } from '../form-context.ts';
import { idOf } from '../pointer.ts';
import { type FieldProps, Question } from './labelled.tsx';

const boxes = ['day', 'month', 'year', 'time'] as const;

const empty: MomentParts = { day: '', month: '', year: '', time: '' };

/** A moment in four boxes, day first, as dates are written in all countries of the network but one. */
export const MomentField = (field: FieldProps) => {
  const form = useForm();
  const kept = form.answerAt(field.path);
  const [parts, setParts] = useState(typeof kept === 'string' ? partsOfMoment(kept) : empty);
  const set = (next: MomentParts) => {
    setParts(next);
    form.answer(field.path, momentOfParts(next, offsetAt(form.now(), form.timeZone)));
  };
  const setNow = () => set(partsOfMoment(momentAt(form.now(), form.timeZone)));
  return (
    <Question {...field}>
      <div class="moment">
        {boxes.map((box) => (
          <label key={box}>
            {form.say(`form.${box}`)}
            <input
              id={`${idOf(field.path)}-${box}`}
              type="text"
              inputMode={box === 'time' ? 'text' : 'numeric'}
              autocomplete="off"
              size={box === 'year' || box === 'time' ? 5 : 2}
              value={parts[box]}
              onInput={(event) => set({ ...parts, [box]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
      <button type="button" class="quiet" onClick={setNow}>
        {form.say('form.now')}
      </button>
    </Question>
  );
};

import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { numberAsTyped } from '../as-typed.ts';
import { useForm } from '../form-context.ts';
import { idOf, pointer } from '../pointer.ts';
import { describedBy, type FieldProps, Labelled } from './labelled.tsx';

/** A text longer than this is written in a box of several lines, in characters. */
const longText = 200;

const commonOf = (path: FieldProps['path'], form: ReturnType<typeof useForm>) => ({
  id: idOf(path),
  'aria-describedby': describedBy(path, form),
  'aria-invalid': form.faults.has(pointer(path)) || undefined,
  autocomplete: 'off' as const,
});

/** A text in the officer's words. */
export const TextField = ({ path, label, required, most }: FieldProps & { most: number }) => {
  const form = useForm();
  const value = String(form.answerAt(path) ?? '');
  const onInput = (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    form.answer(path, event.currentTarget.value);
  const common = commonOf(path, form);
  return (
    <Labelled path={path} label={label} required={required}>
      {most > longText ? (
        <textarea {...common} rows={5} value={value} onInput={onInput} />
      ) : (
        <input {...common} type="text" value={value} onInput={onInput} />
      )}
    </Labelled>
  );
};

/** A number. The box holds what is typed, so that `1.` is not made `1` under the officer's fingers. */
export const NumberField = ({ path, label, required, whole }: FieldProps & { whole: boolean }) => {
  const form = useForm();
  const [typed, setTyped] = useState(String(form.answerAt(path) ?? ''));
  const onInput = (event: TargetedEvent<HTMLInputElement>) => {
    setTyped(event.currentTarget.value);
    form.answer(path, numberAsTyped(event.currentTarget.value));
  };
  return (
    <Labelled path={path} label={label} required={required}>
      <input
        {...commonOf(path, form)}
        class="short"
        type="text"
        inputMode={whole ? 'numeric' : 'decimal'}
        value={typed}
        onInput={onInput}
      />
    </Labelled>
  );
};

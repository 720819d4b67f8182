import type { ComponentChildren } from 'preact';
import type { Path } from '../answers.ts';
import { useForm } from '../form-context.ts';
import { idOf, pointer } from '../pointer.ts';

/** What the parts of a field are drawn with. */
export type FieldProps = { path: Path; label: string; required: boolean };

/** Ids of what describes a field: its fault and its warning, where it has one. */
export const describedBy = (path: Path, { faults, warnings }: ReturnType<typeof useForm>): string | undefined => {
  const at = pointer(path);
  const ids = [...(faults.has(at) ? [`${idOf(path)}-fault`] : []), ...(warnings.has(at) ? [`${idOf(path)}-look`] : [])];
  return ids.length > 0 ? ids.join(' ') : undefined;
};

/** What is wrong with a field, or to be looked at twice. The word before it says which, so that colour is not alone. */
export const Notes = ({ path }: { path: Path }) => {
  const { faults, warnings, say } = useForm();
  const fault = faults.get(pointer(path));
  const warning = warnings.get(pointer(path));
  return (
    <>
      {fault && (
        <p class="fault" id={`${idOf(path)}-fault`}>
          <strong>{say('form.error')}:</strong> {fault}
        </p>
      )}
      {warning && (
        <p class="look-twice" id={`${idOf(path)}-look`}>
          <strong>{say('form.look-twice')}:</strong> {warning}
        </p>
      )}
    </>
  );
};

/** The name of a field; what need not be answered says so. */
export const LabelText = ({ label, required }: { label: string; required: boolean }) => {
  const { say } = useForm();
  return (
    <>
      {label}
      {!required && <span class="optional"> ({say('form.optional')})</span>}
    </>
  );
};

const stateOf = (path: Path, { faults }: ReturnType<typeof useForm>): string =>
  faults.has(pointer(path)) ? 'field has-fault' : 'field';

/** One box with its label. */
export const Labelled = ({ path, label, required, children }: FieldProps & { children: ComponentChildren }) => {
  const form = useForm();
  return (
    <div class={stateOf(path, form)}>
      <label for={idOf(path)}>
        <LabelText label={label} required={required} />
      </label>
      <Notes path={path} />
      {children}
    </div>
  );
};

/** Several boxes under one question. */
export const Question = ({ path, label, required, children }: FieldProps & { children: ComponentChildren }) => {
  const form = useForm();
  return (
    <fieldset class={stateOf(path, form)} aria-describedby={describedBy(path, form)} id={idOf(path)} tabIndex={-1}>
      <legend>
        <LabelText label={label} required={required} />
      </legend>
      <Notes path={path} />
      {children}
    </fieldset>
  );
};

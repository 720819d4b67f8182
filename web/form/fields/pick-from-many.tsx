import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { useForm } from '../form-context.ts';
import { idOf, pointer } from '../pointer.ts';
import { type Choice, searchCodes } from '../search-codes.ts';
import { describedBy, type FieldProps, Labelled } from './labelled.tsx';

type PickProps = FieldProps & {
  choices: readonly Choice[];
  chosen: readonly string[];
  choose(code: string): void;
  drop(code: string): void;
};

const Chosen = ({ choices, chosen, drop }: Pick<PickProps, 'choices' | 'chosen' | 'drop'>) => {
  const { say } = useForm();
  if (chosen.length === 0) return null;
  return (
    <ul class="chosen">
      {chosen.map((code) => {
        const name = choices.find((choice) => choice.code === code)?.name ?? code;
        return (
          <li key={code}>
            <span>{name}</span>
            <button type="button" class="link" aria-label={`${say('form.remove')}: ${name}`} onClick={() => drop(code)}>
              {say('form.remove')}
            </button>
          </li>
        );
      })}
    </ul>
  );
};

type RowsProps = { id: string; rows: readonly Choice[]; marked: number; pick(choice: Choice): void };

/** Rows of what was found; the name of a list is the code's, beside it the street names by which it was found. */
const Rows = ({ id, rows, marked, pick }: RowsProps) => (
  <div role="listbox" id={`${id}-rows`} class="rows">
    {rows.map((choice, index) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: keys are those of the box
      // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus (ARIA APG, combobox)
      <div
        role="option"
        key={choice.code}
        id={`${id}-row-${index}`}
        aria-selected={index === marked}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => pick(choice)}
      >
        <span>{choice.name}</span> <span class="code">{choice.streetNames?.join(', ') || choice.code}</span>
      </div>
    ))}
  </div>
);

/** Where the marked row goes with a key. */
const moved = (key: string, marked: number, rows: number): number | undefined => {
  if (key === 'ArrowDown') return Math.min(marked + 1, rows - 1);
  return key === 'ArrowUp' ? Math.max(marked - 1, 0) : undefined;
};

/** The box's state: what is looked for, whether rows are open, which is marked. */
const useSearch = ({ choices, choose }: Pick<PickProps, 'choices' | 'choose'>) => {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [marked, setMarked] = useState(0);
  const rows = isOpen ? searchCodes(choices, text) : [];
  const close = () => setOpen(false);
  const pick = ({ code }: Choice) => {
    choose(code);
    setText('');
    close();
  };
  const type = (typed: string) => {
    setText(typed);
    setOpen(true);
    setMarked(0);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const next = moved(event.key, marked, rows.length);
    const row = rows[marked];
    if (next !== undefined) {
      setOpen(true);
      setMarked(next);
    } else if (event.key === 'Enter' && row) pick(row);
    else if (event.key !== 'Escape') return;
    else close();
    event.preventDefault();
  };
  return { text, rows, marked, pick, type, close, open: () => setOpen(true), onKeyDown };
};

/** A choice of many, found by name, code or street name. Source of the keys: ARIA Authoring Practices, combobox. */
export const PickFromMany = ({ choices, chosen, choose, drop, ...field }: PickProps) => {
  const form = useForm();
  const search = useSearch({ choices, choose });
  const id = idOf(field.path);
  return (
    <Labelled {...field}>
      <Chosen choices={choices} chosen={chosen} drop={drop} />
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={search.rows.length > 0}
        aria-controls={`${id}-rows`}
        aria-activedescendant={search.rows.length > 0 ? `${id}-row-${search.marked}` : undefined}
        aria-describedby={describedBy(field.path, form)}
        aria-invalid={form.faults.has(pointer(field.path)) || undefined}
        value={search.text}
        onInput={(event) => search.type(event.currentTarget.value)}
        onFocus={search.open}
        onBlur={search.close}
        onKeyDown={search.onKeyDown}
      />
      {search.rows.length > 0 && <Rows id={id} rows={search.rows} marked={search.marked} pick={search.pick} />}
    </Labelled>
  );
};

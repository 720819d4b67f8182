import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Say } from '../words/say.ts';
import type { Answer, Path } from './answers.ts';
import type { Choice } from './search-codes.ts';

/** What every field of a form is drawn with. */
export type FormContext = {
  say: Say;
  /** Label of a field, by its key in web/words/field-words.ts. */
  label(word: string): string;
  /** Choices of a list of codes; none while the list is not on the tablet yet. */
  choicesIn(list: string): readonly Choice[];
  /** What is wrong, and what to look at twice, by the pointer of the field (RFC 6901). */
  faults: ReadonlyMap<string, string>;
  warnings: ReadonlyMap<string, string>;
  answerAt(path: Path): Answer;
  answer(path: Path, value: Answer): void;
  /** Milliseconds since the epoch. */
  now(): number;
  timeZone: string;
  /** Fields that have a look of their own in this app: place and photos. */
  special(is: 'place' | 'photos', path: Path, label: string): preact.ComponentChildren;
};

const Context = createContext<FormContext | undefined>(undefined);

export const FormProvider = Context.Provider;

/** @throws Error outside a form */
export const useForm = (): FormContext => {
  const form = useContext(Context);
  if (!form) throw new Error('A field stands in a form.');
  return form;
};

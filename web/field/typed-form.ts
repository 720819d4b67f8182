import { type Signal, signal } from '@preact/signals';
import { type Answer, type Answers, filledIn, isAnswers, type Path, withAnswer } from '../form/answers.ts';
import { ownRow, ownValues, putOwn, removeOwn } from './own-rows.ts';
import { newWriter } from './store/new-writer.ts';
import type { Session, Tablet } from './tablet.ts';

/** A form that is no draft of a report, by its address: a message of a case, the reason of a withdrawal. */
export type FormName = { screen: string; id: string };

/** What was typed into such a form and is not sent yet. `changedAt`: milliseconds since the epoch. */
export type TypedForm = FormName & { answers: Answers; changedAt: number };

/** The id of its row. */
export const typedId = ({ screen, id }: FormName): string => `${screen}/${id}`;

/** A form that is open, and the writing of it. */
export type OpenForm = {
  name: FormName;
  answers: Signal<Answers>;
  answer(path: Path, value: Answer): void;
  /** Is over when all that was typed is on the disk. */
  saved(): Promise<void>;
  /** Throws away what was typed. */
  discard(): Promise<void>;
  /** A write that failed is told: the tablet may be full. */
  failed: Signal<boolean>;
};

/** What somebody has typed and not sent, the newest first. */
export const typedForms = (tablet: Tablet, session: Session): Promise<TypedForm[]> =>
  ownValues<TypedForm>(tablet.database, session, 'typed');

/** Writes what stands in a form; an empty one needs no row. */
const writeForm = async (tablet: Tablet, session: Session, name: FormName, answers: Answers): Promise<void> => {
  const id = typedId(name);
  if (filledIn(answers) === undefined) return removeOwn(tablet.database, session.username, 'typed', id);
  const typed: TypedForm = { ...name, answers, changedAt: tablet.now() };
  await putOwn(tablet.database, await ownRow(session, 'typed', id, typed, typed.changedAt));
};

/**
 * Opens a form as it was left: each change is written at once.
 * @param first what stands in it where nothing was typed before
 */
export const openForm = async (
  tablet: Tablet,
  session: Session,
  name: FormName,
  first: Answers = {},
): Promise<OpenForm> => {
  const kept = (await typedForms(tablet, session)).find((form) => typedId(form) === typedId(name));
  const answers = signal(kept?.answers ?? first);
  const failed = signal(false);
  const save = newWriter(() => writeForm(tablet, session, name, answers.value), failed);
  return {
    name,
    answers,
    failed,
    saved: save,
    answer: (path, value) => {
      const next = withAnswer(answers.value, path, value);
      if (!isAnswers(next)) return;
      answers.value = next;
      void save();
    },
    discard: () => {
      answers.value = {};
      return save();
    },
  };
};

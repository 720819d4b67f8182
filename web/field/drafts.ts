import { type Signal, signal } from '@preact/signals';
import { type Answer, type Answers, isAnswers, type Path, withAnswer } from '../form/answers.ts';
import type { Draft } from './draft.ts';
import { ownRow, ownValues, removeOwn } from './own-rows.ts';
import { newWriter } from './store/new-writer.ts';
import type { PhotoRow } from './store/store.ts';
import { strict, writeTogether } from './store/store.ts';
import type { Session, Tablet } from './tablet.ts';

/** The draft that is open, and the writing of it. */
export type OpenDraft = {
  draft: Signal<Draft>;
  answer(path: Path, value: Answer): void;
  change(change: Partial<Draft>): void;
  /** Is over when all that was typed is on the disk. */
  saved(): Promise<void>;
  /** Writes a photo and the draft that announces it together. */
  withPhoto(row: PhotoRow, change: Partial<Draft>): Promise<void>;
  /** A write that failed is told: the tablet may be full. */
  failed: Signal<boolean>;
};

export const draftsOf = (tablet: Tablet, session: Session): Promise<Draft[]> =>
  ownValues<Draft>(tablet.database, session, 'draft');

export const newDraft = (crime: string, answers: Answers, now: number): Draft => ({
  id: crypto.randomUUID(),
  crime,
  answers,
  names: undefined,
  photos: [],
  changedAt: now,
});

/** Writes a draft, with a photo where it has a new one: both or none. */
const writeDraft = async (tablet: Tablet, session: Session, draft: Draft, photo?: PhotoRow): Promise<void> => {
  const row = await ownRow(session, 'draft', draft.id, draft, tablet.now());
  await writeTogether(tablet.database, ['own', 'photos'], (transaction) => [
    transaction.objectStore('own').put(row),
    ...(photo ? [transaction.objectStore('photos').put(photo)] : []),
  ]);
};

/** Opens a draft: each change is written at once. */
export const openDraft = (tablet: Tablet, session: Session, first: Draft): OpenDraft => {
  const draft = signal(first);
  const failed = signal(false);
  const save = newWriter(() => writeDraft(tablet, session, draft.value), failed);
  const set = (changes: Partial<Draft>): void => {
    draft.value = { ...draft.value, ...changes, changedAt: tablet.now() };
  };
  const change = (changes: Partial<Draft>): void => {
    set(changes);
    void save();
  };
  return {
    draft,
    failed,
    change,
    answer: (path, value) => {
      const answers = withAnswer(draft.value.answers, path, value);
      if (isAnswers(answers)) change({ answers });
    },
    saved: save,
    withPhoto: async (row, changes) => {
      set(changes);
      await writeDraft(tablet, session, draft.value, row);
    },
  };
};

/** Throws a draft away, with its photos. */
export const discardDraft = async (tablet: Tablet, session: Session, { id, photos }: Draft): Promise<void> => {
  await removeOwn(tablet.database, session.username, 'draft', id);
  const transaction = tablet.database.transaction('photos', 'readwrite', strict);
  await Promise.all([...photos.map((photo) => transaction.store.delete(photo.id)), transaction.done]);
};

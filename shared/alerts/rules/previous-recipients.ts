import type { Addressee, Recipient } from '../alert.ts';
import type { AlertFile } from '../alert-repository.ts';

/** Whether a dispatch reached its topic, or may have: a claimed one is not settled yet. */
const mayHaveReached = ({ state, parts }: AlertFile['dispatches'][number]): boolean =>
  state === 'claimed' || Object.values(parts).some((part) => part.state !== 'refused');

/** A quiet addressee has a dispatch where the authority was told that others are silent. */
const mayBeTold = ({ topic, quiet }: Addressee, { dispatches }: AlertFile): boolean => {
  const own = dispatches.filter((dispatch) => dispatch.topic === topic);
  return own.length === 0 ? !quiet : own.some(mayHaveReached);
};

/**
 * The recipients of these alerts, each once: topics where something was published or summed up, or may have been. A topic
 * without any dispatch is one of them, since another run may be about to publish there; a quiet one is not. In doubt a
 * recipient is corrected: a void alert that nobody withdraws misleads more than a correction of nothing.
 */
export const previousRecipients = (files: readonly AlertFile[]): Recipient[] => {
  const recipients = new Map<string, Recipient>();
  for (const file of files)
    for (const addressee of file.addressees) {
      const { topic, circle, newsTo } = addressee;
      if (mayBeTold(addressee, file) && !recipients.has(topic))
        recipients.set(topic, { topic, circle, ...(newsTo ? { newsTo } : {}) });
    }
  return [...recipients.values()];
};

/** Quiet addressees of these alerts that were never told of one, each once: they find a correction in their inbox. */
export const previousReaders = (files: readonly AlertFile[]): Recipient[] => {
  const told = previousRecipients(files).map(({ topic }) => topic);
  const quiet = files
    .flatMap(({ addressees }) => addressees)
    .filter((each) => each.quiet && !told.includes(each.topic));
  const circles = new Map(quiet.map(({ topic, circle }) => [topic, circle]));
  return [...circles].map(([topic, circle]) => ({ topic, circle, quiet: true }));
};

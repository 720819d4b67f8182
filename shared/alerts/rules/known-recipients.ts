import { present } from '../../foundation/present.ts';
import type { Addressee } from '../alert.ts';
import type { AlertFile } from '../alert-repository.ts';
import type { KnownRecipient } from './alert-history.ts';
import { heardIn } from './correction-rules.ts';

/** Whether a dispatch reached its topic, or may have: a claimed one is not settled yet. */
const mayHaveReached = ({ state, parts }: AlertFile['dispatches'][number]): boolean =>
  state === 'claimed' || Object.values(parts).some((part) => part.state !== 'refused');

/** A quiet addressee has a dispatch where the authority was told that others are silent. */
const mayBeTold = ({ topic, quiet }: Addressee, { dispatches }: AlertFile): boolean => {
  const own = dispatches.filter((dispatch) => dispatch.topic === topic);
  return own.length === 0 ? !quiet : own.some(mayHaveReached);
};

const recipientsIn = (file: AlertFile): KnownRecipient[] => {
  const heard = heardIn(file.alert);
  if (!heard) return [];
  return file.addressees.flatMap((addressee): KnownRecipient[] => {
    const { topic, circle, newsTo, quiet } = addressee;
    if (mayBeTold(addressee, file)) return [{ topic, circle, ...present({ newsTo }), heard }];
    return quiet ? [{ topic, circle, quiet, heard }] : [];
  });
};

/** Who was told is told of a correction, whatever they find in the inbox besides. */
const joined = (before: KnownRecipient, later: KnownRecipient): KnownRecipient => {
  if (later.quiet && !before.quiet) return before;
  return before.quiet && !later.quiet ? later : { ...before, heard: later.heard };
};

/**
 * Who knows of an incident, each once: topics where something was published or summed up, or may have been, and those that
 * find it in their inbox. A topic without any dispatch was told, since another run may be about to publish there. In doubt
 * a recipient is corrected: a void alert that nobody withdraws misleads more than a correction of nothing.
 * @param earlier who knew before these alerts
 * @param files in the order in which they were written
 */
export const knownRecipients = (earlier: readonly KnownRecipient[], files: readonly AlertFile[]): KnownRecipient[] => {
  const known = new Map(earlier.map((each) => [each.topic, each]));
  for (const later of files.flatMap(recipientsIn)) {
    const before = known.get(later.topic);
    known.set(later.topic, before ? joined(before, later) : later);
  }
  return [...known.values()];
};

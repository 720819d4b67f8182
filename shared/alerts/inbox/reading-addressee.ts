import { may } from '../../foundation/access.ts';
import type { Caller } from '../../foundation/caller.ts';
import type { Addressee } from '../alert.ts';
import type { AlertFile } from '../alert-repository.ts';
import { requireWorkplaceTopic } from '../workplace-topic.ts';

/**
 * The addressee as whom a person reads an alert: their own, or that of a BLO which they may follow and whose subscribers
 * got it. A person who works for the country may read as any other addressee too.
 * @returns nothing for an alert that is not theirs to see
 * @throws Problem `not-yours` for an officer without a BLO
 */
export const readingAddressee = ({ addressees }: AlertFile, caller: Caller): Addressee | undefined => {
  const topic = requireWorkplaceTopic(caller);
  const own = addressees.find((addressee) => addressee.topic === topic);
  const followed = addressees.find(({ newsTo }) => newsTo?.includes(topic));
  return own ?? followed ?? (may(caller, 'read all alerts') ? addressees[0] : undefined);
};

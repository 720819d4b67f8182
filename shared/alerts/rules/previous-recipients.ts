import type { Recipient } from '../alert.ts';
import type { AlertFile } from '../alert-repository.ts';

/** Whether a dispatch reached its topic, or may have: a claimed one is not settled yet. */
const mayHaveReached = ({ state, parts }: AlertFile['dispatches'][number]): boolean =>
  state === 'claimed' || Object.values(parts).some((part) => part.state !== 'refused');

/**
 * The recipients of these alerts, each once: topics where something was published or summed up, or may have been. A topic
 * without any dispatch is one of them, since another run may be about to publish there. In doubt a recipient is
 * corrected: a void alert that nobody withdraws misleads more than a correction of nothing.
 */
export const previousRecipients = (files: readonly AlertFile[]): Recipient[] => {
  const recipients = new Map<string, Recipient>();
  for (const { addressees, dispatches } of files)
    for (const { topic, circle, newsTo } of addressees) {
      const own = dispatches.filter((dispatch) => dispatch.topic === topic);
      const reached = own.length === 0 || own.some(mayHaveReached);
      if (reached && !recipients.has(topic)) recipients.set(topic, { topic, circle, ...(newsTo ? { newsTo } : {}) });
    }
  return [...recipients.values()];
};

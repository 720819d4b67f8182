import type { Language } from '../reference/languages.ts';
import type { MessageChannel } from './channel.ts';
import type { TextOccasion } from './messages/wording/text-messages.ts';
import type { AudienceScope } from './rules/audience-scope.ts';

/**
 * The occasion of a message about an incident: the alert itself; the alert again, since nobody has acknowledged it; the
 * same told to the authority; or a correction.
 */
export type AlertOccasion = Exclude<TextOccasion, 'summary'>;

/**
 * The readers of a message: the people of a topic, in one language by one channel. `circle` is their audience scope.
 * @property silent topics that have not acknowledged the alert, where the reader is told of them
 * @property sharedBy the country that shared the incident, if it is not the reader's own
 */
export type AlertReader = {
  topic: string;
  circle?: AudienceScope | undefined;
  language: Language;
  channel: MessageChannel;
  silent?: readonly string[];
  sharedBy?: string | undefined;
};

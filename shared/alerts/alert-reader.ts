import type { Language } from '../reference/languages.ts';
import type { Channel } from './channel.ts';
import type { TextOccasion } from './messages/wording/sms.ts';
import type { AudienceScope } from './rules/audience-scope.ts';

/**
 * What a message about an incident is sent for: the alert itself; the same once more, as nobody has acknowledged it;
 * to the authority for the same reason; or a correction of what was told.
 */
export type AlertOccasion = Exclude<TextOccasion, 'summary'>;

/**
 * Who reads a message: the people of a topic, who stand in this circle, in one language by one channel.
 * @property silent topics that have not acknowledged, for whoever is told of that
 * @property sharedBy the country that shared what is told, if it is not the reader's own
 */
export type AlertReader = {
  topic: string;
  circle?: AudienceScope | undefined;
  language: Language;
  channel: Channel;
  silent?: readonly string[];
  sharedBy?: string | undefined;
};

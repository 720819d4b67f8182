import type { AlertRepository } from '../alert-repository.ts';
import type { ChannelRules } from '../rules/channel-rules.ts';
import type { DispatchPorts, DispatchTerms } from './dispatch.ts';

/** What sending alerts needs of the world. */
export type SendingPorts = DispatchPorts & { alerts: AlertRepository };

/** What of a country decides how alerts are sent, corrected and followed up. */
export type SendingTerms = DispatchTerms & {
  /** Name in the IANA database. */
  timeZone: string;
  /** Which channel speaks when at a post that has a tablet. */
  channelRules?: ChannelRules | undefined;
  /** How often an incident is corrected in an hour; without it there is no limit. */
  correctionsPerHour?: number | undefined;
};

import { risesTo } from '../rules/rise-of.ts';
import { isAtLeast, severities } from '../severity.ts';
import type { Subscription } from './subscription.ts';

/**
 * A filter policy of SNS. Every attribute must match, by any value of its list; under `$or` stand further policies, any of
 * which must match.
 */
export type SubscriptionFilter = Readonly<
  Record<string, readonly (string | Readonly<Record<string, readonly string[]>>)[]>
>;

/** What a person asked for: severities, with rises to one of them, and kinds unless it is every kind. */
export const alertsAskedFor = ({
  crimes,
  leastSeverity,
}: Pick<Subscription, 'crimes' | 'leastSeverity'>): { severity: string[]; crime?: string[] } => ({
  severity: [...severities.filter((severity) => isAtLeast(severity, leastSeverity)), ...risesTo(leastSeverity)],
  ...(crimes ? { crime: [...crimes] } : {}),
});

/**
 * The filter policy that lets through the alerts of a person's choice, and by e-mail where they work also the reminders,
 * whatever alerts they chose. Source of the limits: SNS Developer Guide, at most 5 keys and 150 combinations; this has at
 * most 5 keys and 6 severities x the kinds of crime. Source of `$or`: the same, "AND/OR logic", read 2026-11-26.
 *
 * `newsTo` names the topics that an alert does not go to. It is published only on the topic of the BLO that reports: so
 * a person who follows three BLOs gets an alert by one of them, and nobody gets it twice. A reminder has no `newsTo` and
 * goes to nobody who follows.
 * @param ownTopic where the person works, for a subscription to another topic
 */
export const subscriptionFilter = (
  { channel, language, ...asked }: Pick<Subscription, 'channel' | 'language' | 'crimes' | 'leastSeverity'>,
  ownTopic?: string,
): SubscriptionFilter => {
  const reader = { channel: [channel], language: [language] };
  const alerts = alertsAskedFor(asked);
  if (ownTopic) return { ...reader, ...alerts, newsTo: [ownTopic] };
  return channel === 'email' ? { ...reader, $or: [alerts, { purpose: ['reminder'] }] } : { ...reader, ...alerts };
};

import { risesTo } from '../rules/severity-rise.ts';
import { isAtLeast, severities } from '../severity.ts';
import type { Subscription } from './subscription.ts';

/**
 * The filter policy that lets through the alerts of a person's choice. Source of the limits: SNS Developer Guide, at most
 * 5 keys and 150 combinations; this has at most 5 keys and 6 severities x the kinds of crime.
 *
 * `newsTo` lists the topics that an alert does not go to. It is published only on the topic of the BLO that reports, so
 * a person who follows three BLOs gets an alert from one of them, and nobody gets it twice.
 * @param ownTopic where the person works, for a subscription to another topic
 */
export const subscriptionFilter = (
  { channel, language, crimes, leastSeverity }: Pick<Subscription, 'channel' | 'language' | 'crimes' | 'leastSeverity'>,
  ownTopic?: string,
): Record<string, string[]> => ({
  channel: [channel],
  language: [language],
  severity: [...severities.filter((severity) => isAtLeast(severity, leastSeverity)), ...risesTo(leastSeverity)],
  ...(crimes ? { crime: [...crimes] } : {}),
  ...(ownTopic ? { newsTo: [ownTopic] } : {}),
});

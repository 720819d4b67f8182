import { risesTo } from '../rules/severity-rise.ts';
import { isAtLeast, severities } from '../severity.ts';
import type { Subscription } from './subscription.ts';

/**
 * The filter that lets through what a person wants to be told. Source of the limits: SNS Developer Guide, at most 5 keys
 * and 150 combinations; this has at most 5 keys and 6 severities x the kinds of crime.
 *
 * `newsTo` names the topics that an alert does not go to, and stands on the topic of the BLO that reports alone: so
 * whoever follows three BLOs is told of an incident by one of them, and nobody twice.
 * @param ownTopic where the person works, for a seat on another topic
 */
export const filterOf = (
  { channel, language, crimes, leastSeverity }: Pick<Subscription, 'channel' | 'language' | 'crimes' | 'leastSeverity'>,
  ownTopic?: string,
): Record<string, string[]> => ({
  channel: [channel],
  language: [language],
  severity: [...severities.filter((severity) => isAtLeast(severity, leastSeverity)), ...risesTo(leastSeverity)],
  ...(crimes ? { crime: [...crimes] } : {}),
  ...(ownTopic ? { newsTo: [ownTopic] } : {}),
});

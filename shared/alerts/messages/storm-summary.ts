import { channels, type HeldBack } from '../alert-ports.ts';
import { severities } from '../severity.ts';
import type { Mailing } from '../workflows/alert-dispatch.ts';
import { summaryFor } from './alert-messages.ts';

/** Stands for the summary of a window in the ledger. */
const summaryId = (topic: string, window: number): string => `storm.${topic}.${window}`;

/**
 * The one message for what a storm held back. It passes the filters that any of the alerts would have passed.
 * @returns nothing when nothing was held back
 */
export const summaryMailing = (
  { topic, window }: { topic: string; window: number },
  held: readonly HeldBack[],
): Mailing | undefined => {
  const severity = severities.find((each) => held.some((alert) => alert.severity === each));
  if (!severity) return undefined;
  const crimes = [...new Set(held.flatMap((alert) => alert.crimes))];
  const countOf = (channel: string) =>
    new Set(held.filter((alert) => alert.channel === channel).map(({ alertId }) => alertId)).size;
  return {
    ...{ alertId: summaryId(topic, window), stage: 'summary', topic, severity, crimes },
    filters: { severity: severities.filter((each) => held.some((alert) => alert.severity === each)), crime: crimes },
    channels: channels.filter((channel) => countOf(channel) > 0),
    compose: ({ language, channel }) => summaryFor(countOf(channel), { topic, language, channel }),
  };
};

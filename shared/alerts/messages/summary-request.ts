import type { SummaryWindow, SuppressedAlert } from '../alert-repository.ts';
import { type Channel, channels } from '../channel.ts';
import type { DispatchRequest } from '../dispatch-request.ts';
import { severities } from '../severity.ts';
import { summaryFor } from './message-for.ts';

/** The alert id of a summary in the table of dispatches. */
const summaryId = ({ topic, window }: SummaryWindow): string => `storm.${topic}.${window}`;

/**
 * The request to send one message in place of all alerts that a storm suppressed in a window. It passes every filter that
 * any of the alerts would have passed.
 * @returns nothing when nothing was suppressed
 */
export const summaryRequest = (
  window: SummaryWindow,
  suppressed: readonly SuppressedAlert[],
): DispatchRequest | undefined => {
  const { topic } = window;
  const present = severities.filter((each) => suppressed.some(({ severity }) => severity === each));
  const [highest] = present;
  if (!highest) return undefined;
  const crimes = [...new Set(suppressed.flatMap((alert) => alert.crimes))];
  const countOf = (channel: Channel) =>
    new Set(suppressed.filter((alert) => alert.channel === channel).map(({ alertId }) => alertId)).size;
  return {
    alertId: summaryId(window),
    stage: 'summary',
    topic,
    severity: highest,
    crimes,
    filters: { severity: present, crime: crimes },
    channels: channels.filter((channel) => countOf(channel) > 0),
    compose: ({ language, channel }) => summaryFor(countOf(channel), { topic, language, channel }),
  };
};

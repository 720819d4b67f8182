import type { SummaryWindow, SuppressedAlert } from '../alert-repository.ts';
import { channels, type MessageChannel } from '../channel.ts';
import type { DispatchRequest } from '../dispatch-request.ts';
import { severities } from '../severity.ts';
import { summaryFor } from './message-for.ts';

/** The alert id of a summary in the table of dispatches. */
const summaryId = ({ topic, window }: SummaryWindow): string => `storm.${topic}.${window}`;

/** Alerts by the BLOs that they came from, the one with most of them first; each alert once, however often it was to be sent. */
const countsByPost = (suppressed: readonly SuppressedAlert[]): { post: string; count: number }[] => {
  const posts = new Map(
    suppressed.flatMap(({ alertId, post }) => (post === undefined ? [] : [[alertId, post] as const])),
  );
  const counts = new Map<string, number>();
  for (const post of posts.values()) counts.set(post, (counts.get(post) ?? 0) + 1);
  return [...counts].map(([post, count]) => ({ post, count })).sort((a, b) => b.count - a.count);
};

const distinct = <Value>(lists: readonly (readonly Value[])[]): Value[] => [...new Set(lists.flat())];

/**
 * The request to send one message in place of all alerts that a storm suppressed in a window. It passes every filter that
 * any of the alerts would have passed, and names the BLOs that they came from.
 * @returns nothing when nothing was suppressed
 */
export const summaryRequest = (
  window: SummaryWindow,
  suppressed: readonly SuppressedAlert[],
): DispatchRequest | undefined => {
  const { topic } = window;
  const highest = severities.find((each) => suppressed.some(({ severity }) => severity === each));
  if (!highest) return undefined;
  const by = (channel: MessageChannel) => suppressed.filter((alert) => alert.channel === channel);
  const countOf = (channel: MessageChannel) => new Set(by(channel).map(({ alertId }) => alertId)).size;
  return {
    alertId: summaryId(window),
    stage: 'summary',
    topic,
    severity: highest,
    origin: { post: topic },
    filters: {
      severity: distinct(suppressed.map(({ filters }) => filters.severity)),
      crime: distinct(suppressed.map(({ filters }) => filters.crime)),
    },
    channels: channels.filter((channel) => countOf(channel) > 0),
    compose: ({ language, channel }) =>
      summaryFor(countOf(channel), { topic, language, channel }, countsByPost(by(channel))),
  };
};

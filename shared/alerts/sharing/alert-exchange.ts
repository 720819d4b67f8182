import type { NeighbourTopics } from '../../exchange/neighbour-topics.ts';
import { settleEach } from '../../foundation/settle-each.ts';
import { SharedAcknowledgement } from './shared-acknowledgement.ts';
import { type AlertExchange, SharedRevision } from './shared-revision.ts';

const mostAtOnce = 5;

/**
 * Tells other countries by the exchange. A message passes its strict schema once more: with the night's figures it is all
 * that leaves the country.
 */
export const alertExchange = (topics: NeighbourTopics): AlertExchange => ({
  send: async (revision, to) => {
    const text = JSON.stringify(SharedRevision.parse(revision));
    const results = await settleEach(to, mostAtOnce, (country) => topics.publish(country, text));
    // One country that cannot be told keeps nobody else waiting; the record comes again for all of them.
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  },
  acknowledge: async (acknowledgement, to) =>
    topics.publish(to, JSON.stringify(SharedAcknowledgement.parse(acknowledgement))),
});

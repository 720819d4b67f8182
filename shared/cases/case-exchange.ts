import type { NeighbourTopics } from '../exchange/neighbour-topics.ts';
import { type CaseExchange, CaseExchangeMessage } from './case-exchange-message.ts';

/** Tells another country of cases by the exchange; a message passes its strict schema once more. */
export const caseExchange = (topics: NeighbourTopics): CaseExchange => ({
  send: (message, to) => topics.publish(to, JSON.stringify(CaseExchangeMessage.parse(message))),
});

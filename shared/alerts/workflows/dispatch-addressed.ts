import type { AddressedAlert } from '../alert.ts';
import { dispatchAll } from './dispatch-all.ts';
import { firstRequests } from './first-requests.ts';
import { followUp } from './follow-up.ts';
import type { SendingPorts, SendingTerms } from './sending-terms.ts';

/**
 * Sends alerts that were written to those who are told, once, and follows them up.
 * @returns how many dispatches were due and how many messages this run published
 * @throws the most severe failure, after everything that could be published was: come again
 */
export const dispatchAddressed = async (
  alerts: readonly AddressedAlert[],
  terms: SendingTerms,
  ports: SendingPorts,
): Promise<{ due: number; published: number }> => {
  for (const { alert } of alerts) await followUp(alert, terms.escalateSeconds, ports);
  const requests = [];
  for (const alert of alerts) requests.push(...(await firstRequests(alert, terms, ports)));
  return { due: requests.length, published: await dispatchAll(requests, terms, ports) };
};

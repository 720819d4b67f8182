import { settleEach } from '../../foundation/settle-each.ts';
import type { DispatchRequest } from '../dispatch-request.ts';
import { AlertHeld, type DispatchPorts, type DispatchTerms, dispatch, NoTimeLeft } from './dispatch.ts';

/**
 * Dispatches in work at once. A batch brings ten records, and the SDK keeps 50 connections: a request that waits a second
 * for one fails as if the connection had failed, and a message whose publication could not be recorded is sent again.
 */
export const mostDispatchesAtOnce = 5;

/** The failure that somebody has to look at: any other goes before a dispatch that merely has to wait. */
const mostSevere = (failures: readonly unknown[]): unknown =>
  failures.find((failure) => !(failure instanceof AlertHeld || failure instanceof NoTimeLeft)) ?? failures[0];

/**
 * Sends several dispatches, a few at a time, and waits for all of them whatever becomes of one.
 * @param after what follows a dispatch that was sent
 * @returns how many messages this run published
 * @throws the most severe failure, after everything that could be published was: come again
 */
export const dispatchAll = async (
  requests: readonly DispatchRequest[],
  terms: DispatchTerms,
  ports: DispatchPorts,
  after: (request: DispatchRequest) => Promise<void> = async () => {},
): Promise<number> => {
  const results = await settleEach(requests, mostDispatchesAtOnce, async (request) => {
    const published = await dispatch(request, terms, ports);
    await after(request);
    return published;
  });
  const failures = results.flatMap((result): unknown[] => (result.status === 'rejected' ? [result.reason] : []));
  if (failures.length > 0) throw mostSevere(failures);
  return results.reduce((sum, result) => sum + (result.status === 'fulfilled' ? result.value : 0), 0);
};

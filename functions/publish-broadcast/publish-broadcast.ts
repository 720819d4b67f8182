import type { Alert } from '../../shared/alerts/alert.ts';
import type { AlertRepository } from '../../shared/alerts/alert-repository.ts';
import { isExpired } from '../../shared/alerts/broadcasts/broadcast-request.ts';
import { dispatchAll } from '../../shared/alerts/workflows/dispatch-all.ts';
import { firstRequests } from '../../shared/alerts/workflows/first-requests.ts';
import { followUp } from '../../shared/alerts/workflows/follow-up.ts';
import type { SendingPorts, SendingTerms } from '../../shared/alerts/workflows/sending-terms.ts';

/** `expired` and `superseded`: no message is sent any more; the broadcast stays in inboxes, marked as such. */
export type Published = { state: 'sent' | 'expired' | 'superseded' | 'gone'; due: number; published: number };

const nothing = (state: Published['state']): Published => ({ state, due: 0, published: 0 });

/** Removes the broadcast that this one replaces from the count of unread alerts. */
const removeReplaced = async ({ references }: Alert, alerts: AlertRepository): Promise<void> => {
  const earlier = references.at(-1);
  const file = earlier === undefined ? undefined : await alerts.find(earlier);
  if (file) await alerts.removeFromUnread(file.addressees);
};

/**
 * Sends a stored broadcast, once, unless it is valid no more: late words of the authority mislead.
 * @throws the most severe failure, after everything that could be published was: the record must come again
 */
export const publishBroadcast = async (
  alertId: string,
  terms: SendingTerms,
  ports: SendingPorts,
): Promise<Published> => {
  const file = await ports.alerts.find(alertId);
  if (!file) return nothing('gone');
  const { alert } = file;
  await removeReplaced(alert, ports.alerts);
  if (alert.supersededBy) return nothing('superseded');
  if (isExpired(alert, ports.clock())) return nothing('expired');
  await followUp(alert, terms.escalateSeconds, ports);
  const requests = await firstRequests(file, terms, ports);
  return { state: 'sent', due: requests.length, published: await dispatchAll(requests, terms, ports) };
};

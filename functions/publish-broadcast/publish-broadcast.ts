import { type Alert, isFollowedUp } from '../../shared/alerts/alert.ts';
import type { AlertBook } from '../../shared/alerts/alert-ports.ts';
import { isExpired } from '../../shared/alerts/broadcasts/broadcast.ts';
import { mailingFor } from '../../shared/alerts/messages/alert-mailing.ts';
import {
  type DispatchPorts,
  type DispatchTerms,
  dispatch,
  mostDispatchesAtOnce,
  worstOf,
} from '../../shared/alerts/workflows/alert-dispatch.ts';
import { settleEach } from '../../shared/foundation/settle-each.ts';

export type Ports = DispatchPorts & { book: AlertBook };

export type Country = DispatchTerms & {
  /** Name in the IANA database. */
  timeZone: string;
  escalateSeconds: number;
};

/** `expired` and `superseded`: nothing is sent of it any more; it stands in inboxes as what it is. */
export type Published = { state: 'sent' | 'expired' | 'superseded' | 'gone'; due: number; published: number };

const nothing = (state: Published['state']): Published => ({ state, due: 0, published: 0 });

/** Put down before anything is published, as for alerts of incidents. */
const followUp = async (alert: Alert, { escalateSeconds }: Country, { book, followUps, clock }: Ports) => {
  if (!isFollowedUp(alert) || alert.followUpAt) return;
  await followUps.later({ do: 'escalate', alertId: alert.id, stage: 'again' }, escalateSeconds);
  await book.noteFollowUp(alert.id, clock());
};

/** What it takes the place of is in no count of what is unread any more. */
const putAside = async ({ references }: Alert, book: AlertBook): Promise<void> => {
  const earlier = references.at(-1);
  const file = earlier === undefined ? undefined : await book.find(earlier);
  if (file) await book.putAside(file.addressees);
};

/**
 * Sends a broadcast that was written down, once, unless it holds no more: late words of the authority mislead.
 * @throws the worst failure, after everything that could be published was: the record is to come again
 */
export const publishBroadcast = async (alertId: string, country: Country, ports: Ports): Promise<Published> => {
  const file = await ports.book.find(alertId);
  if (!file) return nothing('gone');
  const { alert, addressees } = file;
  await putAside(alert, ports.book);
  if (alert.supersededBy) return nothing('superseded');
  if (isExpired(alert, ports.clock())) return nothing('expired');
  await followUp(alert, country, ports);
  const due = addressees.map((addressee) => mailingFor(alert, addressee, 'first', country.timeZone));
  const results = await settleEach(due, mostDispatchesAtOnce, (mailing) => dispatch(mailing, country, ports));
  const failures = results.flatMap((result): unknown[] => (result.status === 'rejected' ? [result.reason] : []));
  if (failures.length > 0) throw worstOf(failures);
  const published = results.reduce((sum, result) => sum + (result.status === 'fulfilled' ? result.value : 0), 0);
  return { state: 'sent', due: due.length, published };
};

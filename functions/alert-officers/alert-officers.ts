import { type AlertingCountry, deliveriesOf } from '../../shared/domain/alert/alert-deliveries.ts';
import { messageFor } from '../../shared/domain/alert/alert-messages.ts';
import {
  type AlertDelivery,
  type AlertLedger,
  type AlertTopics,
  PublishRefused,
} from '../../shared/domain/alert/alert-ports.ts';
import type { Incident } from '../../shared/domain/incident/incident.ts';
import type { Report } from '../../shared/domain/incident/report.ts';
import type { Clock } from '../../shared/domain/ports.ts';
import { settleEach } from '../../shared/domain/settle.ts';

export type Ports = { ledger: AlertLedger; topics: AlertTopics; clock: Clock };

/** Publications of one incident in work at once: the SDK keeps 50 connections, and a batch has several incidents. */
const mostAtOnce = 16;

/** Another run has claimed a delivery and may still publish it: this record must come again when that is certain. */
export class AlertHeld extends Error {
  override readonly name = 'AlertHeld';
}

const publishClaimed = async (
  message: () => ReturnType<typeof messageFor>,
  delivery: AlertDelivery,
  attempt: number,
  { ledger, topics, clock }: Ports,
): Promise<void> => {
  try {
    const messageId = await topics.publish(delivery, message());
    await ledger.markPublished(delivery, { messageId, at: clock() });
  } catch (error) {
    if (error instanceof PublishRefused) await ledger.markFailed(delivery, attempt);
    throw error;
  }
};

/** @returns whether this run published it; false when that had been done before */
const deliver = async (report: Report, delivery: AlertDelivery, timeZone: string, ports: Ports): Promise<boolean> => {
  const claim = await ports.ledger.claim(delivery, ports.clock());
  if (claim.outcome === 'published') return false;
  if (claim.outcome === 'held') throw new AlertHeld('A claim on this alert is still alive.');
  await publishClaimed(() => messageFor(report, delivery, timeZone), delivery, claim.attempt, ports);
  return true;
};

/** What is wrong goes before what is merely held: it is the one that somebody has to look at. */
const worstOf = (failures: readonly unknown[]): unknown =>
  failures.find((failure) => !(failure instanceof AlertHeld)) ?? failures[0];

/**
 * Tells those concerned of a new incident, once. Each publication is claimed before it is made, so that whoever comes
 * second (a record delivered twice, a batch tried again) leaves it alone. Where a run dies between claim and publication
 * the claim's lease decides: when it has passed, the alert is published again. A duplicate can only come of a run that
 * published and died before it could say so.
 * @returns how many publications were due and how many of them this run made
 * @throws the worst failure, after everything that could be published was: the record is to come again
 */
export const alertOfficers = async (
  incident: Incident,
  country: AlertingCountry,
  ports: Ports,
): Promise<{ due: number; published: number }> => {
  const due = deliveriesOf(incident, country);
  const results = await settleEach(due, mostAtOnce, (delivery) =>
    deliver(incident.report, delivery, country.timeZone, ports),
  );
  const failures = results.flatMap((result): unknown[] => (result.status === 'rejected' ? [result.reason] : []));
  if (failures.length > 0) throw worstOf(failures);
  const published = results.filter((result) => result.status === 'fulfilled' && result.value).length;
  return { due: due.length, published };
};

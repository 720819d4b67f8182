import { type AddressedAlert, alertIdOf } from '../alert.ts';
import type { AlertFile, AlertRepository } from '../alert-repository.ts';
import type { AlertRevision } from '../alert-revision.ts';
import { dispatchRequestFor } from '../messages/dispatch-request-for.ts';
import type { AlertHistory } from '../rules/alert-history.ts';
import {
  type AlertingCountry,
  type AlertPlan,
  type EarlierAlerts,
  planFor,
  type WrittenRevision,
} from '../rules/alert-plan.ts';
import { previousReaders, previousRecipients } from '../rules/previous-recipients.ts';
import type { DispatchPorts, DispatchTerms } from './dispatch.ts';
import { dispatchAll } from './dispatch-all.ts';
import { followUp } from './follow-up.ts';

/** What sending alerts needs of the world. */
export type SendingPorts = DispatchPorts & { alerts: AlertRepository };

/** What of a country decides how alerts are sent and followed up. */
export type SendingTerms = DispatchTerms & {
  /** Name in the IANA database. */
  timeZone: string;
};

/** What of a country decides which alerts are sent, to whom and how. */
export type SendingCountry = AlertingCountry & SendingTerms;

/** Other records of the same incident changed its history each time this run tried to: the record must come again. */
export class AlertContended extends Error {
  override readonly name = 'AlertContended';
}

const filesOf = async (ids: readonly string[], alerts: AlertRepository): Promise<AlertFile[]> =>
  (await Promise.all(ids.map((id) => alerts.find(id)))).filter((file) => file !== undefined);

/** The alerts that an earlier run wrote for this very revision. */
const writtenFor = async (
  { incidentId, revision }: AlertRevision,
  history: AlertHistory,
  alerts: AlertRepository,
): Promise<AddressedAlert[]> => {
  const own = [alertIdOf(incidentId, revision), alertIdOf(incidentId, revision, 'correction')];
  return filesOf(
    history.alerts.filter((id) => own.includes(id)),
    alerts,
  );
};

const earlierAlerts = (history: AlertHistory | undefined, files: readonly AlertFile[]): EarlierAlerts => ({
  ...(history ? { history: { ...history, alerts: files.map(({ alert }) => alert.id) } } : {}),
  previousRecipients: previousRecipients(files),
  previousReaders: previousReaders(files),
  active: files.map(({ alert }) => alert).flatMap(({ id, supersededBy }) => (supersededBy === undefined ? [id] : [])),
});

/**
 * Removes the alerts that a plan replaces from the count of unread ones. Before the plan is written, since a run that dies
 * in between comes again and does both; in one transaction the writes would be too many for a large country.
 */
const removeFromUnread = (
  { supersedes }: AlertPlan,
  files: readonly AlertFile[],
  alerts: AlertRepository,
): Promise<void> => {
  const replaced = files.filter(({ alert }) => supersedes.includes(alert.id));
  return alerts.removeFromUnread(replaced.flatMap(({ addressees }) => addressees));
};

/** Writes the alerts of a revision; nothing where they are written already, or those of a later revision are. */
const tryToWrite = async (
  revision: WrittenRevision,
  history: AlertHistory | undefined,
  country: SendingCountry,
  { alerts, clock }: SendingPorts,
): Promise<AddressedAlert[] | 'too-late'> => {
  const at = clock();
  const files = await filesOf(history?.alerts ?? [], alerts);
  const plan = planFor(revision, country, earlierAlerts(history, files), new Date(at).toISOString());
  if (!plan) return [];
  await removeFromUnread(plan, files, alerts);
  return (await alerts.write(plan, history?.revision, at)) ? plan.alerts : 'too-late';
};

const mostTries = 5;

/**
 * The alerts of a revision, written once whichever run comes first. A first report is written without a read, since
 * nearly all are new. Where there is a history its revision counts: an earlier record has nothing to send any more.
 */
const alertsOf = async (
  revision: WrittenRevision,
  country: SendingCountry,
  ports: SendingPorts,
): Promise<AddressedAlert[]> => {
  const { incidentId, revision: number } = revision;
  let history = number === 1 ? undefined : await ports.alerts.history(incidentId);
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    if (history && history.revision > number) return [];
    if (history?.revision === number) return writtenFor(revision, history, ports.alerts);
    const written = await tryToWrite(revision, history, country, ports);
    if (written !== 'too-late') return written;
    history = await ports.alerts.history(incidentId);
  }
  throw new AlertContended('Another record of this incident is being worked on.');
};

/**
 * Sends the alerts of a revision of an incident to those who are told, once: of a new incident, or of the change that an amendment, a
 * withdrawal or a found duplicate means to those who had an alert.
 * @returns how many dispatches were due and how many messages this run published
 * @throws the most severe failure, after everything that could be published was: the record must come again
 */
export const sendAlerts = async (
  revision: WrittenRevision,
  country: SendingCountry,
  ports: SendingPorts,
): Promise<{ due: number; published: number }> => {
  const alerts = await alertsOf(revision, country, ports);
  for (const { alert } of alerts) await followUp(alert, country.escalateSeconds, ports);
  const requests = alerts.flatMap(({ alert, addressees }) =>
    addressees
      .filter(({ quiet }) => !quiet)
      .map((addressee) => dispatchRequestFor(alert, addressee, 'first', country.timeZone)),
  );
  return { due: requests.length, published: await dispatchAll(requests, country, ports) };
};

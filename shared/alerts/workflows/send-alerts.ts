import { type AddressedAlert, alertIdOf } from '../alert.ts';
import type { AlertFiles } from '../alert-repository.ts';
import type { AlertHistory } from '../rules/alert-history.ts';
import type { AlertingCountry, WrittenRevision } from '../rules/alert-plan.ts';
import { planFor } from '../rules/plan-for.ts';
import { dispatchAddressed } from './dispatch-addressed.ts';
import { earlierAlerts, filesOf } from './earlier-alerts.ts';
import type { SendingPorts, SendingTerms } from './sending-terms.ts';
import { AlertContended, mostTries, writePlan } from './write-plan.ts';

/** What of a country decides which alerts are sent, to whom and how. */
export type SendingCountry = AlertingCountry & SendingTerms;

/** The alerts of a revision that an earlier run wrote, and that nothing has replaced. */
const standingAlerts = async (
  { incidentId, alerts: ids }: Pick<AlertHistory, 'incidentId' | 'alerts'>,
  revision: number,
  alerts: AlertFiles,
): Promise<AddressedAlert[]> => {
  const own = [alertIdOf(incidentId, revision), alertIdOf(incidentId, revision, 'correction')];
  const files = await filesOf(
    ids.filter((id) => own.includes(id)),
    alerts,
  );
  return files.filter(({ alert }) => alert.supersededBy === undefined);
};

/** Writes the alerts of a revision; nothing where they are written already, or those of a later revision are. */
const tryToWrite = async (
  revision: WrittenRevision,
  history: AlertHistory | undefined,
  country: SendingCountry,
  ports: SendingPorts,
): Promise<AddressedAlert[] | 'too-late'> => {
  const earlier = await earlierAlerts(history, ports.alerts);
  const plan = planFor(revision, country, earlier, new Date(ports.clock()).toISOString());
  if (!plan) return [];
  return (await writePlan(plan, earlier, ports)) ? plan.alerts : 'too-late';
};

/**
 * The alerts of a revision, written once whichever run comes first. A first report is written without a read, since
 * nearly all are new. Where there is a history its revision counts: an earlier record writes nothing any more, and sends
 * what an earlier run of it wrote and no later revision has replaced.
 */
const alertsOf = async (
  revision: WrittenRevision,
  country: SendingCountry,
  ports: SendingPorts,
): Promise<AddressedAlert[]> => {
  const { incidentId, revision: number } = revision;
  let history = number === 1 ? undefined : await ports.alerts.history(incidentId);
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    if (history && history.revision >= number) return standingAlerts(history, number, ports.alerts);
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
): Promise<{ due: number; published: number }> =>
  dispatchAddressed(await alertsOf(revision, country, ports), country, ports);

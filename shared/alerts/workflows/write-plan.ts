import type { AlertFile } from '../alert-repository.ts';
import type { AlertHistory } from '../rules/alert-history.ts';
import type { AlertPlan } from '../rules/alert-plan.ts';
import type { SendingPorts } from './sending-terms.ts';

/** Other records of the same incident changed its history each time this run tried to: the record must come again. */
export class AlertContended extends Error {
  override readonly name = 'AlertContended';
}

/** How often a run makes its plan anew, before it gives up. */
export const mostTries = 5;

/** Puts on the queue that an incident is to be looked at again. @param due milliseconds since the epoch */
export const lookAgain = (
  incidentId: string,
  due: number,
  { followUpQueue, clock }: Pick<SendingPorts, 'followUpQueue' | 'clock'>,
): Promise<void> => followUpQueue.send({ do: 'correct', incidentId }, (due - clock()) / 1000);

/**
 * Removes the alerts that a plan replaces from the count of unread ones. Before the plan is written, since a run that dies
 * in between comes again and does both; in one transaction the writes would be too many for a large country.
 */
const removeFromUnread = ({ supersedes }: AlertPlan, files: readonly AlertFile[], { alerts }: SendingPorts) => {
  const replaced = files.filter(({ alert }) => supersedes.includes(alert.id));
  return alerts.removeFromUnread(replaced.flatMap(({ addressees }) => addressees));
};

/**
 * Writes a plan that was made from a history and the files of its alerts. That it is to be looked at again is on the queue
 * before anybody relies on it, once for all states that wait.
 * @returns false when the history has changed since
 */
export const writePlan = async (
  plan: AlertPlan,
  { history, files }: { history?: AlertHistory | undefined; files: readonly AlertFile[] },
  ports: SendingPorts,
): Promise<boolean> => {
  const { incidentId, lookAt } = plan.history ?? {};
  if (incidentId !== undefined && lookAt !== undefined && lookAt !== history?.lookAt)
    await lookAgain(incidentId, Date.parse(lookAt), ports);
  await removeFromUnread(plan, files, ports);
  return ports.alerts.write(plan, history, ports.clock());
};

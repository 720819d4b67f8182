import type { AddressedAlert } from '../alert.ts';
import type { AlertHistory } from '../rules/alert-history.ts';
import { correctionDue } from '../rules/correction-due.ts';
import { overduePlan } from '../rules/correction-plan.ts';
import { dispatchAddressed } from './dispatch-addressed.ts';
import { earlierAlerts } from './earlier-alerts.ts';
import type { SendingPorts, SendingTerms } from './sending-terms.ts';
import { AlertContended, lookAgain, mostTries, writePlan } from './write-plan.ts';

/** When it is time to tell what waits: not before the look that is on the queue, nor before an hour allows it. */
const dueFor = ({ lookAt, waiting, corrected }: AlertHistory, { correctionsPerHour }: SendingTerms, now: number) => {
  const allowed = waiting ? correctionDue(corrected, correctionsPerHour, now) : now;
  return Math.max(allowed, lookAt === undefined ? now : Date.parse(lookAt));
};

/** The alerts to send; nothing when the history has moved on. */
const tryToTell = async (
  history: AlertHistory,
  terms: SendingTerms,
  ports: SendingPorts,
): Promise<readonly AddressedAlert[] | undefined> => {
  const at = ports.clock();
  const earlier = await earlierAlerts(history, ports.alerts);
  // What an earlier run wrote, and did not send to the end.
  const standing = earlier.files.filter(({ alert }) => earlier.active.includes(alert.id));
  const due = dueFor(history, terms, at);
  if (due > at) {
    await lookAgain(history.incidentId, due, ports);
    return standing;
  }
  const plan = overduePlan(earlier, terms.correctionsPerHour, new Date(at).toISOString());
  if (!plan) return standing;
  return (await writePlan(plan, earlier, ports)) ? plan.alerts : undefined;
};

/**
 * Tells the last state of an incident whose correction had to wait, once, as soon as an hour allows it; before that it is
 * looked at again. May be asked twice, and in vain.
 * @returns how many messages this run published
 * @throws the most severe failure: come again
 */
export const sendWaiting = async (incidentId: string, terms: SendingTerms, ports: SendingPorts): Promise<number> => {
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const history = await ports.alerts.history(incidentId);
    if (!history) return 0;
    const written = await tryToTell(history, terms, ports);
    if (written) return (await dispatchAddressed(written, terms, ports)).published;
  }
  throw new AlertContended('Another record of this incident is being worked on.');
};

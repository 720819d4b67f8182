import { alertProblemWords } from '../../shared/alerts/alert-problem-words.ts';
import type { AlertFiles, FollowUpQueue } from '../../shared/alerts/alert-repository.ts';
import type { Acknowledgement } from '../../shared/alerts/inbox/acknowledgement.ts';
import type { AcknowledgementRepository } from '../../shared/alerts/inbox/inbox-search.ts';
import { readingAddressee } from '../../shared/alerts/inbox/reading-addressee.ts';
import { isSharedAlertId } from '../../shared/alerts/sharing/shared-incident-id.ts';
import { requireWorkplaceTopic } from '../../shared/alerts/workplace-topic.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { Problem } from '../../shared/foundation/problem.ts';

export type Ports = {
  acknowledgements: AcknowledgementRepository;
  files: AlertFiles;
  followUpQueue: FollowUpQueue;
  clock: Clock;
};

/**
 * Time for the acknowledgement to be written, in seconds. The follow-up looks whether it was: put on the queue first, it is
 * never lost, and comes in vain where the alert is not this BLO's.
 */
const untilWritten = 5;

/** Somebody who can open an alert must not hear that there is none. */
const refusal = async (alertId: string, caller: Caller, { files }: Ports): Promise<Problem> => {
  const file = await files.find(alertId);
  const canRead = file && readingAddressee(file, caller);
  return new Problem(alertProblemWords[canRead ? 'sent-to-others' : 'not-sent-to-you']);
};

/**
 * Acknowledges an alert for the caller's BLO. A second call, or a second person, gets the first acknowledgement. The
 * country that shared the incident is told.
 * @throws Problem `not-yours` for an officer without a BLO, and for an alert to others that the caller may read;
 * `not-found` for any other
 */
export const acknowledgeAlert = async (alertId: string, caller: Caller, ports: Ports): Promise<Acknowledgement> => {
  const { acknowledgements, followUpQueue, clock } = ports;
  const topic = requireWorkplaceTopic(caller);
  const at = new Date(clock()).toISOString();
  if (isSharedAlertId(alertId)) await followUpQueue.send({ do: 'answer', alertId, topic }, untilWritten);
  const addressee = await acknowledgements.acknowledge({ alertId, topic, by: caller.person, at });
  if (!addressee) throw await refusal(alertId, caller, ports);
  const { acknowledgedAt = at, acknowledgedBy = caller.person } = addressee;
  return { alertId, topic, acknowledgedAt, acknowledgedBy };
};

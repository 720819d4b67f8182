import { alertProblemWords } from '../../shared/alerts/alert-problem-words.ts';
import type { Acknowledgement } from '../../shared/alerts/inbox/acknowledgement.ts';
import type { AcknowledgementRepository } from '../../shared/alerts/inbox/inbox-search.ts';
import { requireWorkplaceTopic } from '../../shared/alerts/workplace-topic.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { Problem } from '../../shared/foundation/problem.ts';

export type Ports = { acknowledgements: AcknowledgementRepository; clock: Clock };

/**
 * Acknowledges an alert for the caller's BLO. A second call, or a second person, gets the first acknowledgement.
 * @throws Problem `not-yours` for an officer without a BLO, `not-found` for an alert that is not to their BLO
 */
export const acknowledgeAlert = async (
  alertId: string,
  caller: Caller,
  { acknowledgements, clock }: Ports,
): Promise<Acknowledgement> => {
  const topic = requireWorkplaceTopic(caller);
  const at = new Date(clock()).toISOString();
  const addressee = await acknowledgements.acknowledge({ alertId, topic, by: caller.person, at });
  if (!addressee) throw new Problem(alertProblemWords['not-sent-to-you']);
  const { acknowledgedAt = at, acknowledgedBy = caller.person } = addressee;
  return { alertId, topic, acknowledgedAt, acknowledgedBy };
};

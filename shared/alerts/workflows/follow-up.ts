import type { Clock } from '../../foundation/clock.ts';
import { type Alert, isFollowedUp } from '../alert.ts';
import type { AlertRepository, FollowUpQueue } from '../alert-repository.ts';

/**
 * Puts the follow-up of an alert on the queue, once, if it has one. Do this before anything is published: an alert that
 * could be sent to nobody needs its follow-up all the more.
 * @param escalateSeconds after which an alert that nobody acknowledges is sent again
 */
export const followUp = async (
  alert: Alert,
  escalateSeconds: number,
  {
    alerts,
    followUpQueue,
    clock,
  }: { alerts: Pick<AlertRepository, 'recordFollowUp'>; followUpQueue: FollowUpQueue; clock: Clock },
): Promise<void> => {
  if (!isFollowedUp(alert) || alert.followUpAt) return;
  await followUpQueue.send({ do: 'escalate', alertId: alert.id, stage: 'again' }, escalateSeconds);
  await alerts.recordFollowUp(alert.id, clock());
};

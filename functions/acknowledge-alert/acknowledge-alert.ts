import * as z from 'zod';
import { acknowledgerFor } from '../../shared/alerts/alert-access.ts';
import type { Acknowledgements } from '../../shared/alerts/inbox/inbox-ports.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { Problem } from '../../shared/foundation/problem.ts';

export type Ports = { acknowledgements: Acknowledgements; clock: Clock };

/** Nothing is said beside that it was seen. */
export const AcknowledgementRequest = z.strictObject({});

/** That somebody at a BLO has seen an alert: the first who said so, by Cognito's `sub`, and when, in UTC. */
export const Acknowledgement = z.strictObject({
  alertId: z.string(),
  topic: z.string(),
  acknowledgedAt: z.string(),
  acknowledgedBy: z.string(),
});

export type Acknowledgement = z.infer<typeof Acknowledgement>;

/**
 * Notes for the caller's BLO that an alert was seen. Again, or by a second person, it answers the first.
 * @throws Problem `not-yours` for a role that acknowledges nothing, `not-found` for an alert that is not to their BLO
 */
export const acknowledgeAlert = async (
  alertId: string,
  caller: Caller,
  { acknowledgements, clock }: Ports,
): Promise<Acknowledgement> => {
  const topic = acknowledgerFor(caller);
  const at = new Date(clock()).toISOString();
  const noted = await acknowledgements.acknowledge({ alertId, topic, by: caller.person, at });
  if (!noted) throw new Problem('not-found', 'There is no such alert, or it is not yours to see.');
  const { acknowledgedAt = at, acknowledgedBy = caller.person } = noted;
  return { alertId, topic, acknowledgedAt, acknowledgedBy };
};

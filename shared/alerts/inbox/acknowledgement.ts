import * as z from 'zod';

/** The body of an acknowledgement has no members: the address says which alert was seen. */
export const AcknowledgementRequest = z.strictObject({});

/** That somebody at a BLO has seen an alert: the first person who said so, by Cognito's `sub`, and when, in UTC. */
export const Acknowledgement = z.strictObject({
  alertId: z.string(),
  topic: z.string(),
  acknowledgedAt: z.string(),
  acknowledgedBy: z.string(),
});

export type Acknowledgement = z.infer<typeof Acknowledgement>;

import * as z from 'zod';
import { wholeNumber } from '../../shared/lambda/dispatch-variables.ts';
import { listOf, ResourceName } from '../../shared/lambda/env.ts';

export const Env = z.object({
  SUBSCRIPTIONS_TABLE: ResourceName,
  ALERTS_TABLE: ResourceName,
  FOLLOW_UPS_QUEUE: z.url(),
  /** The key in KMS by which push services know the country. */
  VAPID_KEY_ID: z.string().min(1),
  /** By which an operator of a push service reaches the country. */
  PUSH_CONTACT: z.string().startsWith('mailto:'),
  /** Hosts of push services that tablets may listen at. */
  PUSH_SERVICES: listOf(z.string().min(4)),
  /** Longer than this function may run. */
  CLAIM_LEASE_SECONDS: wholeNumber,
});

export type Env = z.infer<typeof Env>;

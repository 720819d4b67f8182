import * as z from 'zod';
import { BloId } from '../../shared/foundation/caller.ts';
import { listOf, ResourceName } from '../../shared/lambda/env.ts';

export const Env = z.object({
  BLOS: listOf(BloId),
  SUBSCRIPTIONS_TABLE: ResourceName,
  /** Places of a topic for followers; ending a subscription gives one back. */
  FOLLOWER_SEATS: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number),
  /** ARN of every alert topic up to the BLO's id. */
  ALERT_TOPIC_PREFIX: z.string().startsWith('arn:'),
  USER_POOL_ID: ResourceName,
});

export type Env = z.infer<typeof Env>;

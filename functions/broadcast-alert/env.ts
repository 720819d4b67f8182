import * as z from 'zod';
import { BloId } from '../../shared/foundation/caller.ts';
import { CountingEnv } from '../../shared/lambda/counting-of.ts';
import { wholeNumber } from '../../shared/lambda/dispatch-variables.ts';
import { listOf, ResourceName } from '../../shared/lambda/env.ts';

export const Env = z.object({
  BLOS: listOf(BloId),
  ALERTS_TABLE: ResourceName,
  INCIDENTS_TABLE: ResourceName,
  ALERT_RETENTION_DAYS: wholeNumber,
  ...CountingEnv,
});

export type Env = z.infer<typeof Env>;

import * as z from 'zod';
import { TimeZone } from '../../shared/foundation/local-day.ts';
import { CountingEnv } from '../../shared/lambda/counting-of.ts';
import { ResourceName } from '../../shared/lambda/env.ts';

export const Env = z.object({
  TIME_ZONE: TimeZone,
  INCIDENTS_TABLE: ResourceName,
  NOMINAL_TABLE: ResourceName,
  NOMINAL_DEEDS_TABLE: ResourceName,
  ...CountingEnv,
});

export type Env = z.infer<typeof Env>;

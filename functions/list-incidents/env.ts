import * as z from 'zod';
import { BloId } from '../../shared/foundation/caller.ts';
import { TimeZone } from '../../shared/foundation/local-day.ts';
import { listOf, ResourceName } from '../../shared/lambda/env.ts';

export const Env = z.object({
  INCIDENTS_TABLE: ResourceName,
  TIME_ZONE: TimeZone,
  BLOS: listOf(BloId),
});

export type Env = z.infer<typeof Env>;

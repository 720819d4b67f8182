import * as z from 'zod';
import { BloId } from '../../shared/foundation/caller.ts';
import { listOf, ResourceName } from '../../shared/lambda/env.ts';

export const Env = z.object({
  INCIDENTS_TABLE: ResourceName,
  BLOS: listOf(BloId),
});

export type Env = z.infer<typeof Env>;

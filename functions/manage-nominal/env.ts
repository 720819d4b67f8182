import * as z from 'zod';
import { ResourceName } from '../../shared/lambda/env.ts';

export const Env = z.object({
  INCIDENTS_TABLE: ResourceName,
  NOMINAL_TABLE: ResourceName,
  NOMINAL_DEEDS_TABLE: ResourceName,
});

export type Env = z.infer<typeof Env>;

import * as z from 'zod';
import { ResourceName } from '../../shared/lambda/env.ts';

export const Env = z.object({ ALERTS_TABLE: ResourceName, FOLLOW_UPS_QUEUE: z.url() });

export type Env = z.infer<typeof Env>;

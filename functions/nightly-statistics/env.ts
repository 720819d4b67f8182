import * as z from 'zod';
import { BloId } from '../../shared/foundation/caller.ts';
import { TimeZone } from '../../shared/foundation/local-day.ts';
import { CountryVariable, listOf } from '../../shared/lambda/env.ts';

export const Env = z.object({
  COUNTRY: CountryVariable,
  TIME_ZONE: TimeZone,
  BLOS: listOf(BloId),
  INCIDENTS_TABLE: z.string().min(3),
  STATISTICS_TABLE: z.string().min(3),
  EXCHANGE_TOPIC_ARN: z.string().startsWith('arn:'),
});

export type Env = z.infer<typeof Env>;

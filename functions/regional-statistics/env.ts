import * as z from 'zod';
import { CountryVariable, listOf } from '../../shared/lambda/env.ts';

export const Env = z.object({
  COUNTRIES: listOf(CountryVariable),
  STATISTICS_TABLE: z.string().min(3),
  /** ARN of the exchange's topics up to the country's code. */
  EXCHANGE_TOPIC_PREFIX: z.string().startsWith('arn:'),
});

export type Env = z.infer<typeof Env>;

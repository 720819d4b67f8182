import * as z from 'zod';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { listOf, ResourceName } from '../../shared/lambda/env.ts';

export const Env = z.object({
  COUNTRIES: listOf(CountryId),
  STATISTICS_TABLE: ResourceName,
  /** ARN of the exchange's topics up to the country's code. */
  EXCHANGE_TOPIC_PREFIX: z.string().startsWith('arn:'),
});

export type Env = z.infer<typeof Env>;

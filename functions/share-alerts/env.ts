import * as z from 'zod';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { listOf } from '../../shared/lambda/env.ts';

export const Env = z.object({
  COUNTRY: CountryId,
  /** The other countries of the network. */
  NEIGHBOURS: listOf(CountryId),
  /** The country's own topic of the exchange. */
  ALERT_EXCHANGE_TOPIC_ARN: z.string().startsWith('arn:'),
});

export type Env = z.infer<typeof Env>;

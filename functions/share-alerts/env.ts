import * as z from 'zod';
import { CountryVariable, listOf } from '../../shared/lambda/env.ts';

export const Env = z.object({
  COUNTRY: CountryVariable,
  /** The other countries of the network. */
  NEIGHBOURS: listOf(CountryVariable),
  /** The country's own topic of the exchange. */
  ALERT_EXCHANGE_TOPIC_ARN: z.string().startsWith('arn:'),
});

export type Env = z.infer<typeof Env>;

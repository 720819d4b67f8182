import * as z from 'zod';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { DispatchVariables } from '../../shared/lambda/dispatch-variables.ts';

export const Env = z.object({
  ...DispatchVariables,
  COUNTRY: CountryId,
  /** The country's own topic of the exchange; absent in a network of one country. */
  ALERT_EXCHANGE_TOPIC_ARN: z.string().startsWith('arn:').optional(),
});

export type Env = z.infer<typeof Env>;

import * as z from 'zod';
import { AlertPolicy } from '../../shared/alerts/rules/alert-policy.ts';
import { BloId } from '../../shared/foundation/caller.ts';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { DispatchVariables } from '../../shared/lambda/dispatch-variables.ts';
import { jsonOf, listOf, ResourceName } from '../../shared/lambda/env.ts';

export const Env = z.object({
  ...DispatchVariables,
  BLOS: listOf(BloId),
  ALERT_POLICY: jsonOf(AlertPolicy),
  INCIDENTS_TABLE: ResourceName,
  /** The other countries of the network. */
  NEIGHBOURS: listOf(CountryId),
  /** ARN of the exchange's topics up to the country's code. */
  ALERT_EXCHANGE_TOPIC_PREFIX: z.string().startsWith('arn:'),
});

export type Env = z.infer<typeof Env>;

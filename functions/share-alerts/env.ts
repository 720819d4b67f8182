import * as z from 'zod';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { listOf } from '../../shared/lambda/env.ts';
import { TellingVariables } from '../../shared/lambda/exchange/telling-variables.ts';

export const Env = z.object({
  ...TellingVariables,
  /** The other countries of the network. */
  NEIGHBOURS: listOf(CountryId),
});

export type Env = z.infer<typeof Env>;

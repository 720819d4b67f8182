import * as z from 'zod';
import { CountryId, countryCodeOf } from '../../foundation/country-id.ts';
import { jsonOf, listOf } from '../env.ts';
import { SeatVariables, tellingSeatOf } from './telling-variables.ts';

/** The variables of every function that hears of other countries. */
export const HearingVariables = {
  ...SeatVariables,
  /** The other countries of the network. */
  NEIGHBOURS: listOf(CountryId),
  /** The public key of each neighbour that has one in its file: SPKI in DER, as base64. */
  NEIGHBOUR_KEYS: jsonOf(z.record(CountryId, z.base64())),
};

type Hearing = z.infer<z.ZodObject<typeof HearingVariables>>;

/** The seat that a country hears at, by those variables. @param rememberedDays so long a message that comes again is known */
export const hearingSeatOf = (env: Omit<Hearing, 'NEIGHBOUR_KEYS'>, rememberedDays: number) => ({
  ...tellingSeatOf(env),
  neighbours: env.NEIGHBOURS.map(countryCodeOf),
  rememberedDays,
});

import * as z from 'zod';
import { CountryId, countryCodeOf } from '../../foundation/country-id.ts';

/** The variables of every function that has to do with other countries. */
export const SeatVariables = {
  COUNTRY: CountryId,
  /** ARN of the topics between countries, up to the two of them. */
  EXCHANGE_TOPIC_PREFIX: z.string().startsWith('arn:'),
};

/** The variables of every function that tells other countries something. */
export const TellingVariables = {
  ...SeatVariables,
  /** Alias of the key that this country signs with. */
  EXCHANGE_KEY: z.string().startsWith('alias/'),
};

type Seat = z.infer<z.ZodObject<typeof SeatVariables>>;

/** The seat that a country tells from, by those variables. */
export const tellingSeatOf = ({ COUNTRY, EXCHANGE_TOPIC_PREFIX }: Seat) => ({
  country: countryCodeOf(COUNTRY),
  topicPrefix: EXCHANGE_TOPIC_PREFIX,
});

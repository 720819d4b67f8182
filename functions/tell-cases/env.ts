import * as z from 'zod';
import { CountryId, countryCodeOf } from '../../shared/foundation/country-id.ts';
import { LanguageTag } from '../../shared/foundation/language-tag.ts';
import { listOf, ResourceName } from '../../shared/lambda/env.ts';
import { ProcedureVariables } from '../../shared/lambda/exchange/procedure-variables.ts';
import { TellingVariables } from '../../shared/lambda/exchange/telling-variables.ts';

export const Env = z.object({
  ...TellingVariables,
  /** The other countries; absent in a network of one. */
  NEIGHBOURS: z
    .string()
    .transform((codes) => (codes === '' ? [] : codes.split(',')))
    .pipe(z.array(CountryId)),
  LANGUAGES: listOf(LanguageTag),
  ...ProcedureVariables,
  CASES_TABLE: ResourceName,
  FOLLOW_UPS_QUEUE: z.url(),
  ALERT_TOPIC_PREFIX: z.string().startsWith('arn:'),
});

export type Env = z.infer<typeof Env>;

/** The country that tells, whom it tells and in which languages, by those variables. */
export const casesToldOf = (env: Env) => ({
  country: countryCodeOf(env.COUNTRY),
  neighbours: env.NEIGHBOURS.map(countryCodeOf),
  languages: env.LANGUAGES,
  procedures: env.PROCEDURES,
});

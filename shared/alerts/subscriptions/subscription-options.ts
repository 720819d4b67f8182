import type { Language } from '../../reference/languages.ts';
import { phoneNumbersOf } from './phone-numbers-of.ts';
import type { SubscriptionOptions } from './require-reachable.ts';

/** The choices that a country offers, from the variables of a function. */
export const subscriptionOptions = (env: {
  COUNTRY: string;
  LANGUAGES: readonly Language[];
  BLOS: readonly string[];
  SMS_COUNTRIES: readonly string[];
}): SubscriptionOptions => ({
  phoneNumbers: phoneNumbersOf(env.COUNTRY),
  languages: env.LANGUAGES,
  blos: env.BLOS,
  smsCountries: env.SMS_COUNTRIES,
});

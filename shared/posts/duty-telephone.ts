import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import { countryCodeOf } from '../foundation/country-id.ts';
import { asDialled } from '../foundation/in-latin-digits.ts';

/** Gives a number in E.164; nothing for what is none. */
export type DutyTelephone = (typed: string) => string | undefined;

/**
 * Reads numbers as somebody in the country dials them, or in international form from anywhere: landlines, mobiles and
 * satellite phones, since a post is rung where it has a line. An extension cannot be kept in E.164 and is refused.
 * @param country as stacks spell it
 */
export const dutyTelephone = (country: string): DutyTelephone => {
  const code = countryCodeOf(country);
  const options = { extract: false, ...(isSupportedCountry(code) ? { defaultCountry: code } : {}) };
  return (typed) => {
    const number = parsePhoneNumberFromString(asDialled(typed), options);
    return number?.isValid() && !number.ext ? number.number : undefined;
  };
};

import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { countryCodeOf } from '../../foundation/country-id.ts';

/**
 * Reads phone numbers as somebody in the country dials them, or in international form from anywhere: officers at a
 * border carry the neighbour's cards too.
 * @param country as stacks spell it; one whose numbering the library does not know has the international form alone
 * @returns a reader that gives E.164, or nothing for what is no number, or one with an extension (no phone that takes a
 * text message has one)
 */
export const phoneNumbersOf = (country: string) => {
  const code = countryCodeOf(country);
  const options = { extract: false, ...(isSupportedCountry(code) ? { defaultCountry: code } : {}) };
  return (text: string): string | undefined => {
    const number = parsePhoneNumberFromString(text, options);
    return number?.isValid() && !number.ext ? number.number : undefined;
  };
};

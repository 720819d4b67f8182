import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/mobile';
import { countryCodeOf } from '../../foundation/country-id.ts';
import type { FaultCode } from '../../foundation/faults/fault.ts';
import { asDialled } from '../../foundation/in-latin-digits.ts';

/** A number in E.164, or why no text message can be sent to it. */
export type ReadNumber = { number: string } | { fault: Extract<FaultCode, 'bad-format' | 'no-texts'> };

/** Where landlines and mobile phones share their ranges, as in North America, a number may be either. */
const takesTexts = new Set(['MOBILE', 'FIXED_LINE_OR_MOBILE']);

/**
 * Reads phone numbers as somebody in the country dials them, or in international form from anywhere: officers at a
 * border carry the neighbour's cards too. Digits of another script, a trunk zero behind the country's code and marks that
 * nobody sees leave no doubt which number is meant.
 * @param country as stacks spell it; one whose numbering the library does not know has the international form alone
 * @returns a reader that gives E.164; `no-texts` for a landline, a service number, or a range that is not in use or no
 * longer; `bad-format` for what is no number, or one with an extension (no phone that takes a text message has one)
 */
export const phoneNumbersOf = (country: string) => {
  const code = countryCodeOf(country);
  const options = { extract: false, ...(isSupportedCountry(code) ? { defaultCountry: code } : {}) };
  return (text: string): ReadNumber => {
    const number = parsePhoneNumberFromString(asDialled(text), options);
    if (!number?.isPossible() || number.ext) return { fault: 'bad-format' };
    // Satellite phones and services of no country, whose texts cost many times as much.
    if (!number.country) return { fault: 'no-texts' };
    return takesTexts.has(number.getType() ?? '') ? { number: number.number } : { fault: 'no-texts' };
  };
};

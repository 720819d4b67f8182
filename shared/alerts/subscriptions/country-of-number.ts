import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/mobile';

/** The country of a number in E.164, by ISO 3166-1; nothing where it has none. */
export const countryOfNumber = (number: string): string | undefined => parsePhoneNumberFromString(number)?.country;

/** How numbers of a country begin: `+855`. */
export const prefixOf = (country: string): string =>
  isSupportedCountry(country) ? `+${getCountryCallingCode(country)}` : country;

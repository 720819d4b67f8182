import * as z from 'zod';
import { countryCodes } from '../reference/country-codes.ts';

/** The code of a country that stacks spell in small letters. */
export const countryCodeOf = (country: string): string => country.toUpperCase();

/**
 * A country as stacks, files and variables spell it: its code of ISO 3166-1 alpha-2 in small letters. Any country of the
 * world has the form; which ones are in the network, infra/countries says.
 */
export const CountryId = z
  .string()
  .regex(/^[a-z]{2}$/, { abort: true, error: 'a country is two small letters, such as kh' })
  .refine((country) => countryCodes.has(countryCodeOf(country)), 'ISO 3166-1 knows no such country');

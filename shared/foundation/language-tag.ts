import * as z from 'zod';
import { languages } from '../reference/languages.ts';

/** One of the network's languages, by its BCP 47 tag. */
export const LanguageTag = z.enum(languages.map(({ tag }) => tag));

/**
 * The language that most people of a country write, by its BCP 47 tag, whether the network has words in it or not.
 * Source: likely subtags of CLDR, as the runtime's ICU has them.
 * @param country ISO 3166-1 alpha-2
 */
export const languageOfCountry = (country: string): string => new Intl.Locale(`und-${country}`).maximize().language;

import * as z from 'zod';
import { languages } from '../reference/languages.ts';

/** One of the network's languages, by its BCP 47 tag. */
export const LanguageTag = z.enum(languages.map(({ tag }) => tag));

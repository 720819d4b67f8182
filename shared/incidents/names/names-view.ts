import * as z from 'zod';
import { NominalDeed, NominalPart } from './nominal-part.ts';

/** The names of an incident in an answer. The deeds done to them are for the authority. */
export const NamesView = z.strictObject({ persons: NominalPart, deeds: z.array(NominalDeed.strict()).optional() });

export type NamesView = z.infer<typeof NamesView>;

import * as z from 'zod';
import { NominalDeed, NominalPerson } from './nominal-part.ts';

/** The names of an incident in an answer; none are left after an erasure. The deeds done to them are for the authority. */
export const NamesView = z.strictObject({
  persons: z.array(NominalPerson).max(50),
  deeds: z.array(NominalDeed.strict()).optional(),
});

export type NamesView = z.infer<typeof NamesView>;

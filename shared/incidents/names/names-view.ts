import * as z from 'zod';
import { NominalDeed, NominalPerson } from './nominal-part.ts';

/** Deeds that stand beside the names; their ledger has them all. */
export const deedsBesideNames = 100;

/**
 * The names of an incident in an answer; none are left after an erasure. The first deeds done to them are for the
 * authority; `deedsCursor` is there when there are more.
 */
export const NamesView = z.strictObject({
  persons: z.array(NominalPerson).max(50),
  deeds: z.array(NominalDeed.strict()).max(deedsBesideNames).optional(),
  deedsCursor: z.string().optional(),
});

export type NamesView = z.infer<typeof NamesView>;

/** A page of the ledger of deeds; `cursor` is there when there are more. */
export const NamesLedger = z.strictObject({ deeds: z.array(NominalDeed.strict()), cursor: z.string().optional() });

export type NamesLedger = z.infer<typeof NamesLedger>;

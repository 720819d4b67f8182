import * as z from 'zod';
import { BloId } from '../foundation/caller.ts';

/** The id of a person in records: Cognito's `sub`. */
export const PersonId = z.string().regex(/^[\w-]{1,64}$/);

/** Who stands behind an id of the records, as the user pool has it. */
export const Person = z.strictObject({
  person: PersonId,
  /** The name that they sign in with. */
  username: z.string().max(128),
  /** As the administrator wrote it into the user pool; some have none there. */
  name: z.string().max(2_048).optional(),
  blo: BloId.optional(),
  /** Whether they may still sign in. */
  enabled: z.boolean(),
});

export type Person = z.infer<typeof Person>;

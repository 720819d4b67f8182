import * as z from 'zod';
import { Incident } from '../incident.ts';

/** Who amended (Cognito's `sub`), when (in UTC), why, and under which id. */
export const AmendmentNote = z.object({ id: z.string(), reason: z.string(), by: z.string(), at: z.string() });

export type AmendmentNote = z.infer<typeof AmendmentNote>;

/** A revision that was replaced: all that it said, and the amendment that put another in its place. */
export const Revision = z.object({ record: Incident, note: AmendmentNote });

export type Revision = z.infer<typeof Revision>;

import * as z from 'zod';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import { incidentRecord } from '../incident.ts';

/** Who amended (Cognito's `sub`), when (in UTC), why, and under which id. */
export const AmendmentNote = z.object({ id: z.string(), reason: z.string(), by: z.string(), at: z.string() });

export type AmendmentNote = z.infer<typeof AmendmentNote>;

/**
 * A revision that was replaced: all that it said, and the amendment that put another in its place. The incident in it is a
 * record of its own: it names its own version.
 */
const Revision = z.object({
  record: z.record(z.string(), z.unknown()).transform(incidentRecord.read),
  note: AmendmentNote,
});

export type Revision = z.infer<typeof Revision>;

export const revisionRecord = versionedRecord('revision', Revision);

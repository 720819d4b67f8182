import * as z from 'zod';
import type { Item } from '../../aws/table.ts';
import { namesKey } from '../../aws/table-layout.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import { NominalPart } from '../names/nominal-part.ts';
import type { StoredNames } from '../names/nominal-repository.ts';

const Kept = z.object({ persons: NominalPart.optional(), revision: z.int().min(1) });

export const namesRecord = versionedRecord('names', Kept);

/** The item of the names of an incident; what was erased leaves it without persons. */
export const namesItem = (incidentId: string, { persons, revision }: StoredNames): Item =>
  namesRecord.write({ ...namesKey(incidentId), persons, revision });

import * as z from 'zod';
import type { Item } from '../../aws/table.ts';
import { namesKey } from '../../aws/table-layout.ts';
import { NominalPart } from '../names/nominal.ts';
import type { StoredNames } from '../names/nominal-ports.ts';

const Kept = z.object({ persons: NominalPart.optional(), revision: z.int().min(1) });

/** The item of the names of an incident; what was erased leaves it without persons. */
export const namesItem = (incidentId: string, { persons, revision }: StoredNames): Item => ({
  ...namesKey(incidentId),
  persons,
  revision,
});

/** Reads them back. @throws ZodError when the item is none */
export const namesOf = (item: Item): StoredNames => Kept.parse(item);

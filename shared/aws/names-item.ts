import * as z from 'zod';
import { NominalPart } from '../domain/nominal/nominal.ts';
import type { KeptNames } from '../domain/nominal/nominal-ports.ts';
import type { Item } from './table.ts';
import { namesKey } from './table-layout.ts';

const Kept = z.object({ persons: NominalPart.optional(), revision: z.int().min(1) });

/** The item of the names of an incident; what was erased leaves it without persons. */
export const namesItem = (incidentId: string, { persons, revision }: KeptNames): Item => ({
  ...namesKey(incidentId),
  persons,
  revision,
});

/** Reads them back. @throws ZodError when the item is none */
export const namesOf = (item: Item): KeptNames => Kept.parse(item);

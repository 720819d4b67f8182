import type { Crime } from '../../reference/crimes.ts';
import type { Seizure } from './seizure.ts';

/** The field by which each kind of seizure names what was seized, and which no kind before it has. */
const kinds = [
  { field: 'substance', kind: 'drugs' },
  { field: 'chemical', kind: 'precursors' },
  { field: 'equipment', kind: 'precursors' },
  { field: 'term', kind: 'wildlife' },
  { field: 'species', kind: 'timber' },
  { field: 'category', kind: 'counterfeit' },
  { field: 'problem', kind: 'medicines' },
  { field: 'item', kind: 'firearms' },
  { field: 'instrument', kind: 'cash' },
  { field: 'goods', kind: 'excise' },
  { field: 'wasteType', kind: 'waste' },
  { field: 'what', kind: 'other' },
] as const satisfies readonly { field: string; kind: Crime }[];

/** The kind of crime whose seizures look like this one; goods of document fraud are told as those of `other` are. */
export const kindOf = (seizure: Pick<Seizure, 'quantity'>): Crime =>
  kinds.find(({ field }) => field in seizure)?.kind ?? 'other';

import { Revision } from '../domain/incident/revision.ts';
import type { Item } from './table.ts';
import { revisionKey } from './table-layout.ts';

/** The item of a revision that was replaced. It has no attribute that an index asks for, so no list ever shows it. */
export const revisionItem = ({ record, note }: Revision): Item => ({
  ...revisionKey(record.report.id, record.revision),
  record,
  note,
});

/** Reads one back. @throws ZodError when the item is none */
export const revisionOf = (item: Item): Revision => Revision.parse(item);

import type { Item } from '../../aws/table.ts';
import { revisionKey } from '../../aws/table-layout.ts';
import { Revision } from '../amendments/revision.ts';

/** The item of a revision that was replaced. It has no attribute that an index asks for, so no list ever shows it. */
export const revisionItem = ({ record, note }: Revision): Item => ({
  ...revisionKey(record.report.id, record.revision),
  record,
  note,
});

/** Reads one back. @throws ZodError when the item is none */
export const revisionOf = (item: Item): Revision => Revision.parse(item);

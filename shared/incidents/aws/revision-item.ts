import type { Item } from '../../aws/table.ts';
import { revisionKey } from '../../aws/table-layout.ts';
import { type Revision, revisionRecord } from '../amendments/revision.ts';
import { incidentRecord } from '../incident.ts';

/** The item of a revision that was replaced. It has no attribute that an index asks for, so no list ever shows it. */
export const revisionItem = ({ record, note }: Revision): Item =>
  revisionRecord.write({
    ...revisionKey(record.report.id, record.revision),
    record: incidentRecord.write(record),
    note,
  });

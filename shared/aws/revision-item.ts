import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { Revision } from '../domain/incident/revision.ts';
import type { Item } from './incident-item.ts';
import { revisionKey } from './table-layout.ts';

/** The item of a revision that was replaced. It has no attribute that an index asks for, so no list ever shows it. */
export const revisionItem = ({ record, note }: Revision): Item =>
  marshall({ ...revisionKey(record.report.id, record.revision), record, note }, { removeUndefinedValues: true });

/** Reads one back. @throws ZodError when the item is none */
export const revisionOf = (item: Item): Revision => Revision.parse(unmarshall(item));

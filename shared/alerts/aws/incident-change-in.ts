import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { fromStored } from '../../aws/table.ts';
import { reportSortKey, tableKey } from '../../aws/table-layout.ts';
import { incidentOf } from '../../incidents/aws/incident-item.ts';
import type { IncidentChange } from '../incident-change.ts';

/** One attribute: the incident's own schema looks at its value. */
const Attribute = z.custom<AttributeValue>((value) => typeof value === 'object' && value !== null);
const Image = z.record(z.string(), Attribute);

const IncidentRecord = z.object({ dynamodb: z.object({ NewImage: Image.optional(), OldImage: Image.optional() }) });

/**
 * The change of an incident in a record of the incidents table's stream.
 * @returns nothing for a record of something else: the state of a photo, a deletion, or a change of an incident that
 * makes no new revision
 * @throws ZodError when the record claims to be a report and is none
 */
export const incidentChangeIn = (record: unknown): IncidentChange | undefined => {
  const { NewImage, OldImage } = IncidentRecord.parse(record).dynamodb;
  if (NewImage?.[tableKey.sort]?.S !== reportSortKey) return undefined;
  if (OldImage && OldImage['revision']?.N === NewImage['revision']?.N) return undefined;
  const now = incidentOf(fromStored(NewImage));
  return OldImage ? { now, before: incidentOf(fromStored(OldImage)) } : { now };
};

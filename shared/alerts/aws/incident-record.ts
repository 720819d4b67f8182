import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { fromStored } from '../../aws/table.ts';
import { reportSortKey, tableKey } from '../../aws/table-layout.ts';
import { incidentOf } from '../../incidents/aws/incident-item-codec.ts';
import type { Revision } from '../alert-revision.ts';
import type { IncidentChange } from '../sharing/alert-sharing.ts';

/** One attribute: what it holds is looked at when the incident is read. */
const Attribute = z.custom<AttributeValue>((value) => typeof value === 'object' && value !== null);
const Image = z.record(z.string(), Attribute);

const IncidentRecord = z.object({ dynamodb: z.object({ NewImage: Image.optional(), OldImage: Image.optional() }) });

/**
 * What a record of the incidents table's stream changes about an incident.
 * @returns nothing for a record of something else, such as the state of a photo, a deletion, or a change of what is
 * kept about a revision
 * @throws ZodError when it claims to be a report and is none
 */
export const changeIn = (record: unknown): IncidentChange | undefined => {
  const { NewImage, OldImage } = IncidentRecord.parse(record).dynamodb;
  if (NewImage?.[tableKey.sort]?.S !== reportSortKey) return undefined;
  if (OldImage && OldImage['revision']?.N === NewImage['revision']?.N) return undefined;
  const incident = incidentOf(fromStored(NewImage));
  const now = { incident, standing: incident.standing.state };
  return OldImage ? { now, before: incidentOf(fromStored(OldImage)) } : { now };
};

/** The revision of an incident that such a record brings. @throws ZodError when it claims to be a report and is none */
export const revisionIn = (record: unknown): Revision | undefined => changeIn(record)?.now;

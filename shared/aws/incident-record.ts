import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Incident } from '../domain/incident/incident.ts';
import { incidentOf } from './incident-item.ts';
import { reportSortKey, tableKey } from './table-layout.ts';

/** One attribute: what it holds is looked at when the incident is read. */
const Attribute = z.custom<AttributeValue>((value) => typeof value === 'object' && value !== null);

const IncidentRecord = z.object({ dynamodb: z.object({ NewImage: z.record(z.string(), Attribute).optional() }) });

/**
 * The incident that a record of the incidents table's stream brings.
 * @returns nothing for a record of something else, such as the state of a photo or a deletion
 * @throws ZodError when it claims to be a report and is none
 */
export const incidentIn = (record: unknown): Incident | undefined => {
  const { NewImage } = IncidentRecord.parse(record).dynamodb;
  return NewImage?.[tableKey.sort]?.S === reportSortKey ? incidentOf(NewImage) : undefined;
};

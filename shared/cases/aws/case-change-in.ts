import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { caseMessagePrefix, caseSharePrefix } from '../../aws/case-table-layout.ts';
import { fromStored } from '../../aws/table.ts';
import { tableKey } from '../../aws/table-layout.ts';
import { caseMessageRecord, caseShareRecord, type KeptCaseMessage } from '../case-record.ts';

/** One attribute: the record's own schema looks at its value. */
const Attribute = z.custom<AttributeValue>((value) => typeof value === 'object' && value !== null);

const CaseStreamRecord = z.object({
  dynamodb: z.object({ NewImage: z.record(z.string(), Attribute).optional() }),
});

/**
 * A message in a record of the stream of the cases table, or the case that another country has shown.
 * @returns nothing for a record of something else
 * @throws ZodError when the record claims to be one of them and is none
 */
export const caseChangeIn = (record: unknown): KeptCaseMessage | { caseId: string; way: 'in' } | undefined => {
  const { NewImage } = CaseStreamRecord.parse(record).dynamodb;
  const sortKey = NewImage?.[tableKey.sort]?.S ?? '';
  if (!NewImage) return undefined;
  if (sortKey.startsWith(caseMessagePrefix)) return caseMessageRecord.read(fromStored(NewImage));
  if (!sortKey.startsWith(caseSharePrefix)) return undefined;
  const { caseId, way } = caseShareRecord.read(fromStored(NewImage));
  return way === 'in' ? { caseId, way } : undefined;
};

import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { fromStored } from '../../aws/table.ts';
import { caseMessagePrefix, tableKey } from '../../aws/table-layout.ts';
import { caseMessageRecord, type KeptCaseMessage } from '../case-record.ts';

/** One attribute: the message's own schema looks at its value. */
const Attribute = z.custom<AttributeValue>((value) => typeof value === 'object' && value !== null);

const CaseStreamRecord = z.object({
  dynamodb: z.object({ NewImage: z.record(z.string(), Attribute).optional() }),
});

/**
 * The message in a record of the stream of the cases table.
 * @returns nothing for a record of something else
 * @throws ZodError when the record claims to be a message and is none
 */
export const caseMessageIn = (record: unknown): KeptCaseMessage | undefined => {
  const { NewImage } = CaseStreamRecord.parse(record).dynamodb;
  if (!NewImage?.[tableKey.sort]?.S?.startsWith(caseMessagePrefix)) return undefined;
  return caseMessageRecord.read(fromStored(NewImage));
};

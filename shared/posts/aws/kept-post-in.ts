import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { postEntryPrefix } from '../../aws/case-table-layout.ts';
import { fromStored } from '../../aws/table.ts';
import { tableKey } from '../../aws/table-layout.ts';
import { type KeptPost, postRecord } from '../kept-post.ts';

/** One attribute: the record's own schema looks at its value. */
const Attribute = z.custom<AttributeValue>((value) => typeof value === 'object' && value !== null);

const PostStreamRecord = z.object({
  dynamodb: z.object({ NewImage: z.record(z.string(), Attribute).optional() }),
});

/**
 * The post in a record of the stream of the cases table.
 * @returns nothing for a record of something else
 * @throws ZodError when the record claims to be a post and is none
 */
export const keptPostIn = (record: unknown): KeptPost | undefined => {
  const { NewImage } = PostStreamRecord.parse(record).dynamodb;
  if (!NewImage?.[tableKey.sort]?.S?.startsWith(postEntryPrefix)) return undefined;
  return postRecord.read(fromStored(NewImage));
};

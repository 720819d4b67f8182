import * as z from 'zod';
import { alertSortKey } from '../../aws/table-layout.ts';

const Text = z.object({ S: z.string() });
const Image = z.object({ sk: Text.optional(), id: Text.optional(), kind: Text.optional() });
const AlertRecord = z.object({ dynamodb: z.object({ NewImage: Image.optional() }) });

/**
 * The id of the broadcast, or of the digest, in a record of the alerts table's stream.
 * @returns nothing for a record of something else
 * @throws ZodError when it is no record of a stream
 */
export const broadcastIdIn = (record: unknown): string | undefined => {
  const { NewImage } = AlertRecord.parse(record).dynamodb;
  const isSentFromTable = NewImage?.kind?.S === 'broadcast' || NewImage?.kind?.S === 'trends';
  return NewImage?.sk?.S === alertSortKey && isSentFromTable ? NewImage.id?.S : undefined;
};

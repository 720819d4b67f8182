import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { fromStored } from '../../aws/table.ts';
import { incidentIdOf, isPhotoSortKey, isShareDecisionSortKey, photoIdOf, tableKey } from '../../aws/table-layout.ts';
import { shareDecisionRecord } from '../../incidents/share-decision.ts';
import type { ShareChange } from '../share-change.ts';

/** One attribute: the record's own schema looks at its value. */
const Attribute = z.custom<AttributeValue>((value) => typeof value === 'object' && value !== null);
const Image = z.record(z.string(), Attribute);

const StreamRecord = z.object({ dynamodb: z.object({ NewImage: Image.optional(), OldImage: Image.optional() }) });

/**
 * A decision about sharing, or a photo that has come whole, in a record of the stream of the incidents table.
 * @returns nothing for a record of something else
 * @throws ZodError when the record claims to be a decision and is none
 */
export const shareChangeIn = (record: unknown): ShareChange | undefined => {
  const { NewImage, OldImage } = StreamRecord.parse(record).dynamodb;
  const sortKey = NewImage?.[tableKey.sort]?.S ?? '';
  if (!NewImage) return undefined;
  const incidentId = incidentIdOf(NewImage[tableKey.partition]?.S ?? '');
  if (isShareDecisionSortKey(sortKey)) {
    const now = shareDecisionRecord.read(fromStored(NewImage));
    const before = OldImage && shareDecisionRecord.read(fromStored(OldImage));
    return { incidentId, decision: { now, before } };
  }
  return isPhotoSortKey(sortKey) ? { incidentId, photoId: photoIdOf(sortKey) } : undefined;
};

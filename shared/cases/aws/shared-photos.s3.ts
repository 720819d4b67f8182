import { presigner, type Signing, type ToSign } from '../../aws/presigner.ts';
import { copyKey } from '../../photos/aws/chunk-key.ts';
import { incidentOfCase } from '../case-id.ts';
import type { SharedPhotos } from '../shared-photos.ts';
import { sharedPhotoKey } from './shared-photo-key.ts';

/** Long enough for a call of our own. */
const lifetimeSeconds = 60;

/** S3 did not do what it was asked: the answer's status, and nothing of the address, which is a key. */
class CopyFailed extends Error {
  override readonly name = 'CopyFailed';
}

const isDone = ({ ok, status }: Response, method: string): boolean => ok || (method === 'DELETE' && status === 404);

/**
 * Copies of photos in the bucket that other countries may read. S3 copies from bucket to bucket: no byte passes here, and a
 * whole S3 client would be half of the function.
 * @param signing the resolved configuration of any SDK client
 * @param endpoint an S3-compatible server, if it is not AWS's own
 * @throws CopyFailed for an answer of S3 that is no success: the record comes again
 */
export const sharedPhotos = (
  signing: Signing,
  buckets: { viewing: string; shared: string },
  endpoint?: string,
): SharedPhotos => {
  const sign = presigner(signing, endpoint);
  const ask = async (order: Omit<ToSign, 'bucket' | 'lifetimeSeconds'>): Promise<void> => {
    const { method, headers = {} } = order;
    const answer = await fetch(await sign({ ...order, bucket: buckets.shared, lifetimeSeconds }), { method, headers });
    await answer.body?.cancel();
    if (!isDone(answer, method)) throw new CopyFailed(String(answer.status));
  };
  return {
    lay: ({ caseId, photoId, to }) => {
      const from = copyKey({ incidentId: incidentOfCase(caseId), photoId }, 'viewing');
      const headers = { 'x-amz-copy-source': `/${buckets.viewing}/${from}` };
      return ask({ method: 'PUT', key: sharedPhotoKey(to, caseId, photoId), headers });
    },
    takeAway: ({ caseId, photoId, to }) => ask({ method: 'DELETE', key: sharedPhotoKey(to, caseId, photoId) }),
  };
};

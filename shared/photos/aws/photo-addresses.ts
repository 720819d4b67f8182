import { presigner, type Signing } from '../../aws/presigning.ts';
import type { PhotoAddresses } from '../photo-ports.ts';
import { copyKey, photoFileKey } from './photo-keys.ts';

/** Long enough to follow a redirect over a bad line; too short to be passed on. */
const viewingLifetimeSeconds = 120;

/**
 * What S3 is to say with the bytes: nobody keeps them; an original is a file to store and not a page, and comes with the
 * SHA-256 that S3 itself has kept since it was laid down.
 */
const shown = { 'response-cache-control': 'no-store', 'response-content-disposition': 'inline' };
const stored = {
  ...{ 'response-cache-control': 'no-store', 'response-content-disposition': 'attachment' },
  'x-amz-checksum-mode': 'ENABLED',
};

/**
 * Signs addresses for GETs of one photo.
 * @param signing the resolved configuration of any SDK client
 * @param endpoint an S3 that is not AWS's own
 */
export const photoAddresses = (
  signing: Signing,
  buckets: { viewing: string; evidence: string },
  endpoint?: string,
): PhotoAddresses => {
  const sign = presigner(signing, endpoint);
  const order = { method: 'GET', lifetimeSeconds: viewingLifetimeSeconds } as const;
  return {
    ofCopy: (photo, size) => sign({ ...order, bucket: buckets.viewing, key: copyKey(photo, size), query: shown }),
    ofOriginal: (photo) => sign({ ...order, bucket: buckets.evidence, key: photoFileKey(photo), query: stored }),
  };
};

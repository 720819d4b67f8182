import { presigner, type Signing } from '../../aws/presigner.ts';
import type { PhotoAddresses } from '../photo-arrivals.ts';
import { copyKey, photoFileKey } from './chunk-key.ts';

/** Long enough to follow a redirect over a bad line, too short to share. */
const viewingLifetimeSeconds = 120;

/** S3's response headers for a copy: no caching, shown in the page. */
const copyHeaders = { 'response-cache-control': 'no-store', 'response-content-disposition': 'inline' };

/** S3's response headers for an original: no caching, saved as a file, with the SHA-256 that S3 has kept since the PUT. */
const originalHeaders = {
  'response-cache-control': 'no-store',
  'response-content-disposition': 'attachment',
  'x-amz-checksum-mode': 'ENABLED',
};

/**
 * Presigns GET addresses for photos.
 * @param signing the resolved configuration of any SDK client
 * @param endpoint an S3-compatible server, if it is not AWS's own
 */
export const photoAddresses = (
  signing: Signing,
  buckets: { viewing: string; evidence: string },
  endpoint?: string,
): PhotoAddresses => {
  const sign = presigner(signing, endpoint);
  const request = { method: 'GET', lifetimeSeconds: viewingLifetimeSeconds } as const;
  return {
    ofCopy: (photo, size) =>
      sign({ ...request, bucket: buckets.viewing, key: copyKey(photo, size), query: copyHeaders }),
    ofOriginal: (photo) =>
      sign({ ...request, bucket: buckets.evidence, key: photoFileKey(photo), query: originalHeaders }),
  };
};

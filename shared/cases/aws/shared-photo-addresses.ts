import { presigner, type Signing } from '../../aws/presigner.ts';
import { countryOfCase } from '../case-id.ts';
import type { SharedPhotoAddresses } from '../shared-photos.ts';
import { sharedPhotoKey } from './shared-photo-key.ts';

/** Long enough to follow a redirect over a bad line, too short to share. */
const lifetimeSeconds = 120;

/**
 * Presigns GET addresses for photos that other countries laid down for this one.
 * @param own ISO 3166-1 alpha-2 of this country
 * @param buckets of the other countries, by their codes
 */
export const sharedPhotoAddresses = (
  signing: Signing,
  own: string,
  buckets: Readonly<Record<string, string>>,
  endpoint?: string,
): SharedPhotoAddresses => {
  const sign = presigner(signing, endpoint);
  return async ({ caseId, photoId }) => {
    const bucket = Object.hasOwn(buckets, countryOfCase(caseId)) ? buckets[countryOfCase(caseId)] : undefined;
    if (!bucket) return undefined;
    const query = { 'response-cache-control': 'no-store', 'response-content-disposition': 'inline' };
    return sign({ method: 'GET', bucket, key: sharedPhotoKey(own, caseId, photoId), query, lifetimeSeconds });
  };
};

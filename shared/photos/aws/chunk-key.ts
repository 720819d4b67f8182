import type { CopySize } from '../decoded-photo.ts';
import type { ChunkName, PhotoName } from '../photo-arrivals.ts';

/** Keys in the buckets. They hold ids only, because keys appear in logs. */

/** A chunk in the inbox bucket. */
export const chunkKey = ({ incidentId, photoId, index }: ChunkName): string => `${incidentId}/${photoId}/${index}`;

/** An original in the evidence bucket, or a rejected file in the quarantine bucket. */
export const photoFileKey = ({ incidentId, photoId }: PhotoName): string => `${incidentId}/${photoId}`;

/** A copy in the viewing bucket. */
export const copyKey = ({ incidentId, photoId }: PhotoName, size: CopySize): string =>
  `${incidentId}/${photoId}/${size}.jpg`;

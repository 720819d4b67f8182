import type { CopySize } from '../developed-photo.ts';
import type { ChunkName, PhotoName } from '../photo-ports.ts';

/** Keys in the buckets. Ids only: keys stand in logs. */

/** A chunk in the inbox. */
export const chunkKey = ({ incidentId, photoId, index }: ChunkName): string => `${incidentId}/${photoId}/${index}`;

/** An original in the evidence, or a rejected file in quarantine. */
export const photoFileKey = ({ incidentId, photoId }: PhotoName): string => `${incidentId}/${photoId}`;

/** A copy to look at. */
export const copyKey = ({ incidentId, photoId }: PhotoName, size: CopySize): string =>
  `${incidentId}/${photoId}/${size}.jpg`;

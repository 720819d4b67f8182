import type { CopySize } from '../domain/photo/developed-photo.ts';

type PhotoName = { incidentId: string; photoId: string };

/** The key of a copy in the viewing bucket. Ids only: keys stand in logs. */
export const copyKey = ({ incidentId, photoId }: PhotoName, size: CopySize): string =>
  `${incidentId}/${photoId}/${size}.jpg`;

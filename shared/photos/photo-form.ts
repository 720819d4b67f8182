import * as z from 'zod';

/** Forms in which a photo can be asked for: two copies to look at, and the original as evidence. */
export const photoForms = ['viewing', 'thumbnail', 'original'] as const;

/** The query of `GET /v1/incidents/{id}/photos/{photoId}`. */
export const PhotoQuery = z.strictObject({ size: z.enum(photoForms).default('viewing') });

export type PhotoQuery = z.infer<typeof PhotoQuery>;

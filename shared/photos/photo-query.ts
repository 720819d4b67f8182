import * as z from 'zod';

/** Forms of a photo that can be requested: two copies to view, and the original. */
export const photoForms = ['viewing', 'thumbnail', 'original'] as const;

/** The query of `GET /v1/incidents/{id}/photos/{photoId}`. */
export const PhotoQuery = z.strictObject({ size: z.enum(photoForms).default('viewing') });

export type PhotoQuery = z.infer<typeof PhotoQuery>;

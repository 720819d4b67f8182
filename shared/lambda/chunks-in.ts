import * as z from 'zod';
import type { ChunkName } from '../photos/photo-arrivals.ts';

const ObjectCreated = z.object({ s3: z.object({ object: z.object({ key: z.string() }) }) });

/** S3 sends `{"Event":"s3:TestEvent"}` when a notification is set up: there are no records in it. */
const BucketEvent = z.object({ Records: z.array(ObjectCreated).default([]) });

const ChunkKey = z
  .string()
  .regex(/^[0-9a-f-]{36}\/[0-9a-f-]{36}\/\d{1,3}$/)
  .transform((key): ChunkName => {
    const [incidentId = '', photoId = '', index = ''] = key.split('/');
    return { incidentId, photoId, index: Number(index) };
  });

/**
 * The chunks that a bucket's message tells of. Keys come form-encoded, with `+` for a space.
 * @throws ZodError for a message that S3 did not write, or a key that is no chunk's
 */
export const chunksIn = (messageBody: string): ChunkName[] =>
  BucketEvent.parse(JSON.parse(messageBody)).Records.map(({ s3 }) =>
    ChunkKey.parse(decodeURIComponent(s3.object.key.replaceAll('+', ' '))),
  );

import { createHash, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { segment, withSegments } from '../fixtures/photos/image-parts.ts';

export type BenchPhoto = { bytes: Buffer; manifest: { id: string } & Record<string, unknown> };

/** A picture that weighs about as much as a camera's: noise, softened as a lens does. */
const picture = (width: number, sigma: number): Promise<Buffer> =>
  sharp({
    create: {
      width,
      height: Math.round(width * 0.75),
      channels: 3,
      background: 'grey',
      noise: { type: 'gaussian', mean: 128, sigma },
    },
  })
    .blur(1)
    .jpeg({ quality: 85 })
    .toBuffer();

/** Fills a JPEG up with comments to an exact weight. */
const weighing = (bytes: Buffer, weight: number): Buffer => {
  const head = 4;
  const comments: Buffer[] = [];
  for (let left = weight - bytes.byteLength; left > 0; ) {
    const length = Math.min(left, 60_000);
    // What would be left must be room enough for another comment.
    const taken = left - length > 0 && left - length < head ? length - head : length;
    comments.push(segment(0xfe, 'a'.repeat(taken - head)));
    left -= taken;
  }
  return withSegments(bytes, ...comments);
};

/** The same bytes under many ids: the service knows photos by their ids. */
const announced = (bytes: Buffer, change: Record<string, unknown> = {}): BenchPhoto => ({
  bytes,
  manifest: {
    id: randomUUID(),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.byteLength,
    type: 'image/jpeg',
    takenAt: new Date(Date.now() - 3_600_000).toISOString(),
    place: { latitude: 11.0632, longitude: 106.1356, accuracyMetres: 6, method: 'gnss' },
    ...change,
  },
});

/** Photos of exactly so many bytes, on which a tablet's camera has been set small. */
export const smallPhotos = async (count: number, weight: number, change: Record<string, unknown> = {}) => {
  const bytes = weighing(await picture(800, 20), weight);
  if (bytes.byteLength !== weight) throw new Error(`a photo weighs ${bytes.byteLength} and not ${weight}`);
  return Array.from({ length: count }, () => announced(bytes, change));
};

/** Photos of 12 megapixels (4,000 by 3,000). */
export const cameraPhotos = async (count: number) => {
  const bytes = await picture(4_000, 40);
  return Array.from({ length: count }, () => announced(bytes));
};

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { photoDecoder } from '../../../shared/photos/decoding/photo-decoder.ts';
import { flagsOf } from '../../../shared/photos/flags-of.ts';
import { photoFault } from '../../../shared/photos/photo-fault.ts';
import { PhotoManifest } from '../../../shared/photos/photo-manifest.ts';
import { disguisedPhotos } from '../../fixtures/photos/disguised-photos.ts';
import { phonePhotos } from '../../fixtures/photos/phone-photos.ts';

const decoder = photoDecoder();
const { plain, photos } = await phonePhotos();
const disguised = await disguisedPhotos();

/** The verdict of receive-photo on a file, and the flags or the copies that follow from it. */
const judged = async (bytes: Buffer) => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const manifest = PhotoManifest.parse({
    id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a52',
    sha256,
    bytes: bytes.byteLength,
    type: 'image/jpeg',
    takenAt: '2026-11-21T16:30:00+07:00',
    place: { latitude: 11.0632, longitude: 106.1356, accuracyMetres: 8 },
  });
  const reason = photoFault(manifest, bytes, sha256);
  const photo = reason ? { reason } : await decoder.decode(bytes, 'image/jpeg');
  return photo.reason ? { reason: photo.reason } : { flags: flagsOf(manifest, photo.metadata), viewing: photo.viewing };
};

describe('a photo as phones make it', async () => {
  const { viewing } = await judged(plain);

  it.each(photos)('is kept with all its pixels: $name ($source)', async ({ bytes, flags }) => {
    const verdict = await judged(bytes);
    expect(verdict).toMatchObject({ flags });
    expect(Buffer.compare(verdict.viewing ?? Buffer.of(), viewing ?? Buffer.of())).toBe(0);
  });

  it('has its public report listed in test/FIELD-CASES.md', () => {
    const page = readFileSync(new URL('../../FIELD-CASES.md', import.meta.url), 'utf8');
    expect(photos.map(({ source }) => source).filter((source) => !page.includes(source))).toEqual([]);
  });

  it('comes under a name of its own', () => {
    expect(new Set(photos.map(({ name }) => name)).size).toBe(photos.length);
  });
});

describe('a file that only looks like a phone’s photo', () => {
  it.each(disguised)('is refused as $reason: $name', async ({ bytes, reason }) => {
    expect(await judged(bytes)).toEqual({ reason });
  });

  it('comes under a name of its own', () => {
    expect(new Set(disguised.map(({ name }) => name)).size).toBe(disguised.length);
  });
});

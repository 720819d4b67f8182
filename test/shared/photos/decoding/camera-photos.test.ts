import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { photoDecoder } from '../../../../shared/photos/decoding/photo-decoder.ts';
import { photoFault } from '../../../../shared/photos/photo-fault.ts';
import { PhotoManifest } from '../../../../shared/photos/photo-manifest.ts';
import { cameraPhotos } from '../../../fixtures/photos/camera-photos.ts';

const decoder = photoDecoder();
const photos = await cameraPhotos();

/** What is in a JPEG beside its pixels: the codes of its segments up to the scan, and what follows its end. */
const segmentsOf = (bytes: Uint8Array) => {
  const jpeg = Buffer.from(bytes);
  const codes: number[] = [];
  let at = 2;
  for (; jpeg[at + 1] !== 0xda; at += 2 + jpeg.readUInt16BE(at + 2)) codes.push(jpeg[at + 1] ?? 0);
  return { codes, end: jpeg.indexOf(Buffer.from([0xff, 0xd9]), at) + 2 - jpeg.byteLength };
};

/** Quantisation, one frame, entropy codes: without these there is no picture. Source: ISO/IEC 10918-1, table B.1. */
const ofThePicture = [0xdb, 0xc0, 0xc4];

describe.each(photos.map((photo) => [photo.name, photo] as const))(
  'a photo: %s',
  (_, { type, bytes, metadata, shown }) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const id = '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a52';
    const manifest = PhotoManifest.parse({ id, sha256, bytes: bytes.byteLength, type });

    it('is accepted, its metadata is read, and its copies carry none of it', async () => {
      expect(photoFault(manifest, bytes, sha256)).toBeUndefined();
      const photo = await decoder.decode(bytes, type);
      if (photo.reason) throw new Error(photo.reason);
      const { latitude, longitude, ...rest } = photo.metadata;
      const { latitude: north, longitude: east, ...others } = metadata;
      expect(rest).toEqual(others);
      expect([latitude?.toFixed(5), longitude?.toFixed(5)]).toEqual([north?.toFixed(5), east?.toFixed(5)]);
      for (const copy of [photo.viewing, photo.thumbnail]) {
        const { codes, end } = segmentsOf(copy);
        expect([...new Set(codes)].filter((code) => !ofThePicture.includes(code))).toEqual([]);
        expect(end).toBe(0);
        expect((await sharp(copy).metadata()).space).toBe('srgb');
      }
      if (!shown) return;
      const { width, height } = await sharp(photo.viewing).metadata();
      expect([width, height]).toEqual(shown);
    });
  },
);

it('copies of photos have the same quantisation tables, whatever the camera', async () => {
  const tables = new Set<string>();
  for (const { bytes, type } of photos.slice(0, 4)) {
    const photo = await decoder.decode(bytes, type);
    if (photo.reason) throw new Error(photo.reason);
    const at = Buffer.from(photo.viewing).indexOf(Buffer.from([0xff, 0xdb]));
    tables.add(Buffer.from(photo.viewing).toString('hex', at, at + 69));
  }
  expect(tables.size).toBe(1);
});

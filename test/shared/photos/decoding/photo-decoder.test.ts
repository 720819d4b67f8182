import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { photoDecoder } from '../../../../shared/photos/decoding/photo-decoder.ts';
import { jpeg, jpegWithExif, png } from '../../../fixtures/photos/image-parts.ts';

const decoder = photoDecoder();

const decodedPhoto = async (bytes: Buffer, type: 'image/jpeg' | 'image/png' = 'image/jpeg') => {
  const photo = await decoder.decode(bytes, type);
  if (photo.reason) throw new Error(photo.reason);
  return photo;
};

const secret = 'Sok Dara, Nokia of the post';
const telling = () =>
  jpegWithExif(
    {
      IFD0: { Make: 'Demo', Model: secret, Software: 'Adobe Photoshop 25.1', Artist: secret },
      IFD2: { DateTimeOriginal: '2026:11:21 16:30:00', OffsetTimeOriginal: '+07:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '11/1 3/1 4752/100',
        GPSLongitudeRef: 'E',
        GPSLongitude: '106/1 8/1 0/1',
      },
    },
    2_000,
  );

describe('the photo decoder', () => {
  it('makes copies of 1,600 and 320 pixels at the longest side', async () => {
    const { viewing, thumbnail } = await decodedPhoto(await jpeg(2_000));
    expect(await sharp(viewing).metadata()).toMatchObject({ format: 'jpeg', width: 1_600, height: 1_200 });
    expect(await sharp(thumbnail).metadata()).toMatchObject({ format: 'jpeg', width: 320, height: 240 });
  });

  it('never makes a small photo larger', async () => {
    const { viewing } = await decodedPhoto(await jpeg(400));
    expect(await sharp(viewing).metadata()).toMatchObject({ width: 400, height: 300 });
  });

  it('copies nothing but the picture', async () => {
    const original = await telling();
    expect(original.toString('latin1')).toContain(secret);
    const copies = await decodedPhoto(original);
    for (const copy of [copies.viewing, copies.thumbnail]) {
      const { exif, xmp, icc, iptc } = await sharp(copy).metadata();
      expect([exif, xmp, icc, iptc]).toEqual([undefined, undefined, undefined, undefined]);
      expect(Buffer.from(copy).toString('latin1')).not.toMatch(/Exif|Photoshop|Sok Dara|Adobe/);
    }
  });

  it('turns a photo upright, because the orientation tag is left behind', async () => {
    const onItsSide = await sharp(await jpeg(800))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { viewing } = await decodedPhoto(onItsSide);
    const { width, height, orientation } = await sharp(viewing).metadata();
    expect([width, height, orientation]).toEqual([600, 800, undefined]);
  });

  it('reads the camera’s metadata', async () => {
    const { metadata } = await decodedPhoto(await telling());
    expect(metadata).toMatchObject({
      takenAtClock: '2026-11-21T16:30:00',
      offset: '+07:00',
      software: ['Adobe Photoshop 25.1'],
    });
    expect(metadata.latitude).toBeCloseTo(11.0632, 4);
    expect(metadata.longitude).toBeCloseTo(106.1333, 4);
  });

  it('reads a position of zeros, which some phones leave behind, as no position', async () => {
    const zero = { GPSLatitudeRef: 'N', GPSLatitude: '0/1 0/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '0/1 0/1 0/1' };
    expect((await decodedPhoto(await jpegWithExif({ IFD3: zero }))).metadata).toEqual({ software: [] });
  });

  it('reads no metadata from a photo without any', async () => {
    expect((await decodedPhoto(await png(), 'image/png')).metadata).toEqual({ software: [] });
  });

  it('decodes only JPEG, PNG and WebP', async () => {
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    for (const bytes of [gif, svg]) expect(await decoder.decode(bytes, 'image/jpeg')).toEqual({ reason: 'damaged' });
  });
});

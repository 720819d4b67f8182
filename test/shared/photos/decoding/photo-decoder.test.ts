import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { photoStudio } from '../../../../shared/photos/decoding/photo-decoder.ts';
import { jpeg, jpegWithExif, png } from '../../../fixtures/photos/image-parts.ts';

const studio = photoStudio();

const developed = async (bytes: Buffer, type: 'image/jpeg' | 'image/png' = 'image/jpeg') => {
  const photo = await studio.develop(bytes, type);
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

describe('developing a photo', () => {
  it('makes copies of 1,600 and 320 pixels at the longest side', async () => {
    const { viewing, thumbnail } = await developed(await jpeg(2_000));
    expect(await sharp(viewing).metadata()).toMatchObject({ format: 'jpeg', width: 1_600, height: 1_200 });
    expect(await sharp(thumbnail).metadata()).toMatchObject({ format: 'jpeg', width: 320, height: 240 });
  });

  it('never makes a small photo larger', async () => {
    const { viewing } = await developed(await jpeg(400));
    expect(await sharp(viewing).metadata()).toMatchObject({ width: 400, height: 300 });
  });

  it('gives away nothing but the picture', async () => {
    const original = await telling();
    expect(original.toString('latin1')).toContain(secret);
    const copies = await developed(original);
    for (const copy of [copies.viewing, copies.thumbnail]) {
      const { exif, xmp, icc, iptc } = await sharp(copy).metadata();
      expect([exif, xmp, icc, iptc]).toEqual([undefined, undefined, undefined, undefined]);
      expect(Buffer.from(copy).toString('latin1')).not.toMatch(/Exif|Photoshop|Sok Dara|Adobe/);
    }
  });

  it('turns a photo upright, since the note that says how is left behind', async () => {
    const onItsSide = await sharp(await jpeg(800))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { viewing } = await developed(onItsSide);
    const { width, height, orientation } = await sharp(viewing).metadata();
    expect([width, height, orientation]).toEqual([600, 800, undefined]);
  });

  it('tells what the camera wrote', async () => {
    const { words } = await developed(await telling());
    expect(words).toMatchObject({
      takenAtClock: '2026-11-21T16:30:00',
      offset: '+07:00',
      software: ['Adobe Photoshop 25.1'],
    });
    expect(words.latitude).toBeCloseTo(11.0632, 4);
    expect(words.longitude).toBeCloseTo(106.1333, 4);
  });

  it('takes a position of zeros, which some phones leave behind, for none', async () => {
    const zero = { GPSLatitudeRef: 'N', GPSLatitude: '0/1 0/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '0/1 0/1 0/1' };
    expect((await developed(await jpegWithExif({ IFD3: zero }))).words).toEqual({ software: [] });
  });

  it('knows nothing where there is nothing', async () => {
    expect((await developed(await png(), 'image/png')).words).toEqual({ software: [] });
  });

  it('has no decoder but those of JPEG, PNG and WebP', async () => {
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    for (const bytes of [gif, svg]) expect(await studio.develop(bytes, 'image/jpeg')).toEqual({ reason: 'damaged' });
  });
});

import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp';
import { type CopySize, longestSide } from '../decoded-photo.ts';
import type { PhotoDecoder } from '../photo-arrivals.ts';
import type { PhotoManifest, PhotoReason } from '../photo-manifest.ts';
import { cameraMetadata } from './camera-metadata.ts';
import { hasOversizedPngNote } from './has-oversized-png-note.ts';
import { hasSurplusPngData } from './has-surplus-png-data.ts';
import { repairedJpeg } from './repaired-jpeg.ts';

/** No cache between photos and one thread: memory is scarce in a function, time is not. */
sharp.cache(false);
sharp.concurrency(1);
/** Only these three decoders of libvips are enabled: no SVG, GIF, TIFF, PDF or HEIF, whatever a file claims to be. */
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] });

/** libvips' name of each format. */
const formats: Record<PhotoManifest['type'], string> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/**
 * Most pixels that are decoded. Phones have 50, 64 and 108 megapixels, and panoramas of 59. They write baseline JPEGs, which
 * the decoder shrinks by eight while it reads them. Progressive and interlaced pictures must be held in memory whole; only
 * programs write them, and a limit in bytes applies.
 */
const mostPixels = {
  inOnePass: { 'image/jpeg': 110_000_000, 'image/png': 52_000_000, 'image/webp': 52_000_000 },
  inSeveralPasses: 32_000_000,
  bytesInSeveralPasses: 192_000_000,
};

const reading: SharpOptions = { sequentialRead: true, pages: 1 };

/**
 * Warnings of libjpeg that say nothing about pixels: cameras write such headers, and every pixel is there. Any other warning
 * says that pixels are missing. Source: libjpeg-turbo, jerror.h (JWRN_…).
 */
const harmless =
  /unknown JFIF revision number|Unknown Adobe color transform code|Invalid SOS parameters|extraneous bytes before marker/;

/** A copy: upright, in sRGB, transparency on white. sharp drops all metadata by default. */
const copy = (picture: Sharp, size: CopySize): Promise<Buffer> =>
  picture
    .clone()
    .autoOrient()
    .resize(longestSide[size], longestSide[size], { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 80 })
    .toBuffer();

/** A progressive JPEG is held as coefficients of two bytes, whatever its depth. A 16-bit PNG also has two bytes a sample. */
const isTooLargeForSeveralPasses = ({ isProgressive, width, height, channels, depth, format }: Metadata): boolean => {
  const bytes = format === 'jpeg' || depth === 'ushort' ? 2 : 1;
  const pixels = width * height;
  const isTooMuch = pixels > mostPixels.inSeveralPasses || pixels * channels * bytes > mostPixels.bytesInSeveralPasses;
  return isProgressive === true && isTooMuch;
};

/** The reason for an error of libvips, which tells too many pixels apart from any other fault by its message only. */
const reasonOf = (error: unknown): PhotoReason =>
  error instanceof Error && /pixel limit|dimensions exceed/i.test(error.message) ? 'too-many-pixels' : 'damaged';

type Decoded = Awaited<ReturnType<PhotoDecoder['decode']>>;
type Type = PhotoManifest['type'];

const decoded = async (bytes: Buffer, type: Type, failOn: 'warning' | 'error'): Promise<Decoded> => {
  const picture = sharp(bytes, { ...reading, limitInputPixels: mostPixels.inOnePass[type], failOn });
  const about = await picture.metadata();
  if (about.format !== formats[type]) return { reason: 'not-an-image' };
  if (isTooLargeForSeveralPasses(about)) return { reason: 'too-many-pixels' };
  const viewing = await copy(picture, 'viewing');
  // The thumbnail is made from the copy, so that the original is decoded once.
  const thumbnail = await copy(sharp(viewing), 'thumbnail');
  return { viewing, thumbnail, metadata: cameraMetadata(about.exif, about.xmp) };
};

const isHarmless = (error: unknown): boolean =>
  error instanceof Error && error.message.split('\n').every((line) => line.trim() === '' || harmless.test(line));

/**
 * libjpeg reports its first warning only: a harmless one would hide that pixels are missing. So the header is repaired, and
 * the picture has to decode without a warning. Bytes at the end of a scan cannot be repaired.
 */
const decodedRepaired = async (bytes: Buffer, type: Type): Promise<Decoded> => {
  const repaired = repairedJpeg(bytes);
  try {
    return await decoded(repaired, type, 'warning');
  } catch (error) {
    if (isHarmless(error)) return decoded(repaired, type, 'error');
    throw error;
  }
};

const attempt = async (bytes: Buffer, type: Type): Promise<Decoded> => {
  try {
    return await decoded(bytes, type, 'warning');
  } catch (error) {
    if (type === 'image/jpeg' && isHarmless(error)) return decodedRepaired(bytes, type);
    throw error;
  }
};

/** Decodes photos with libvips, through sharp. */
export const photoDecoder = (): PhotoDecoder => ({
  decode: async (bytes, type) => {
    if (type === 'image/png' && hasOversizedPngNote(bytes)) return { reason: 'extra-content' };
    try {
      const developed = await attempt(bytes, type);
      // The decoder stops at the end of the picture and does not see data behind it.
      const isMore = !developed.reason && type === 'image/png' && (await hasSurplusPngData(bytes));
      return isMore ? { reason: 'extra-content' } : developed;
    } catch (error) {
      return { reason: reasonOf(error) };
    }
  },
});

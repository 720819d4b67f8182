import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp';
import { type CopySize, longestSide } from '../decoded-photo.ts';
import type { PhotoManifest, PhotoReason } from '../photo-manifest.ts';
import type { PhotoDecoder } from '../photo-ports.ts';
import { cameraMetadata } from './camera-metadata.ts';
import { hasOversizedPngNote } from './has-oversized-png-note.ts';
import { hasSurplusPngData } from './has-surplus-png-data.ts';

/** Nothing is kept between two photos, and one thread works: memory is what is scarce in a function, not time. */
sharp.cache(false);
sharp.concurrency(1);
/** Of libvips' decoders only these three exist here: no SVG, GIF, TIFF, PDF or HEIF, whatever a file pretends to be. */
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] });

/** The decoder that a type stands for, by the name libvips gives the format. */
const formats: Record<PhotoManifest['type'], string> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/**
 * Most pixels that are decoded. Phones have 50, 64 and 108 megapixels, and panoramas of 59; they write JPEGs from top to
 * bottom, of which the decoder keeps an eighth of each side at a time. What comes in several passes has to be kept whole
 * meanwhile, at most so many bytes, and only programs write it.
 */
const mostPixels = {
  inOnePass: { 'image/jpeg': 110_000_000, 'image/png': 52_000_000, 'image/webp': 52_000_000 },
  inSeveralPasses: 32_000_000,
  bytesInSeveralPasses: 192_000_000,
};

const reading: SharpOptions = { sequentialRead: true, pages: 1 };

/**
 * Warnings of libjpeg about scans that phones do write and that show without a fault: each would refuse an honest photo.
 * Any other warning says that pixels are missing.
 */
const harmless = /Invalid SOS parameters for sequential JPEG|extraneous bytes before marker/;

/** Upright, in sRGB, on white where it is transparent. sharp leaves all metadata behind unless it is told otherwise. */
const copy = (picture: Sharp, size: CopySize): Promise<Buffer> =>
  picture
    .clone()
    .autoOrient()
    .resize(longestSide[size], longestSide[size], { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 80 })
    .toBuffer();

/** A JPEG in several passes is kept as coefficients of two bytes, whatever its depth; 16 bits make a PNG twice as large. */
const isTooManyPasses = ({ isProgressive, width, height, channels, depth, format }: Metadata): boolean => {
  const bytes = format === 'jpeg' || depth === 'ushort' ? 2 : 1;
  const pixels = width * height;
  const isTooMuch = pixels > mostPixels.inSeveralPasses || pixels * channels * bytes > mostPixels.bytesInSeveralPasses;
  return isProgressive === true && isTooMuch;
};

/** What libvips says of a file that has too many pixels, among everything else that it says. */
const reasonOf = (error: unknown): PhotoReason =>
  error instanceof Error && /pixel limit|dimensions exceed/i.test(error.message) ? 'too-many-pixels' : 'damaged';

type Decoded = Awaited<ReturnType<PhotoDecoder['decode']>>;
type Type = PhotoManifest['type'];

const decoded = async (bytes: Buffer, type: Type, failOn: 'warning' | 'error'): Promise<Decoded> => {
  const picture = sharp(bytes, { ...reading, limitInputPixels: mostPixels.inOnePass[type], failOn });
  const about = await picture.metadata();
  if (about.format !== formats[type]) return { reason: 'not-an-image' };
  if (isTooManyPasses(about)) return { reason: 'too-many-pixels' };
  const viewing = await copy(picture, 'viewing');
  // From the copy and not from the original: decoding once is enough.
  const thumbnail = await copy(sharp(viewing), 'thumbnail');
  return { viewing, thumbnail, metadata: cameraMetadata(about.exif, about.xmp) };
};

const isHarmless = (error: unknown): boolean =>
  error instanceof Error && error.message.split('\n').every((line) => line.trim() === '' || harmless.test(line));

const attempt = async (bytes: Buffer, type: Type): Promise<Decoded> => {
  try {
    return await decoded(bytes, type, 'warning');
  } catch (error) {
    if (isHarmless(error)) return decoded(bytes, type, 'error');
    throw error;
  }
};

/** Develops photos with libvips, through sharp. */
export const photoDecoder = (): PhotoDecoder => ({
  decode: async (bytes, type) => {
    if (type === 'image/png' && hasOversizedPngNote(bytes)) return { reason: 'extra-content' };
    try {
      const developed = await attempt(bytes, type);
      // A decoder stops when it has the picture: what is packed behind it would not be seen.
      const isMore = !developed.reason && type === 'image/png' && (await hasSurplusPngData(bytes));
      return isMore ? { reason: 'extra-content' } : developed;
    } catch (error) {
      return { reason: reasonOf(error) };
    }
  },
});

import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { type CopySize, longestSide } from '../domain/photo/developed-photo.ts';
import type { PhotoManifest, PhotoReason } from '../domain/photo/photo.ts';
import type { PhotoStudio } from '../domain/ports.ts';
import { cameraWords } from './camera-words.ts';
import { hasSwellingNote } from './png-notes.ts';

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
 * Most pixels that are decoded. Cameras of 50 megapixels write from top to bottom, which is decoded line by line; what
 * comes in several passes has to be kept whole meanwhile, six bytes for each pixel, and only programs write it.
 */
const mostPixels = { inOnePass: 52_000_000, inSeveralPasses: 32_000_000 };

const reading: SharpOptions = { limitInputPixels: mostPixels.inOnePass, sequentialRead: true, pages: 1 };

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

/** What libvips says of a file that has too many pixels, among everything else that it says. */
const reasonOf = (error: unknown): PhotoReason =>
  error instanceof Error && /pixel limit|dimensions exceed/i.test(error.message) ? 'too-many-pixels' : 'damaged';

type Decoded = Awaited<ReturnType<PhotoStudio['develop']>>;
type Type = PhotoManifest['type'];

const decoded = async (bytes: Buffer, type: Type, failOn: 'warning' | 'error'): Promise<Decoded> => {
  const picture = sharp(bytes, { ...reading, failOn });
  const { format, width, height, isProgressive, exif, xmp } = await picture.metadata();
  if (format !== formats[type]) return { reason: 'not-an-image' };
  if (isProgressive && width * height > mostPixels.inSeveralPasses) return { reason: 'too-many-pixels' };
  const viewing = await copy(picture, 'viewing');
  // From the copy and not from the original: decoding once is enough.
  const thumbnail = await copy(sharp(viewing), 'thumbnail');
  return { viewing, thumbnail, words: cameraWords(exif, xmp) };
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
export const photoStudio = (): PhotoStudio => ({
  develop: async (bytes, type) => {
    if (type === 'image/png' && hasSwellingNote(bytes)) return { reason: 'extra-content' };
    try {
      return await attempt(bytes, type);
    } catch (error) {
      return { reason: reasonOf(error) };
    }
  },
});

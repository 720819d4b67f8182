import readExif from 'exif-reader';
import * as z from 'zod';
import type { CameraMetadata } from '../decoded-photo.ts';

const Text = z
  .string()
  .transform((text) => text.replaceAll('\0', '').trim())
  .pipe(z.string().min(1))
  .optional()
  .catch(undefined);

/** No digital camera is older. A clock that was never set writes zeros, which exif-reader returns as a day of 1899. */
const firstCameras = Date.parse('1990-01-01T00:00:00Z');

/** exif-reader returns a camera's clock as if it were UTC. */
const Clock = z
  .date()
  .refine((date) => date.getTime() >= firstCameras)
  .transform((date) => date.toISOString().slice(0, 19))
  .optional()
  .catch(undefined);

const Offset = z
  .string()
  .transform((text) => text.replaceAll('\0', '').trim())
  .pipe(z.string().regex(/^[+-]\d{2}:\d{2}$/))
  .optional()
  .catch(undefined);

const minute = 60;
const second = 3600;

/**
 * Degrees, minutes and seconds. Some phones write fractions of minutes and 0/0 for the seconds (0/0 reads as NaN), or
 * fractions of degrees alone. Whole degrees without minutes are no position: they are a hundred kilometres apart.
 */
const degreesOf = ([degrees = Number.NaN, minutes = Number.NaN, seconds = Number.NaN]: number[]): number => {
  if (Number.isNaN(minutes)) return Number.isInteger(degrees) ? Number.NaN : degrees;
  return degrees + minutes / minute + (Number.isNaN(seconds) ? 0 : seconds / second);
};

const Rational = z.union([z.number(), z.nan()]);

const Angle = z
  .union([z.array(Rational).max(3), Rational.transform((degrees) => [degrees])])
  .transform(degreesOf)
  .pipe(z.number())
  .optional()
  .catch(undefined);

const Exif = z.object({
  Image: z.object({ Software: Text, ProcessingSoftware: Text, DateTime: Clock }).nullish(),
  Photo: z.object({ DateTimeOriginal: Clock, OffsetTimeOriginal: Offset }).nullish(),
  GPSInfo: z.object({ GPSLatitude: Angle, GPSLatitudeRef: Text, GPSLongitude: Angle, GPSLongitudeRef: Text }).nullish(),
});

type Exif = z.infer<typeof Exif>;

/** Reads an EXIF block. An unreadable block yields nothing rather than a guess. */
const exifOf = (block: Buffer | undefined): Exif => {
  try {
    return block ? Exif.parse(readExif(block)) : {};
  } catch {
    return {};
  }
};

const signed = (angle: number, reference: string | undefined): number =>
  reference === 'S' || reference === 'W' ? -angle : angle;

/** A position, or none. Phones that remove the location leave 0 N 0 E behind. */
const positionIn = ({ GPSInfo }: Exif) => {
  const { GPSLatitude: north, GPSLongitude: east } = GPSInfo ?? {};
  if (north === undefined || east === undefined || Number.isNaN(north + east) || (north === 0 && east === 0)) return {};
  return { latitude: signed(north, GPSInfo?.GPSLatitudeRef), longitude: signed(east, GPSInfo?.GPSLongitudeRef) };
};

/** Names of programs in an XMP packet. Source: XMP specification part 2 (xmp:CreatorTool, stEvt:softwareAgent). */
const programsIn = (xmp: Buffer | undefined): string[] =>
  [...(xmp?.toString('utf8') ?? '').matchAll(/(?:CreatorTool|softwareAgent)(?:="|>)([^"<]{1,200})/g)].map(
    ([, program = '']) => program.trim(),
  );

/** Reads the metadata that a camera, or a program after it, wrote into a photo. */
export const cameraMetadata = (exif: Buffer | undefined, xmp: Buffer | undefined): CameraMetadata => {
  const { Image, Photo, ...rest } = exifOf(exif);
  const clock = Photo?.DateTimeOriginal ?? Image?.DateTime;
  return {
    ...(clock ? { takenAtClock: clock } : {}),
    ...(Photo?.OffsetTimeOriginal ? { offset: Photo.OffsetTimeOriginal } : {}),
    ...positionIn(rest),
    software: [Image?.Software, Image?.ProcessingSoftware, ...programsIn(xmp)].filter((name) => name !== undefined),
  };
};

import readExif from 'exif-reader';
import * as z from 'zod';
import type { CameraMetadata } from '../decoded-photo.ts';

const Text = z
  .string()
  .transform((text) => text.replaceAll('\0', '').trim())
  .pipe(z.string().min(1))
  .optional()
  .catch(undefined);

/** No camera is older. A clock that was never set writes zeros, which the reader takes for a day of 1899. */
const firstCameras = Date.parse('1990-01-01T00:00:00Z');

/** The reader takes a camera's clock for UTC. */
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

const Angle = z
  .tuple([z.number(), z.number(), z.number()])
  .transform(([degrees, minutes, seconds]) => degrees + minutes / minute + seconds / second)
  .optional()
  .catch(undefined);

const Exif = z.object({
  Image: z.object({ Software: Text, ProcessingSoftware: Text, DateTime: Clock }).nullish(),
  Photo: z.object({ DateTimeOriginal: Clock, OffsetTimeOriginal: Offset }).nullish(),
  GPSInfo: z.object({ GPSLatitude: Angle, GPSLatitudeRef: Text, GPSLongitude: Angle, GPSLongitudeRef: Text }).nullish(),
});

type Exif = z.infer<typeof Exif>;

/** Nothing rather than a guess where a block can't be read: it has been looked through for lies before. */
const exifOf = (block: Buffer | undefined): Exif => {
  try {
    return block ? Exif.parse(readExif(block)) : {};
  } catch {
    return {};
  }
};

const signed = (angle: number, reference: string | undefined): number =>
  reference === 'S' || reference === 'W' ? -angle : angle;

/** A position; 0 N 0 E is what is left when a phone takes the location out of a photo, and no position. */
const positionIn = ({ GPSInfo }: Exif) => {
  const { GPSLatitude: north, GPSLongitude: east } = GPSInfo ?? {};
  if (north === undefined || east === undefined || Number.isNaN(north + east) || (north === 0 && east === 0)) return {};
  return { latitude: signed(north, GPSInfo?.GPSLatitudeRef), longitude: signed(east, GPSInfo?.GPSLongitudeRef) };
};

/** Programs that an XMP packet names. Source: XMP specification part 2 (xmp:CreatorTool, stEvt:softwareAgent). */
const programsIn = (xmp: Buffer | undefined): string[] =>
  [...(xmp?.toString('utf8') ?? '').matchAll(/(?:CreatorTool|softwareAgent)(?:="|>)([^"<]{1,200})/g)].map(
    ([, program = '']) => program.trim(),
  );

/** Reads what a camera, or a program after it, wrote into a photo. */
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

import { createHash, randomUUID } from 'node:crypto';
import sharp from 'sharp';

type Point = { latitude: number; longitude: number };

/** EXIF writes degrees, minutes and seconds as fractions. Source: CIPA DC-008 (Exif 2.32), 4.6.6. */
const exifAngle = (degrees: number): string => {
  const whole = Math.floor(Math.abs(degrees));
  const minutes = (Math.abs(degrees) - whole) * 60;
  return `${whole}/1 ${Math.floor(minutes)}/1 ${Math.round((minutes - Math.floor(minutes)) * 60_000)}/1000`;
};

const gpsTags = ({ latitude, longitude }: Point) => ({
  GPSLatitudeRef: latitude < 0 ? 'S' : 'N',
  GPSLatitude: exifAngle(latitude),
  GPSLongitudeRef: longitude < 0 ? 'W' : 'E',
  GPSLongitude: exifAngle(longitude),
});

/** A picture of noise with a position in its EXIF: as heavy on the line as a real one. */
const picture = (point: Point, width: number): Promise<Buffer> =>
  sharp({
    create: {
      width,
      height: Math.round(width * 0.75),
      channels: 3,
      background: 'grey',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
    .withExif({ IFD0: { Make: 'Demo', Model: 'Tablet' }, IFD3: gpsTags(point) })
    .jpeg({ quality: 80 })
    .toBuffer();

/** A photo and its announcement. `takenAt` with offset. */
export const demoPhoto = async (point: Point, takenAt: string, caption: string, width = 1280) => {
  const bytes = await picture(point, width);
  return {
    bytes,
    manifest: {
      id: randomUUID(),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.byteLength,
      type: 'image/jpeg',
      takenAt,
      place: { ...point, accuracyMetres: 6, method: 'gnss' },
      caption,
    },
  };
};

export type DemoPhoto = Awaited<ReturnType<typeof demoPhoto>>;

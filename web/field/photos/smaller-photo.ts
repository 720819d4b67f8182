/** The longer side of a photo that is sent, in pixels: a label on a package can be read, and it takes a minute to send. */
const longestSide = 1_600;
const quality = 0.8;

/** Types that are sent as the camera made them, where the officer wants that. */
const originals: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];
const largestBytes = 25 * 1024 * 1024;

/** Bytes of a photo as it is sent. */
export type PreparedPhoto = { bytes: Uint8Array<ArrayBuffer>; type: string };

const shrunk = async (file: Blob): Promise<Blob> => {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/jpeg', quality });
  } finally {
    // 48 MB for 12 megapixels: the next photo has to have room.
    bitmap.close();
  }
};

/**
 * A photo as it is sent: smaller, or as the camera made it where it is to be kept as evidence of its own.
 * @throws DOMException when the browser cannot read it as a picture
 */
export const preparedPhoto = async (file: Blob, keepsOriginal: boolean): Promise<PreparedPhoto> => {
  const isKept = keepsOriginal && originals.includes(file.type) && file.size <= largestBytes;
  const blob = isKept ? file : await shrunk(file);
  return { bytes: new Uint8Array(await blob.arrayBuffer()), type: blob.type };
};

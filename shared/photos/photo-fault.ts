import { isSomethingElseToo } from './foreign/is-something-else-too.ts';
import type { PhotoManifest, PhotoReason } from './photo-manifest.ts';
import { readTiff } from './structure/read-tiff.ts';
import { structureOf } from './structure/structure-of.ts';

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/**
 * First bytes of each type that is accepted as evidence.
 * Source: ISO/IEC 10918-1 B.1.1.3 (SOI and a marker), W3C PNG 5.2, RFC 9649 (RIFF … WEBP).
 */
const looksLike: Record<PhotoManifest['type'], (bytes: Uint8Array) => boolean> = {
  'image/jpeg': (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]),
  'image/png': (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'image/webp': (bytes) => startsWith(bytes, ascii('RIFF')) && startsWith(bytes, ascii('WEBP'), 8),
};

/** Checks that every byte belongs to a file of the announced type, and that the file is nothing else besides. */
const imageFault = (type: PhotoManifest['type'], bytes: Buffer): PhotoReason | undefined => {
  if (!looksLike[type](bytes)) return 'not-an-image';
  const structure = structureOf(type, bytes);
  if (structure.reason) return structure.reason;
  if (isSomethingElseToo(bytes, structure.notes)) return 'extra-content';
  return structure.exif && !readTiff(bytes, structure.exif) ? 'bad-exif' : undefined;
};

/**
 * Compares the bytes with the announcement, without decoding them.
 * @param sha256 of the bytes, in lower-case hex
 * @returns the first reason to refuse the photo, or nothing
 */
export const photoFault = (photo: PhotoManifest, bytes: Buffer, sha256: string): PhotoReason | undefined => {
  if (bytes.byteLength !== photo.bytes) return 'wrong-length';
  if (sha256 !== photo.sha256) return 'wrong-hash';
  return imageFault(photo.type, bytes);
};

/** Reasons that another transfer can cure. */
const transferReasons: readonly PhotoReason[] = ['wrong-length', 'wrong-hash'];

/**
 * Whether what came is not what was announced. Who sent it nobody knows, so it never settles the photo: what was announced
 * may still come. Bytes that are those announced, and no photo, stay so.
 */
export const isOtherBytes = (reason: PhotoReason): boolean => transferReasons.includes(reason);

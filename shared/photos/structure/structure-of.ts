import type { PhotoManifest } from '../photo-manifest.ts';
import { jpegStructure } from './jpeg-structure.ts';
import { pngStructure } from './png-structure.ts';
import type { Structure } from './structure.ts';
import { webpStructure } from './webp-structure.ts';

const walks: Record<PhotoManifest['type'], (bytes: Buffer) => Structure> = {
  'image/jpeg': jpegStructure,
  'image/png': pngStructure,
  'image/webp': webpStructure,
};

/** Walks a file from its first byte to its last, as its format is laid out. Every byte must be accounted for. */
export const structureOf = (type: PhotoManifest['type'], bytes: Buffer): Structure => walks[type](bytes);

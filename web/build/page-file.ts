import { createHash } from 'node:crypto';

/** A file of the pages, as a browser asks for it. */
export type PageFile = {
  /** Its path in an address, such as `/tablet/assets/words.km.3f9a1c2e.json`. */
  path: string;
  bytes: Uint8Array;
  /** Its name holds a hash of its content: a browser need never ask again. */
  isImmutable: boolean;
};

/** Media types by the ending of a name. Source: IANA, read 2026-11-26. */
const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/**
 * The media type of a file; an address without an ending is a page.
 * @throws Error for an ending that nobody has thought about
 */
export const mediaTypeOfPath = (path: string): string => {
  const type = path.includes('.') ? mediaTypes[endingOf(path)] : mediaTypes['html'];
  if (!type) throw new Error(`No media type is known for ${path}`);
  return type;
};

/** The first digits of the SHA-256 of a content, in hex. */
export const shortHash = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12);

/** Where files with a hash in their name are. */
export const assetsPath = '/tablet/assets/';

/** A file whose name holds a hash of its content. @param name such as `words.km.json` */
export const assetFile = (name: string, content: Uint8Array | string): PageFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const ending = endingOf(name);
  const stem = name.slice(0, -ending.length - 1);
  return { path: `${assetsPath}${stem}.${shortHash(bytes)}.${ending}`, bytes, isImmutable: true };
};

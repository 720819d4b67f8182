import type { ByteRange } from './structure.ts';

/** First bytes of other formats. Source: the media types' own registrations at IANA; RAR and 7z from their makers. */
const signatures = {
  /**
   * Too long to stand among compressed pixels by chance: looked for everywhere. Of document types only those that a browser
   * runs: macOS leaves a property list, `<!DOCTYPE plist`, in photos that it printed.
   */
  anywhere: [
    '<script',
    '<!doctype html',
    '<!doctype svg',
    '<?php',
    '<!entity',
    '%PDF-1',
    '%PDF-2',
    'Rar!\x1a\x07',
    '7z\xbc\xaf\x27\x1c',
  ],
  /** Short ones: looked for only where there are no pixels. */
  besideThePicture: [
    'PK\x03\x04',
    'PK\x05\x06',
    '<html',
    '<svg',
    '<body',
    '<iframe',
    '\x7fELF',
    'MZ\x90\x00',
    'ftypmp4',
    'ftypisom',
  ],
};

/** Those that are told by what stands at one place. Source: POSIX.1-2017, pax, ustar; ECMA-119, 8.1.2. */
const atOnePlace = [
  { at: 257, name: 'ustar' },
  { at: 0x8001, name: 'CD001' },
];

const anyOf = (texts: readonly string[]): RegExp => new RegExp(texts.map((text) => RegExp.escape(text)).join('|'), 'i');
const anywhere = anyOf(signatures.anywhere);
const besideThePicture = anyOf(signatures.besideThePicture);

const endOfZip = Buffer.from('PK\x05\x06', 'latin1');
const zipEntry = Buffer.from('PK\x01\x02', 'latin1');
const endOfZipBytes = 22;
/** A ZIP's last record may be followed by a comment of this length at most. Source: PKWARE APPNOTE 6.3.10, 4.3.16. */
const longestZipComment = 0xffff;

const isZipEnd = (bytes: Buffer, at: number): boolean => {
  if (at + endOfZipBytes > bytes.byteLength) return false;
  const [size, offset] = [bytes.readUInt32LE(at + 12), bytes.readUInt32LE(at + 16)];
  return [offset, at - size].some((start) => start >= 0 && bytes.subarray(start, start + 4).equals(zipEntry));
};

/** Whether a ZIP reader, which begins at the end, would find an archive; its entries may hide among pixels. */
const isZipToo = (bytes: Buffer): boolean => {
  const least = Math.max(0, bytes.byteLength - endOfZipBytes - longestZipComment);
  for (let at = bytes.indexOf(endOfZip, least); at >= 0; at = bytes.indexOf(endOfZip, at + 1))
    if (isZipEnd(bytes, at)) return true;
  return false;
};

/**
 * Whether a picture is something else too: a page, a script, an archive, a program, a film.
 * @param notes the ranges of it that are not the picture
 */
export const isSomethingElseToo = (bytes: Buffer, notes: readonly ByteRange[]): boolean =>
  anywhere.test(bytes.toString('latin1')) ||
  atOnePlace.some(({ at, name }) => bytes.toString('latin1', at, at + name.length) === name) ||
  notes.some(({ from, to }) => besideThePicture.test(bytes.toString('latin1', from, to))) ||
  isZipToo(bytes);

import { type Header, hasHeader, type IsHeader } from './has-header.ts';

const text = (bytes: Buffer, from: number, length: number): string => bytes.toString('latin1', from, from + length);

/** Brands of a file are a handful; a longer list is none. In bytes. */
const longestFileType = 1024;

/** The first box of MP4, QuickTime, HEIC: its length, `ftyp`, a brand. Source: ISO/IEC 14496-12, 4.2 and 4.3. */
const isFileType: IsHeader = (bytes, signature) => {
  if (signature < 4 || signature + 8 > bytes.byteLength) return false;
  const isLong = bytes.readUInt32BE(signature - 4) === 1 && signature + 20 <= bytes.byteLength;
  const length = isLong ? Number(bytes.readBigUInt64BE(signature + 4)) : bytes.readUInt32BE(signature - 4);
  const brand = text(bytes, signature + (isLong ? 12 : 4), 4);
  return length >= 16 && length <= longestFileType && length % 4 === 0 && /^[\x20-\x7e]{4}$/.test(brand);
};

/** A box that holds a header: `moov` with `mvhd`, `moof` with `mfhd`. Source: ISO/IEC 14496-12, 8.2 and 8.8. */
const holds =
  (child: string): IsHeader =>
  (bytes, signature) =>
    text(bytes, signature + 8, 4) === child;

/** Matroska and WebM say which they are within their first bytes. Source: RFC 8794, 11.2; RFC 9559. */
const isMatroska: IsHeader = (bytes, signature) => /\x42\x82.(?:webm|matroska)/s.test(text(bytes, signature, 64));

const isRiff: IsHeader = (bytes, signature) => ['AVI ', 'WAVE'].includes(text(bytes, signature + 8, 4));

/** The first page of a stream. Source: RFC 3533, 6. */
const isOgg: IsHeader = (bytes, signature) => text(bytes, signature + 4, 10) === `\0\x02${'\0'.repeat(8)}`;

/** Source: Microsoft, Advanced Systems Format, 10.1 (header object). */
const startOfAsf = '\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\x00\xaa\x00\x62\xce\x6c';

const headers: readonly Header[] = [
  ['ftyp', isFileType],
  ['moov', holds('mvhd')],
  ['moof', holds('mfhd')],
  ['\x1a\x45\xdf\xa3', isMatroska],
  ['RIFF', isRiff],
  ['OggS', isOgg],
  [startOfAsf, () => true],
];

/** Whether a file holds a film or a sound. Four letters prove nothing: the header behind them has to be one. */
export const isFilm = (bytes: Buffer): boolean => headers.some((header) => hasHeader(bytes, header));

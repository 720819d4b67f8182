import { type Header, hasHeader, type IsHeader } from './has-header.ts';

/** Signatures that are too long to occur by chance, and formats that are told by one place in the file. */
const longSignatures = ['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c'];

/** Source: POSIX.1-2017, pax, ustar; ECMA-119, 8.1.2. */
const atOnePlace = [
  { at: 257, name: 'ustar' },
  { at: 0x8001, name: 'CD001' },
];

/** Records of a ZIP. Source: PKWARE APPNOTE 6.3.10, 4.3. */
const centralHeader = Buffer.from('PK\x01\x02', 'latin1');
const zip64End = Buffer.from('PK\x06\x06', 'latin1');
const endRecord = Buffer.from('PK\x05\x06', 'latin1');
const localHeaderBytes = 30;
const endRecordBytes = 22;
const locatorBytes = 20;
const zip64EndBytes = 56;
/** The last record may be followed by a comment of this length at most. Source: APPNOTE, 4.3.16. */
const longestComment = 0xffff;
/** Versions needed to unpack, times ten, and methods of compression. Source: APPNOTE, 4.4.3 and 4.4.5. */
const newestVersion = 63;
const methods = [0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 14, 16, 18, 19, 20, 93, 94, 95, 96, 97, 98, 99];
const longestName = 1024;

/** Whether an entry of a ZIP begins here: its header must say a version, a method and a name that can be. */
const isZipEntry: IsHeader = (bytes, at) => {
  if (at + localHeaderBytes > bytes.byteLength) return false;
  const length = bytes.readUInt16LE(at + 26);
  const isNamed = length >= 1 && length <= longestName && at + localHeaderBytes + length <= bytes.byteLength;
  if (!isNamed || (bytes[at + 4] ?? 0) > newestVersion || !methods.includes(bytes.readUInt16LE(at + 8))) return false;
  const name = bytes.subarray(at + localHeaderBytes, at + localHeaderBytes + length);
  return name.every((letter) => letter >= 0x20 && letter !== 0x7f);
};

const zipEntry: Header = ['PK\x03\x04', isZipEntry];

const isAt = (bytes: Buffer, at: number, record: Buffer): boolean =>
  at >= 0 && bytes.subarray(at, at + record.byteLength).equals(record);

/** Whether the last record of a ZIP leads to its list of entries, counted from the file's start or back from the record. */
const isZipEnd = (bytes: Buffer, at: number): boolean => {
  if (at + endRecordBytes > bytes.byteLength) return false;
  const size = bytes.readUInt32LE(at + 12);
  const offset = bytes.readUInt32LE(at + 16);
  return (
    isAt(bytes, offset, centralHeader) ||
    isAt(bytes, at - size, centralHeader) ||
    isAt(bytes, at - locatorBytes - zip64EndBytes, zip64End)
  );
};

/** Whether a ZIP reader, which begins at the end, finds an archive. Its entries may hide among pixels. */
const hasZipEnd = (bytes: Buffer): boolean => {
  const least = Math.max(0, bytes.byteLength - endRecordBytes - longestComment);
  for (let at = bytes.indexOf(endRecord, least); at >= 0; at = bytes.indexOf(endRecord, at + 1))
    if (isZipEnd(bytes, at)) return true;
  return false;
};

/** Whether a file holds an archive: ZIP, RAR, 7-Zip, tar, the image of a disc. */
export const isArchive = (bytes: Buffer): boolean =>
  longSignatures.some((signature) => bytes.includes(signature, 0, 'latin1')) ||
  atOnePlace.some(({ at, name }) => bytes.toString('latin1', at, at + name.length) === name) ||
  hasHeader(bytes, zipEntry) ||
  hasZipEnd(bytes);

import type { ByteRange } from '../structure/structure.ts';
import { type Header, hasHeader, type IsHeader } from './has-header.ts';

/** Signatures with which a program begins: at the very beginning of a note they cannot be there by chance. */
const starts = ['\x7fELF', 'MZ\x90\x00', '#!/', 'dex\n03', '\xca\xfe\xba\xbe', '\xcf\xfa\xed\xfe', '\xce\xfa\xed\xfe'];

/** Class, byte order and version after ELF's signature. Source: System V ABI, 4.1, ELF identification. */
const isElf: IsHeader = (bytes, at) =>
  [1, 2].includes(bytes[at + 4] ?? 0) && [1, 2].includes(bytes[at + 5] ?? 0) && bytes[at + 6] === 1;

/** `PE\0\0` as a number. */
const peSignature = 0x4550;

/** A DOS header leads to `PE`. Source: Microsoft, PE Format, "MS-DOS Stub" and "Signature". */
const isPortableExecutable: IsHeader = (bytes, at) => {
  if (at + 0x40 > bytes.byteLength) return false;
  const header = at + bytes.readUInt32LE(at + 0x3c);
  return header + 4 <= bytes.byteLength && bytes.readUInt32LE(header) === peSignature;
};

const headers: readonly Header[] = [
  ['\x7fELF', isElf],
  ['MZ', isPortableExecutable],
];

/**
 * Whether a file holds a program: a note begins as one, or a header with all that belongs to it stands anywhere.
 * @param notes the ranges beside the picture
 */
export const isProgram = (bytes: Buffer, notes: readonly ByteRange[]): boolean =>
  notes.some(({ from, to }) => {
    const start = bytes.toString('latin1', from, Math.min(to, from + 8));
    return starts.some((signature) => start.startsWith(signature));
  }) || headers.some((header) => hasHeader(bytes, header));

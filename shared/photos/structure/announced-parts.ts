import { readTiff, type TiffEntry } from './read-tiff.ts';
import type { ByteRange } from './structure.ts';

/**
 * The parts that a picture announces behind itself. Only their number is taken from the announcement: programs that edit a
 * photo leave the offsets as they were, and the pictures themselves say where they begin and end.
 */
export type AnnouncedParts = {
  /** JPEGs: a preview, a gain map, a depth map, the picture before blurring. */
  pictures: number;
  /** Lengths of the parts that are no JPEG, such as a raw depth map, in bytes and in their order. */
  raw: number[];
};

const mpfHeader = 'MPF\0';
/** Tag of the list of pictures, and the bytes of an entry. Source: CIPA DC-007, 5.2.3.3. */
const mpEntries = 0xb002;
const mpEntryBytes = 16;

const xmpHeader = 'http://ns.adobe.com/xap/1.0/\0';
const extensionHeader = 'http://ns.adobe.com/xmp/extension/\0';
/** GUID, full length and offset before the text of an extension. Source: XMP specification part 3, 1.1.3.1. */
const extensionFieldBytes = 40;

const startsWith = (bytes: Buffer, { from, to }: ByteRange, text: string): boolean =>
  from + text.length <= to && bytes.toString('latin1', from, from + text.length) === text;

const furtherPictures = (bytes: Buffer, { value, littleEndian }: TiffEntry): number => {
  const offset = (at: number) => (littleEndian ? bytes.readUInt32LE(at + 8) : bytes.readUInt32BE(at + 8));
  const count = Math.floor((value.to - value.from) / mpEntryBytes);
  // The first picture is the file itself and has no offset.
  return Array.from({ length: count }, (_, index) => offset(value.from + index * mpEntryBytes)).filter(Boolean).length;
};

/** Further pictures of a Multi-Picture Format index. Source: CIPA DC-007. */
const picturesInMpf = (bytes: Buffer, notes: readonly ByteRange[]): number => {
  const note = notes.find((each) => startsWith(bytes, each, mpfHeader));
  if (!note) return 0;
  const entry = readTiff(bytes, { from: note.from + mpfHeader.length, to: note.to })?.find(
    ({ tag }) => tag === mpEntries,
  );
  return entry ? furtherPictures(bytes, entry) : 0;
};

/** The XMP of a picture with its extensions. */
const xmpIn = (bytes: Buffer, notes: readonly ByteRange[]): string =>
  notes
    .flatMap((note) => {
      if (startsWith(bytes, note, xmpHeader)) return [{ ...note, from: note.from + xmpHeader.length }];
      const text = note.from + extensionHeader.length + extensionFieldBytes;
      return startsWith(bytes, note, extensionHeader) && text <= note.to ? [{ ...note, from: text }] : [];
    })
    .map(({ from, to }) => bytes.toString('latin1', from, to))
    .join('');

const nothing: AnnouncedParts = { pictures: 0, raw: [] };

/** A property of an item, written as an attribute or as an element. */
const property = (item: string, name: string): string =>
  new RegExp(`:${name}(?:\\s*=\\s*["']|>)([^"'<]{1,80})`).exec(item)?.[1]?.trim() ?? '';

/** Parts that are read of an announcement; a phone writes a handful. */
const mostItems = 100;

/** Items of Google's container. Source: developer.android.com, Ultra HDR image format and Dynamic Depth 1.0 (2024). */
const inGoogleContainer = (xmp: string): AnnouncedParts => {
  const items = xmp
    .split(/<(?:\w+:Item|rdf:li)\b/, mostItems)
    .map((item) => ({
      mime: property(item, 'Mime'),
      name: property(item, 'Semantic') || property(item, 'DataURI'),
      text: item,
    }))
    .filter(({ mime, name }) => mime !== '' && !/^primary/i.test(name));
  const raw = items.filter(({ mime }) => mime !== 'image/jpeg' && !mime.startsWith('video/'));
  return {
    pictures: items.filter(({ mime }) => mime === 'image/jpeg').length,
    raw: raw.map(({ text }) => Number(property(text, 'Length'))).filter((bytes) => bytes > 0),
  };
};

/** The picture before blurring, and watermarks to take off again. */
const mostPicturesOfXiaomi = 4;

/** Xiaomi names its parts in XML inside XMP. Source: VincenzoLaSpesa/XiaomiDepthMapExtractor (2023). */
const inXiaomiMetadata = (xmp: string): AnnouncedParts => {
  const text = /MiCamera:XMPMeta(?:="|>)([^"]*)/.exec(xmp)?.[1]?.replaceAll(/&quot;|&apos;|&#3[49];/g, '"') ?? '';
  const lengths = [...text.matchAll(/\b(?:raw|depth)?length="(\d{1,9})"/g).take(mostItems)].map(([, bytes]) =>
    Number(bytes),
  );
  if (lengths.length === 0) return nothing;
  return { pictures: mostPicturesOfXiaomi, raw: lengths };
};

/** Ultra HDR without a container: the gain map is the only further picture. */
const ofGainMap = (xmp: string): AnnouncedParts =>
  xmp.includes('http://ns.adobe.com/hdr-gain-map/') ? { pictures: 1, raw: [] } : nothing;

/** The parts that a picture announces behind itself, by an MPF index or in its XMP. @param notes of the picture */
export const announcedParts = (bytes: Buffer, notes: readonly ByteRange[]): AnnouncedParts => {
  const xmp = xmpIn(bytes, notes);
  const all = [inGoogleContainer(xmp), inXiaomiMetadata(xmp), ofGainMap(xmp)];
  return {
    // One picture is often announced in two ways, so that the largest number counts and not the sum.
    pictures: Math.max(picturesInMpf(bytes, notes), ...all.map(({ pictures }) => pictures)),
    raw: all.flatMap(({ raw }) => raw),
  };
};

/** Names by which a gain map or a depth map says of itself what it is. */
const auxiliaryNames =
  /http:\/\/ns\.adobe\.com\/hdr-gain-map\/|urn:iso:std:iso:ts:21496|http:\/\/ns\.apple\.com\/(?:HDRGainMap|depthData)|http:\/\/ns\.google\.com\/photos\/(?:dd\/)?1\.0\/depthmap|urn:com:apple:photo:\d{4}:aux/;

/** Whether a picture is a gain map or a depth map by its own notes: it needs no announcement, which editors may drop. */
export const isAuxiliary = (bytes: Buffer, notes: readonly ByteRange[]): boolean =>
  notes.some(({ from, to }) => auxiliaryNames.test(bytes.toString('latin1', from, to)));

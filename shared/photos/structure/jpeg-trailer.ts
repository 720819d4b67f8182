import { type AnnouncedParts, announcedParts, isAuxiliary } from './announced-parts.ts';
import { afterPadding } from './is-padding.ts';
import { jsonEnd } from './json-end.ts';
import { makerTrailer } from './maker-trailer.ts';
import { mostNotes } from './most-notes.ts';
import type { ByteRange } from './structure.ts';
import { walkJpeg } from './walk-jpeg.ts';

/** Reads a part at `from`; what it takes from the announcement is not announced a second time. */
type ReadPart = (bytes: Buffer, from: number, to: number, announced: AnnouncedParts) => ByteRange | undefined;

/** A further JPEG. It is walked as strictly as the first, and must be announced or say of itself what it is. */
const picture: ReadPart = (bytes, from, to, announced) => {
  const walked = walkJpeg(bytes.subarray(0, to), from);
  if (walked.reason) return undefined;
  if (!isAuxiliary(bytes, walked.notes)) {
    if (announced.pictures === 0) return undefined;
    announced.pictures -= 1;
  }
  return { from, to: walked.end };
};

/** A name before JSON, such as a maker's. */
const jsonName = /^[A-Za-z][\w.:-]{0,31}(?=[{[])/;

/** Settings in JSON, with or without a name before it. */
const json: ReadPart = (bytes, from, to) => {
  const name = jsonName.exec(bytes.toString('latin1', from, Math.min(to, from + 40)))?.[0] ?? '';
  const end = jsonEnd(bytes, from + name.length, to);
  return end === undefined ? undefined : { from, to: end };
};

/** A part without a structure of its own, no longer than announced. */
const raw: ReadPart = (_, from, to, announced) => {
  const length = announced.raw.shift();
  return length === undefined ? undefined : { from, to: Math.min(to, from + length) };
};

const parts: readonly ReadPart[] = [picture, json, raw];

const firstOf = <Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined => {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A phone writes one block, and an editor perhaps another. More would keep the search busy. */
const mostMakerTrailers = 8;

/** Makers' blocks, from the last one back; `to` is where the first of them begins. */
const makerTrailers = (bytes: Buffer, from: number): { to: number; found: ByteRange[] } => {
  const found: ByteRange[] = [];
  let to = bytes.byteLength;
  while (found.length < mostMakerTrailers) {
    const trailer = makerTrailer(bytes, from, to);
    if (!trailer) break;
    found.push(trailer);
    to = trailer.from;
  }
  return { to, found };
};

/**
 * The parts that a camera appended behind the picture.
 * @param end where the picture ends
 * @param notes of the picture
 * @returns the parts as notes, none if there is nothing but padding; undefined if there is anything else
 */
export const jpegTrailer = (bytes: Buffer, end: number, notes: readonly ByteRange[]): ByteRange[] | undefined => {
  const { to, found } = makerTrailers(bytes, end);
  const announced = announcedParts(bytes, notes);
  for (let at = afterPadding(bytes, end, to); at < to; at = afterPadding(bytes, at, to)) {
    const part = firstOf(parts, (read) => read(bytes, at, to, announced));
    if (!part || found.length === mostNotes) return undefined;
    found.push(part);
    at = part.to;
  }
  return found;
};

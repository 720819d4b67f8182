/** Zeros, or fill bytes, with which some cameras align the next part. Source of the latter: ISO/IEC 10918-1, B.1.1.2. */
export const isPadding = (byte: number | undefined): boolean => byte === 0 || byte === 0xff;

/** Some writers close a picture twice. */
const isRepeatedEnd = (bytes: Buffer, at: number): boolean => bytes[at] === 0xd9 && bytes[at - 1] === 0xff;

/** The first position from `from` on, before `to`, that is no padding; `to` if there is none. The 0xFF of an SOI is none. */
export const afterPadding = (bytes: Buffer, from: number, to: number): number => {
  let at = from;
  while (at < to && (isPadding(bytes[at]) || isRepeatedEnd(bytes, at))) at += 1;
  const isMarker = at > from && at < to && bytes[at - 1] === 0xff && bytes[at] === 0xd8;
  return isMarker ? at - 1 : at;
};

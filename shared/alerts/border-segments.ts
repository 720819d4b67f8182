/**
 * Where three countries meet: there one border runs into two others, and what is stopped on one of them goes round by
 * the next. Source: computed from the land borders of the six countries, two of which meet a third wherever it borders
 * on both; LA-MM-TH is the Golden Triangle.
 */
export const tripoints = [
  ['KH', 'LA', 'TH'],
  ['KH', 'LA', 'VN'],
  ['LA', 'MM', 'TH'],
  ['CN', 'LA', 'MM'],
  ['CN', 'LA', 'VN'],
] as const;

/** A border segment: a pair of countries, in the order of the alphabet, such as `KH-VN`. */
export type Segment = `${string}-${string}`;

/** The segment between two countries, whichever is named first. */
export const segmentOf = (country: string, neighbour: string): Segment =>
  country < neighbour ? `${country}-${neighbour}` : `${neighbour}-${country}`;

const segmentsAt = ([a, b, c]: (typeof tripoints)[number]): Segment[] => [
  segmentOf(a, b),
  segmentOf(a, c),
  segmentOf(b, c),
];

/** The segments that share a tripoint with this one. */
export const neighbouringSegments = (segment: Segment): Segment[] => {
  const touching = tripoints.map(segmentsAt).filter((segments) => segments.includes(segment));
  return [...new Set(touching.flat())].filter((other) => other !== segment);
};

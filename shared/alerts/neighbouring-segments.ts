import { landNeighbours } from '../reference/land-borders.ts';

/** A border segment: a pair of countries, in the order of the alphabet, such as `KH-VN`; or a coast, such as `PH-SEA`. */
export type Segment = `${string}-${string}`;

/** The segment between two countries, whichever is named first. */
export const segmentOf = (country: string, neighbour: string): Segment =>
  country < neighbour ? `${country}-${neighbour}` : `${neighbour}-${country}`;

/** The segment of the BLOs of a country that look after the sea. */
export const coastOf = (country: string): Segment => `${country}-SEA`;

const neighboursOf = (country: string): readonly string[] => landNeighbours[country] ?? [];

/**
 * The segments that meet this one in a point. Two countries meet a third wherever it borders on both: there one border
 * runs into two others, and what is stopped on one of them goes round by the next. KH-LA meets TH in the Emerald
 * Triangle, LA-TH meets MM in the Golden Triangle.
 */
export const neighbouringSegments = (country: string, neighbour: string): Segment[] =>
  neighboursOf(country).includes(neighbour)
    ? neighboursOf(country)
        .filter((third) => neighboursOf(neighbour).includes(third))
        .flatMap((third) => [segmentOf(country, third), segmentOf(neighbour, third)])
    : [];

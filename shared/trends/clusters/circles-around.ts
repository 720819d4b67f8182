import { metresBetween } from '../../foundation/metres-between.ts';

/** A place that cases are counted at. */
export type Place = { id: string; latitude: number; longitude: number };

/** Places by index, nearest to the centre first, the centre itself before all: each beginning of the list is a circle. */
export type Circles = { centre: number; members: readonly number[] };

export type CircleLimits = { metres: number; places: number };

/**
 * The circles around each place, as lists that grow outwards.
 * @param limits the largest radius, and the most places in a circle
 */
export const circlesAround = (places: readonly Place[], limits: CircleLimits): Circles[] =>
  places.map((place, centre) => {
    const others = places.map((other, index) => ({ index, away: index === centre ? -1 : metresBetween(place, other) }));
    const near = others
      .filter(({ away }) => away <= limits.metres)
      .sort((a, b) => a.away - b.away || a.index - b.index);
    return { centre, members: near.slice(0, limits.places).map(({ index }) => index) };
  });

import type { CountedDeed } from './counted-deed.ts';

/** A deed of a person in an hour of the clock, or a refusal of something; `hour` counts hours since the epoch. */
export type HourOfDeeds = { person: string; deed: CountedDeed | `refused ${string}`; hour: number };

/**
 * Counts one more deed, unless as many as are allowed have been counted. Two at the same moment count as two.
 * @returns how many there are with this one; nothing when there is no room for it
 */
export type DeedCounter = (of: HourOfDeeds, most: number) => Promise<number | undefined>;

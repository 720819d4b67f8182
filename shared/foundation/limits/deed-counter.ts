import type { CountedDeed } from './counted-deed.ts';

/** A deed of a person in an hour of the clock, messages of a neighbour, or a refusal of something; `hour` counts hours since the epoch. */
export type HourOfDeeds = {
  person: string;
  deed: CountedDeed | 'photoMegabytes' | 'neighbourMessages' | `refused ${string}`;
  hour: number;
};

/**
 * Counts one more deed, or so many at once, unless there is no room for them in what is allowed. Two at the same moment
 * count as two.
 * @returns how many there are with these; nothing when there is no room for them
 */
export type DeedCounter = (of: HourOfDeeds, most: number, more?: number) => Promise<number | undefined>;

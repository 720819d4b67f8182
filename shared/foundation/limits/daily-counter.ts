/** Something that is counted by the day of UTC; `day` counts days since the epoch. */
export type DayOfCounts = { name: string; day: number };

/**
 * Counts one more, unless as many as are allowed have been counted. Two at the same moment count as two.
 * @returns whether there was room for it
 */
export type DailyCounter = (of: DayOfCounts, most: number) => Promise<boolean>;

/** How late a report came: weeks from that of the incident to that in which the report was received, from 0. */
export type Delay = { weeks: number };

/** Weeks whose reports say how late reports come nowadays. */
export const weeksOfDelays = 26;

/** A post of which nothing is known yet is taken for one whose reports come at once. */
const atOnce = () => 1;

/**
 * The share of a week's reports that is in after so many weeks, learned from the reports that were received in the last 26
 * weeks. Where it falls short, less is to be expected of a week that has just ended.
 * @param delays of the reports received in those weeks
 */
export const completenessOf = (delays: readonly Delay[]): ((weeksAgo: number) => number) => {
  if (delays.length === 0) return atOnce;
  return (weeksAgo) => {
    const inTime = delays.filter(({ weeks }) => weeks <= weeksAgo).length;
    // Half a report more on either side: a post whose first report was late does not have a completeness of nothing.
    return (inTime + 0.5) / (delays.length + 0.5);
  };
};

/**
 * What a night did: local days, and months, by what became of them. `late` are the days counted that are before yesterday;
 * `written` are months of Parquet, and `missing` the days of posts of which their files hold nothing.
 */
export type NightReport = Record<
  'counted' | 'late' | 'failed' | 'left' | 'released' | 'unreleased' | 'written' | 'unwritten' | 'missing',
  readonly string[]
>;

/** A line of a log has room for the first days of each list. */
const mostNamed = 60;

/** The report as a line of the log: how many there are of each, and the names of the first. */
export const nightFacts = (report: NightReport): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(report)
      .filter(([, names]) => names.length > 0)
      .flatMap(([name, names]) => [
        [name, names.length],
        [`${name}-names`, names.slice(0, mostNamed).join(' ')],
      ]),
  );

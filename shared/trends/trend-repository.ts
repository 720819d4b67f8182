import type { TrendFlag } from './trend-flag.ts';

/** Local days of Mondays, both included: flags that opened in these weeks. */
export type OpenedRange = { from?: string | undefined; to?: string | undefined };

/** A place in the order of flags, newest first. */
export type FlagPosition = { opened: string; id: string };

/** The flags of a country, or of the region. */
export type TrendRepository = {
  /** Saves a flag in the place of what was there under its id. */
  save(flag: TrendFlag): Promise<void>;
  find(id: string): Promise<TrendFlag | undefined>;
  /** Those that the last night left open, and all that opened since a Monday. */
  openOr(since: string): Promise<TrendFlag[]>;
  /** Newest first, page by page: who stops early reads no more. */
  newestFirst(range: OpenedRange, before?: FlagPosition): AsyncIterable<TrendFlag>;
};

import type { Language } from '../reference/languages.ts';

/** Whose people a page shows: all, for the authority, or those that were released. */
export type ReportAudience = 'authority' | 'released';

/** Which report it is: of a BLO, of a country (`kh`), or of the region (`region`), in one edition and for whom. */
export type ReportName = { edition: string; area: string; audience: ReportAudience };

/** For each area of an edition, the digest of what its pages were made of. */
export type MadeOf = Readonly<Record<string, string>>;

/** Where pages of reports are put. A page that is put takes the place of the one before it. */
export type ReportStore = {
  put(name: ReportName, language: Language, page: string): Promise<void>;
  /** Digests of what the pages of an edition were made of; empty where there are none. */
  madeOf(edition: string): Promise<MadeOf>;
  /** Said after the pages are there: a run that died in between makes them again. */
  noteMade(edition: string, made: MadeOf): Promise<void>;
};

/** Pages of reports, to be read. */
export type ReportPages = {
  read(name: ReportName, language: Language): Promise<string | undefined>;
};

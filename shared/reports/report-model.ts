import type { Crime } from '../reference/crimes.ts';
import type { PersonRole } from '../reference/people.ts';
import type { ShownCount } from '../statistics/disclosure/shown-count.ts';
import type { StatisticsRow } from '../statistics/statistics-row.ts';
import type { TrendFlag } from '../trends/trend-flag.ts';
import type { ReportEdition } from './report-edition.ts';
import type { ReportAudience } from './report-store.ts';

/** A count beside that of the period before and what is usual in as many days; nothing where too few days were counted. */
export type Compared = { count: number; before: number | undefined; usual: number | undefined };

/** Numbers of the flags that stand on a row, as they are listed. */
export type Flagged = { flags: readonly number[] };

export type KindRow = Compared & Flagged & { crime: Crime };

/** A day of a week, or the part of a month that lies in one week; both days included. */
export type StretchRow = { from: string; to: string; count: number };

export type SubstanceRow = Flagged & {
  substance: string;
  seizures: number;
  kilograms: number;
  kilogramsBefore: number | undefined;
  /** Seizures that no published factor makes kilograms. */
  notInKilograms: number;
};

export type GoodsRow = StatisticsRow & { crime: string; item: string };

export type CodeRow = { code: string; count: number; flags: readonly number[] };

export type RouteRow = { origin: string; destination: string; count: number; flags: readonly number[] };

/** Figures that only incidents by their codes have. */
export type IncidentTables = {
  routes: readonly RouteRow[];
  transport: readonly CodeRow[];
  concealment: readonly CodeRow[];
  detection: readonly CodeRow[];
  photos: number;
};

/** An area of the report: a BLO of a country, or a country of the region. */
export type PlaceRow = Compared & Flagged & { area: string; counted: number; expected: number };

export type SegmentRow = Flagged & { segment: string; count: number };

/** A flag and its number in the report, from 1. */
export type NumberedFlag = { number: number; flag: TrendFlag };

/** Amounts that stay as they were reported: of a substance or of other goods. */
export type UnconvertedRow = { crime: string; item: string; unit: string; value: number };

/** All that a report says, in codes and numbers; shared/reports/page puts it into words. */
export type ReportModel = {
  edition: ReportEdition;
  before: ReportEdition;
  scope: string;
  area: string;
  audience: ReportAudience;
  /** Some of its days are still to come, or not over. */
  isRunning: boolean;
  total: Compared;
  /** Of drugs and of all other goods. */
  seizures: number;
  kinds: readonly KindRow[];
  stretches: readonly StretchRow[];
  substances: readonly SubstanceRow[];
  goods: readonly GoodsRow[];
  people: readonly { role: PersonRole; count: ShownCount }[] | undefined;
  tables: IncidentTables | undefined;
  flags: readonly NumberedFlag[];
  /** Flags that there was no room for. */
  moreFlags: number;
  places: readonly PlaceRow[];
  segments: readonly SegmentRow[];
  completeness: { expected: number; counted: number; missing: readonly string[] };
  unconverted: readonly UnconvertedRow[];
  shortened: readonly string[];
  revision: number;
  /** When the newest figures were counted, in UTC. */
  computedAt: string | undefined;
};

import type { DayIncidents } from '../statistics/cross-tables/cross-rows-of.ts';
import type { DayFigures } from '../statistics/daily-statistics-repository.ts';
import type { PeopleShown } from '../statistics/disclosure/people-shown.ts';
import type { ReportAudience } from './report-store.ts';

/** People of an edition as its readers may see them; none where nothing may be shown. */
export type ReportPeople = { audience: ReportAudience; shown: PeopleShown | undefined };

/** The figures that a report is made of. */
export type ReportFigures = {
  /** The country's code, or `region`. */
  scope: string;
  /** A BLO, or the scope itself. */
  area: string;
  /** The areas whose days are below: one BLO, those of a country, or the countries of the region. */
  areas: readonly string[];
  /** Days of the edition, of the edition before it, and of the year before the edition. */
  days: readonly DayFigures[];
  before: readonly DayFigures[];
  yearBefore: readonly DayFigures[];
  /** Incidents of the edition by their codes; the region has none. */
  incidents: readonly DayIncidents[] | undefined;
  people: ReportPeople;
  /** The local day on which the report is made: neither it nor any after it has been counted. */
  today: string;
};

import { crossRowsOf, type DayIncidents } from '../../statistics/cross-tables/cross-rows-of.ts';
import { type Dimension, memberOf } from '../../statistics/cross-tables/dimensions.ts';
import { incidentsIn } from '../../statistics/figures/incident-set.ts';
import type { StatisticsRow } from '../../statistics/statistics-row.ts';
import type { ReportEdition } from '../report-edition.ts';
import type { CodeRow, IncidentTables, NumberedFlag, RouteRow } from '../report-model.ts';
import { flagsAbout } from './flags-of.ts';

/** Rows of a table of codes on a page; the rest is in the statistics. */
const mostRows = 12;

/** The days are those of one month or week, so a code has one row. */
const rowsBy = (days: readonly DayIncidents[], by: Dimension[], { period }: ReportEdition): StatisticsRow[] =>
  crossRowsOf(days, { period, by }, {}, false);

const mostFirst = <Row extends { count: number }>(rows: readonly Row[]): Row[] =>
  rows
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostRows);

type Looked = { days: readonly DayIncidents[]; edition: ReportEdition; flags: readonly NumberedFlag[] };

const codeRows = (name: Dimension, { days, edition, flags }: Looked): CodeRow[] =>
  mostFirst(
    rowsBy(days, [name], edition).map((row) => {
      const code = String(row[memberOf[name]] ?? '');
      return { code, count: row.incidents ?? 0, flags: flagsAbout(flags, `${name}-${code}`) };
    }),
  );

const isRoute = ({ origin, destination }: Pick<RouteRow, 'origin' | 'destination'>): boolean =>
  origin !== 'unknown' || destination !== 'unknown';

const routeRows = ({ days, edition, flags }: Looked): RouteRow[] =>
  mostFirst(
    rowsBy(days, ['origin', 'destination'], edition)
      .map(({ origin = '', destination = '', incidents = 0 }) => ({
        ...{ origin, destination, count: incidents },
        flags: flagsAbout(flags, `route-${origin}-${destination}`.toLowerCase()),
      }))
      .filter(isRoute),
  );

const photosIn = (days: readonly DayIncidents[]): number =>
  days
    .flatMap(({ incidents }) => incidentsIn(incidents))
    .reduce((sum, { incident, times }) => sum + (incident.photos ?? 0) * times, 0);

/** Routes, means of transport, concealment, how incidents came to be detected, and photos. */
export const incidentTablesOf = (looked: Looked): IncidentTables => ({
  routes: routeRows(looked),
  transport: codeRows('transport', looked),
  concealment: codeRows('concealment', looked),
  detection: codeRows('detection', looked),
  photos: photosIn(looked.days),
});

import { crossRowsOf, type DayIncidents } from '../../statistics/cross-tables/cross-rows-of.ts';
import { type Dimension, memberOf } from '../../statistics/cross-tables/dimensions.ts';
import { incidentsIn } from '../../statistics/figures/incident-set.ts';
import type { StatisticsRow } from '../../statistics/statistics-row.ts';
import type { ReportEdition } from '../report-edition.ts';
import type { CodeRow, IncidentTables, RouteRow } from '../report-model.ts';

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

const codeRows = (days: readonly DayIncidents[], name: Dimension, edition: ReportEdition): CodeRow[] =>
  mostFirst(
    rowsBy(days, [name], edition).map((row) => ({
      code: String(row[memberOf[name]] ?? ''),
      count: row.incidents ?? 0,
    })),
  );

const isRoute = ({ origin, destination }: RouteRow): boolean => origin !== 'unknown' || destination !== 'unknown';

const routeRows = (days: readonly DayIncidents[], edition: ReportEdition): RouteRow[] =>
  mostFirst(
    rowsBy(days, ['origin', 'destination'], edition)
      .map(({ origin = '', destination = '', incidents = 0 }) => ({ origin, destination, count: incidents }))
      .filter(isRoute),
  );

const photosIn = (days: readonly DayIncidents[]): number =>
  days
    .flatMap(({ incidents }) => incidentsIn(incidents))
    .reduce((sum, { incident, times }) => sum + (incident.photos ?? 0) * times, 0);

/** Routes, means of transport, concealment, how incidents came to be detected, and photos. */
export const incidentTablesOf = (days: readonly DayIncidents[], edition: ReportEdition): IncidentTables => ({
  routes: routeRows(days, edition),
  transport: codeRows(days, 'transport', edition),
  concealment: codeRows(days, 'concealment', edition),
  detection: codeRows(days, 'detection', edition),
  photos: photosIn(days),
});

import { dayPlus, daysBetween } from '../foundation/local-day.ts';
import { crimeCodes } from '../incidents/report/crime-codes.ts';
import { personRoles } from '../reference/people.ts';
import { completenessOf } from '../statistics/completeness-of.ts';
import type { DayFigures } from '../statistics/daily-statistics-repository.ts';
import { merge, report } from '../statistics/figures/figures.ts';
import type { TrendFlag } from '../trends/trend-flag.ts';
import { type ComparedDays, comparableDays, comparedOf } from './model/compared-of.ts';
import { flagsAbout, flagsAt, flagsOf, segmentOfBlo } from './model/flags-of.ts';
import { incidentTablesOf } from './model/incident-tables-of.ts';
import { stretchesOf } from './model/stretches-of.ts';
import { goodsRows, substanceRows, unconvertedRows } from './model/substance-rows.ts';
import { editionBefore, type ReportEdition } from './report-edition.ts';
import type { ReportFigures } from './report-figures.ts';
import type { KindRow, NumberedFlag, PlaceRow, ReportModel, SegmentRow } from './report-model.ts';

const incidentsOf = ({ figures }: DayFigures): number => report(figures).incidents;

const seizuresIn = (days: readonly DayFigures[]): number => {
  const { seizures, otherSeizures } = report(merge(days.map(({ figures }) => figures)));
  return seizures + otherSeizures;
};

const kindRows = (all: ComparedDays, areas: number, flags: readonly NumberedFlag[]): KindRow[] =>
  crimeCodes
    .map((crime) => ({
      crime,
      ...comparedOf(all, areas, ({ figures }) => figures[crime]?.incidents ?? 0),
      flags: flagsAbout(flags, crime),
    }))
    .filter(({ count, before, flags: found }) => count > 0 || (before ?? 0) > 0 || found.length > 0)
    .toSorted((a, b) => b.count - a.count);

const ofArea = ({ days, before, yearBefore }: ComparedDays, area: string): ComparedDays => {
  const own = (all: readonly DayFigures[]) => all.filter((day) => day.area === area);
  return { days: own(days), before: own(before), yearBefore: own(yearBefore) };
};

/** Days of an edition that are over. */
const daysOver = ({ from, to }: ReportEdition, today: string): number =>
  Math.max(0, daysBetween(from, to < today ? to : dayPlus(today, -1)));

const placeRows = (
  all: ComparedDays,
  { areas, scope, today }: ReportFigures,
  edition: ReportEdition,
  flags: readonly NumberedFlag[],
): PlaceRow[] =>
  areas
    .map((area) => {
      const own = ofArea(all, area);
      const id = scope === 'region' ? area.toUpperCase() : area;
      return {
        area,
        ...comparedOf(own, 1, incidentsOf),
        counted: own.days.length,
        expected: daysOver(edition, today),
        flags: flagsAt(flags, id),
      };
    })
    .toSorted((a, b) => b.count - a.count);

const segmentRows = (places: readonly PlaceRow[], flags: readonly NumberedFlag[]): SegmentRow[] =>
  [...Map.groupBy(places, ({ area }) => segmentOfBlo(area))]
    .flatMap(([segment, along]) =>
      segment
        ? [{ segment, count: along.reduce((sum, { count }) => sum + count, 0), flags: flagsAt(flags, segment) }]
        : [],
    )
    .toSorted((a, b) => b.count - a.count);

const peopleRows = ({ people: { shown } }: ReportFigures): ReportModel['people'] =>
  shown &&
  personRoles.flatMap((role) => {
    const count = shown[role];
    return count === undefined ? [] : [{ role, count }];
  });

/** How far the figures can be trusted, and which they are. */
const trustOf = ({ days, areas, today }: ReportFigures, edition: ReportEdition) => ({
  completeness: completenessOf(days, areas, edition, today),
  unconverted: unconvertedRows(days),
  shortened: days.flatMap(({ area, day, shortened }) => (shortened ? [`${area} ${day}`] : [])),
  revision: days.reduce((sum, { revision }) => sum + revision, 0),
  computedAt: days
    .map(({ computedAt }) => computedAt)
    .sort()
    .at(-1),
});

/** A report of an edition, in codes and numbers. */
export const reportOf = (
  figures: ReportFigures,
  allFlags: readonly TrendFlag[],
  edition: ReportEdition,
): ReportModel => {
  const { scope, area, areas, days, yearBefore, incidents, people, today } = figures;
  const before = editionBefore(edition);
  const all = { days, before: comparableDays(figures.before, before.from, edition, today), yearBefore };
  const { flags, moreFlags } = flagsOf(allFlags, edition, area);
  const places = placeRows(all, figures, edition, flags);
  return {
    ...{ edition, before, scope, area, audience: people.audience, flags, moreFlags, places },
    isRunning: edition.to >= today,
    total: comparedOf(all, areas.length, incidentsOf),
    seizures: seizuresIn(days),
    kinds: kindRows(all, areas.length, flags),
    stretches: stretchesOf(days, edition, today),
    substances: substanceRows(days, all.before, flags),
    goods: goodsRows(days, edition.name),
    people: peopleRows(figures),
    tables: incidents && incidentTablesOf({ days: incidents, edition, flags }),
    segments: segmentRows(places, flags),
    ...trustOf(figures, edition),
  };
};

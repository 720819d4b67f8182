import type { Fault } from '../../foundation/faults/fault.ts';
import { cooperationRowsOf } from '../cross-tables/cooperation-rows-of.ts';
import { crossRowsOf } from '../cross-tables/cross-rows-of.ts';
import { isOfCooperation } from '../cross-tables/dimensions.ts';
import type { DailyStatisticsRepository, DayFigures } from '../daily-statistics-repository.ts';
import { withoutFigures } from '../figures/figures.ts';
import { emptySet } from '../figures/incident-set.ts';
import { isOfFigures, type PeopleOf, rowsOf } from '../rows-of.ts';
import type { LocalDays, StatisticsQuery } from '../statistics-query.ts';
import type { StatisticsRow } from '../statistics-row.ts';

/** Dimensions that countries send figures of. */
const regional = ['total', 'area', 'crime', 'substance', 'goods', 'role', 'pair', 'exchange'];

const ofRegion = (query: StatisticsQuery): { asked: StatisticsQuery; faults: Fault[] } => {
  const { by, substance } = query;
  const isNarrowed = substance !== undefined && !by.includes('substance');
  const asked: StatisticsQuery = isNarrowed ? { ...query, by: [...by, 'substance'] } : query;
  const isThere = isOfCooperation(asked.by) || isOfFigures(asked.by);
  const isKnown = asked.by.every((name) => regional.includes(name)) && isThere && asked.by.length <= 2;
  return {
    asked,
    faults: isKnown ? [] : [{ pointer: '/by', code: 'not-in-list', values: { allowed: regional.join(', ') } }],
  };
};

/** The table that is asked for, as far as there are figures for it: the region has no more than what countries send. */
export const layoutFor = (query: StatisticsQuery, scope: string): { asked: StatisticsQuery; faults: Fault[] } => {
  if (isOfCooperation(query.by) && query.substance !== undefined)
    return { asked: query, faults: [{ pointer: '/substance', code: 'unknown-field' }] };
  return scope === 'region' ? ofRegion(query) : { asked: query, faults: [] };
};

/** Figures of one kind alone, where one is asked for. */
const onlyOf = ({ figures, ...day }: DayFigures, crime: StatisticsQuery['crime']): DayFigures => {
  const own = crime && figures[crime];
  return { ...day, figures: crime === undefined ? figures : own ? { [crime]: own } : {} };
};

/** A day of which the region counts what another country counts too only there. */
const countedOnce = ({ figures, twice, ...day }: DayFigures): DayFigures => ({
  ...day,
  figures: twice ? withoutFigures(figures, twice) : figures,
});

type Shown = { peopleOf: PeopleOf; seesPeople: boolean };
type Reading = { scope: string; dailyStatistics: Pick<DailyStatisticsRepository, 'incidentsBetween'> };

/**
 * The rows: of the figures that every day has, where these have what is asked for, else of the incidents by their codes.
 */
export const tableOf = async (
  days: readonly DayFigures[],
  query: StatisticsQuery,
  { areas, ...range }: LocalDays & { areas: readonly string[] },
  { peopleOf, seesPeople }: Shown,
  { scope, dailyStatistics }: Reading,
): Promise<StatisticsRow[]> => {
  const { by, crime, substance, asOf } = query;
  if (isOfCooperation(by)) return cooperationRowsOf(days, query, crime);
  const isFromFigures = isOfFigures(by) && (substance === undefined || scope === 'region' || by.includes('substance'));
  if (isFromFigures) {
    // By country each country's figures are its own; together an event that both sides reported is one.
    const isTogether = scope === 'region' && !by.includes('area');
    const rows = rowsOf(
      days.map((day) => onlyOf(isTogether ? countedOnce(day) : day, crime)),
      query,
      peopleOf,
    );
    return rows.filter((row) => substance === undefined || row.substance === substance);
  }
  const found = await Promise.all(
    areas.map(async (area) =>
      (await dailyStatistics.incidentsBetween(area, { ...range, asOf })).map(({ day, incidents = emptySet }) => ({
        area,
        day,
        incidents,
      })),
    ),
  );
  return crossRowsOf(found.flat(), query, { crime, substance }, seesPeople);
};

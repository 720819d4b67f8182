import { type IncidentSet, incidentsIn } from '../figures/incident-set.ts';
import { periodOf } from '../period-of.ts';
import { inOrder, type Layout } from '../rows-of.ts';
import type { StatisticsRow } from '../statistics-row.ts';
import { type Dimension, dimensions, memberOf } from './dimensions.ts';
import { type Filters, type KindOfIncident, kindsOfIncident } from './kinds-of-incident.ts';
import { type CellPart, measureFor } from './measure-for.ts';

/** The incidents of a local day of an area. */
export type DayIncidents = { area: string; day: string; incidents: IncidentSet };

/** Codes by dimension, in the order of the layout. */
type Codes = readonly string[];

/** Every way to take one code of each dimension. */
const combinations = (choices: readonly (readonly string[])[]): Codes[] =>
  choices.reduce<Codes[]>((found, codes) => found.flatMap((begun) => codes.map((code) => [...begun, code])), [[]]);

type One = Pick<CellPart, 'seizures' | 'people'>;

/** The parts of an incident that dimensions look at one by one: its people, its seizures, or the whole of it. */
const onesIn = ({ incident: { seizures = [], people = [] } }: KindOfIncident, about: ReadonlySet<string>): One[] => {
  if (about.has('people')) return people.map((group) => ({ seizures, people: [group] }));
  if (about.has('seizure')) return seizures.map((seizure) => ({ seizures: [seizure], people: [] }));
  return [{ seizures, people }];
};

const codesOf = (name: Dimension, area: string, { incident }: KindOfIncident, one: One): readonly string[] => {
  const dimension = dimensions[name];
  switch (dimension.about) {
    case 'place':
      return [dimension.of(area)];
    case 'incident':
      return dimension.of(incident);
    case 'seizure':
      return one.seizures.flatMap(dimension.of);
    case 'people':
      return one.people.flatMap(dimension.of);
    case 'cooperation':
      return [];
  }
};

type Cell = { codes: Codes; one: One };

const together = (a: One, b: One): One => ({
  seizures: [...a.seizures, ...b.seizures],
  people: [...a.people, ...b.people],
});

/** The cells of an incident: each with the part of it that belongs there, once. */
const cellsOf = (kind: KindOfIncident, area: string, by: readonly Dimension[]): Cell[] => {
  const about = new Set(by.map((name) => dimensions[name].about));
  const cells = new Map<string, Cell>();
  for (const one of onesIn(kind, about))
    for (const codes of combinations(by.map((name) => [...new Set(codesOf(name, area, kind, one))]))) {
      const key = JSON.stringify(codes);
      const before = cells.get(key);
      cells.set(key, { codes, one: before ? together(before.one, one) : one });
    }
  return [...cells.values()];
};

type Row = { period: string; codes: Codes; parts: CellPart[] };

/** The parts of all incidents by period and cell. */
const partsOf = (days: readonly DayIncidents[], { period, by }: Layout, filters: Filters): Row[] => {
  const rows = new Map<string, Row>();
  const note = (name: string, { codes, one }: Cell, part: Pick<CellPart, 'kind' | 'times'>) => {
    const key = JSON.stringify([name, codes]);
    const row = rows.get(key) ?? { period: name, codes, parts: [] };
    row.parts.push({ ...part, ...one });
    rows.set(key, row);
  };
  for (const { area, day, incidents } of days)
    for (const { incident, times } of incidentsIn(incidents))
      for (const kind of kindsOfIncident(incident, by.includes('crime'), filters))
        for (const cell of cellsOf(kind, area, by)) note(periodOf(day, period), cell, { kind, times });
  return [...rows.values()];
};

/**
 * The table by any dimensions that may be combined, from the incidents of days by their codes.
 * @param seesPeople whether the reader may see people as they were counted; without it a table of people has no rows
 */
export const crossRowsOf = (
  days: readonly DayIncidents[],
  layout: Layout,
  filters: Filters,
  seesPeople: boolean,
): StatisticsRow[] => {
  const { by } = layout;
  const about = new Set(by.map((name) => dimensions[name].about));
  if (about.has('people') && !seesPeople) return [];
  const measure = measureFor(by);
  const rows = partsOf(days, layout, filters).map(({ period, codes, parts }) => ({
    period,
    ...Object.fromEntries(by.map((name, index) => [memberOf[name], codes[index]])),
    ...measure(parts, seesPeople && !about.has('seizure')),
  }));
  return inOrder(rows, by);
};

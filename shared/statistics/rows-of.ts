import { present } from '../foundation/present.ts';
import { type Dimension, dimensions, memberOf } from './cross-tables/dimensions.ts';
import type { DayFigures } from './daily-statistics-repository.ts';
import type { PeopleShown } from './disclosure/people-shown.ts';
import { byGoods, byRole, bySubstance, type Figures, merge, report, seizedReport } from './figures/figures.ts';
import { goodsReport } from './figures/goods-figures.ts';
import { type Period, periodOf } from './period-of.ts';
import type { StatisticsRow } from './statistics-row.ts';

/** What a table is made of: the length of a row, and what else parts the rows. */
export type Layout = { period: Period; by: readonly Dimension[] };

type PlaceName = 'area' | 'province' | 'segment';
type Places = Partial<Record<PlaceName, string>>;

/** A row of which the people are asked. */
type PeopleRow = Places & { period: string; crime?: string; figures: Figures };

/** The people of a row as its reader may see them; nothing where they may see none. */
export type PeopleOf = (row: PeopleRow) => PeopleShown | undefined;

/** The people of a row as they were counted. */
export const exactPeople: PeopleOf = ({ figures }) => byRole(figures);

type Part = (row: PeopleRow, peopleOf: PeopleOf) => Omit<StatisticsRow, 'period'>[];

const whole: Part = (row, peopleOf) => {
  const { people: _exact, ...counts } = report(row.figures);
  return [{ ...counts, ...present({ people: peopleOf(row) }) }];
};

/** How figures make rows by what they are parted by, beside period, place and kind of crime. */
const parts = {
  total: whole,
  substance: ({ figures }) =>
    bySubstance(figures).map(([substance, seized]) => ({
      substance,
      incidents: seized.incidents,
      ...seizedReport([seized]),
    })),
  goods: ({ figures }) => byGoods(figures).map(({ crime, item, goods }) => ({ crime, item, ...goodsReport(goods) })),
  role: (row, peopleOf) => Object.entries(peopleOf(row) ?? {}).map(([role, count]) => ({ role, count })),
} as const satisfies Record<string, Part>;

type PartName = keyof typeof parts;

const isPart = (name: string): name is PartName => name in parts;

const isPlace = (name: Dimension): name is PlaceName => dimensions[name].about === 'place';

/** What is left of a layout's dimensions for figures to answer; nothing when they cannot. */
const partOf = (by: readonly Dimension[]): { part: PartName; byCrime: boolean } | undefined => {
  const [name = 'total', ...others] = by.filter((each) => !isPlace(each) && each !== 'crime');
  return isPart(name) && others.length === 0 ? { part: name, byCrime: by.includes('crime') } : undefined;
};

/** Whether the figures that every day has, in a country and in the region, answer this; other tables need the incidents. */
export const isOfFigures = (by: readonly Dimension[]): boolean => partOf(by) !== undefined;

const placesOf = (area: string, by: readonly Dimension[]): Places =>
  Object.fromEntries(by.filter(isPlace).map((name) => [name, dimensions[name].of(area)]));

/** Figures of a period and a place, in every grouping that a layout asks for. */
const groupsOf = (days: readonly DayFigures[], { period, by }: Layout): PeopleRow[] => {
  const placed = days.map(({ area, day, figures }) => ({
    row: { period: periodOf(day, period), ...placesOf(area, by) },
    figures,
  }));
  const apart = Map.groupBy(placed, ({ row }) => JSON.stringify(row));
  return [...apart.values()].flatMap((together) => {
    const [first] = together;
    return first ? [{ ...first.row, figures: merge(together.map(({ figures }) => figures)) }] : [];
  });
};

/** A row for each kind of crime; where nothing else parts the rows it says where the kind was found beside another. */
const byCrime = (row: PeopleRow, part: PartName, peopleOf: PeopleOf): Omit<StatisticsRow, 'period'>[] =>
  Object.entries(row.figures).flatMap(([crime, ofCrime]) =>
    parts[part]({ ...row, crime, figures: { [crime]: ofCrime } }, peopleOf).map((cells) => ({
      crime,
      ...cells,
      ...(part === 'total' ? { alsoIn: ofCrime.alsoIn ?? 0 } : {}),
    })),
  );

const rowsIn = (row: PeopleRow, by: readonly Dimension[], peopleOf: PeopleOf): StatisticsRow[] => {
  const asked = partOf(by);
  if (!asked) return [];
  const { figures: _figures, ...place } = row;
  const cells = asked.byCrime ? byCrime(row, asked.part, peopleOf) : parts[asked.part](row, peopleOf);
  return cells.map((each) => ({ ...place, ...each }));
};

/** Puts rows in their order: oldest first, then by the names of what parts the rows. */
export const inOrder = (rows: readonly StatisticsRow[], by: readonly Dimension[]): StatisticsRow[] => {
  const placeOf = (row: StatisticsRow): string =>
    [row.period, ...by.map((name) => row[memberOf[name]]), row.crime, row.item].join(' ');
  return rows.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
};

/**
 * The table. A period (of an area) has a row when one of its days has been counted, even if nothing happened on it; one
 * without a row has not been counted, which is something else.
 * @param peopleOf the people of a row as the reader may see them
 */
export const rowsOf = (days: readonly DayFigures[], layout: Layout, peopleOf: PeopleOf): StatisticsRow[] =>
  inOrder(
    groupsOf(days, layout).flatMap((group) => rowsIn(group, layout.by, peopleOf)),
    layout.by,
  );

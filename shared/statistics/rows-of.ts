import * as z from 'zod';
import { personRoles } from '../reference/people.ts';
import type { DayFigures } from './daily-statistics-repository.ts';
import { ShownCount, shownPeople } from './disclosure/shown-count.ts';
import { byGoods, bySubstance, type Figures, merge, report, seizedReport } from './figures/figures.ts';
import { goodsReport } from './figures/goods-figures.ts';
import { type Period, periodOf } from './period-of.ts';
import type { Division } from './statistics-query.ts';

const Count = z.int().min(0);

/**
 * A row of the table. Which columns it has depends on what parts the rows: substances and goods have no people, and roles
 * have nothing but a count.
 */
export const StatisticsRow = z.strictObject({
  period: z.string(),
  area: z.string().optional(),
  crime: z.string().optional(),
  substance: z.string().optional(),
  item: z.string().optional(),
  role: z.string().optional(),
  incidents: Count.optional(),
  attempted: Count.optional(),
  completed: Count.optional(),
  /** Incidents of another kind in which something of this kind was found too. */
  alsoIn: Count.optional(),
  /** Of drugs; in a row of goods, of those goods. */
  seizures: Count.optional(),
  kilograms: z.number().min(0).optional(),
  /** Seizures whose weight is not published and is therefore not in `kilograms`. */
  notInKilograms: Count.optional(),
  /** Of everything but drugs: rows by goods say of what, and how much. */
  otherSeizures: Count.optional(),
  litres: z.number().min(0).optional(),
  pieces: z.number().min(0).optional(),
  cubicMetres: z.number().min(0).optional(),
  /** Seizures that stay as they were reported, since no factor is published; the notes say how much that is. */
  notComparable: Count.optional(),
  /** Money by its currency. */
  amounts: z.record(z.string(), z.number().min(0)).optional(),
  people: z.partialRecord(z.enum(personRoles), ShownCount).optional(),
  count: ShownCount.optional(),
});

export type StatisticsRow = z.infer<typeof StatisticsRow>;

type Group = { period: string; area: string; figures: Figures };
type Part = (group: Group, showsSmallCounts: boolean) => StatisticsRow[];

const whole = (figures: Figures, showsSmallCounts: boolean) => {
  const { people, ...counts } = report(figures);
  return { ...counts, people: shownPeople(people, showsSmallCounts) };
};

/** How each division makes rows of the figures of one period (and area). */
const parts: Record<Division, Part> = {
  total: ({ period, figures }, small) => [{ period, ...whole(figures, small) }],
  area: ({ period, area, figures }, small) => [{ period, area, ...whole(figures, small) }],
  crime: ({ period, figures }, small) =>
    Object.entries(figures).map(([crime, ofCrime]) => ({
      period,
      crime,
      ...whole({ [crime]: ofCrime }, small),
      alsoIn: ofCrime.alsoIn ?? 0,
    })),
  substance: ({ period, figures }) =>
    bySubstance(figures).map(([substance, seized]) => ({
      period,
      substance,
      incidents: seized.incidents,
      ...seizedReport([seized]),
    })),
  goods: ({ period, figures }) =>
    byGoods(figures).map(({ crime, item, goods }) => ({ period, crime, item, ...goodsReport(goods) })),
  role: ({ period, figures }, small) =>
    Object.entries(shownPeople(report(figures).people, small)).map(([role, count]) => ({ period, role, count })),
};

const groupsOf = (days: readonly DayFigures[], period: Period, by: Division): Group[] => {
  const apart = Map.groupBy(days, ({ area, day }) => `${periodOf(day, period)} ${by === 'area' ? area : ''}`);
  return [...apart].map(([name, together]) => {
    const [periodName = '', area = ''] = name.split(' ');
    return { period: periodName, area, figures: merge(together.map(({ figures }) => figures)) };
  });
};

/** What makes a row's place in the table: oldest first, then by the name of what parts the rows. */
const placeOf = ({ period, area, crime, substance, item, role }: StatisticsRow): string =>
  [period, area, crime, substance, item, role].join(' ');

/**
 * The table. A period (of an area) has a row when one of its days has been counted, even if nothing happened on it; one
 * without a row has not been counted, which is something else.
 * @param showsSmallCounts whether the reader may see how many victims there are where there are one or two
 */
export const rowsOf = (
  days: readonly DayFigures[],
  { period, by }: { period: Period; by: Division },
  showsSmallCounts: boolean,
): StatisticsRow[] =>
  groupsOf(days, period, by)
    .flatMap((group) => parts[by](group, showsSmallCounts))
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));

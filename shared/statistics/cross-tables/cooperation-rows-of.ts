import type { DayFigures } from '../daily-statistics-repository.ts';
import type { CooperationCell } from '../figures/cooperation-cell.ts';
import { periodOf } from '../period-of.ts';
import { inOrder, type Layout } from '../rows-of.ts';
import type { StatisticsRow } from '../statistics-row.ts';
import { type Dimension, dimensions, memberOf } from './dimensions.ts';

const codeOf = (name: Dimension, cell: CooperationCell): string | undefined => {
  if (name === 'crime') return cell.crime;
  const dimension = dimensions[name];
  return dimension.about === 'cooperation' ? dimension.of(cell) : undefined;
};

/**
 * The table of instances of cooperation by pair of posts, kind of crime or kind of exchange. A period in which nothing was
 * completed has no row.
 * @param crime of this kind alone
 */
export const cooperationRowsOf = (
  days: readonly Pick<DayFigures, 'day' | 'cooperation'>[],
  { period, by }: Layout,
  crime?: string,
): StatisticsRow[] => {
  const rows = new Map<string, StatisticsRow & { instances: number }>();
  for (const { day, cooperation = [] } of days)
    for (const cell of cooperation.filter((each) => crime === undefined || each.crime === crime)) {
      const codes = Object.fromEntries(by.map((name) => [memberOf[name], codeOf(name, cell)]));
      const row = { period: periodOf(day, period), ...codes };
      const key = JSON.stringify(row);
      rows.set(key, { ...row, instances: (rows.get(key)?.instances ?? 0) + cell.instances });
    }
  return inOrder([...rows.values()], by);
};

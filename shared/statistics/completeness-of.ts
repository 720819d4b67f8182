import { dayPlus, daysBetween } from '../foundation/local-day.ts';
import type { DayFigures } from './daily-statistics-repository.ts';
import type { LocalDays } from './statistics-query.ts';

const mostNamed = 20;

/**
 * How much of a range has been counted.
 * @param today the day that is not over yet: neither it nor any after it is expected
 */
export const completenessOf = (
  days: readonly Pick<DayFigures, 'area' | 'day'>[],
  areas: readonly string[],
  { from, to }: LocalDays,
  today: string,
) => {
  const last = to < today ? to : dayPlus(today, -1);
  const length = Math.max(0, daysBetween(from, last));
  const counted = new Set(days.filter(({ day }) => day <= last).map(({ area, day }) => `${area} ${day}`));
  const missing: string[] = [];
  for (let index = 0; index < length && missing.length < mostNamed; index += 1)
    missing.push(...areas.map((area) => `${area} ${dayPlus(from, index)}`).filter((name) => !counted.has(name)));
  return { expected: length * areas.length, counted: counted.size, missing: missing.slice(0, mostNamed) };
};

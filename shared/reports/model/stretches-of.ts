import { dayPlus } from '../../foundation/local-day.ts';
import type { DayFigures } from '../../statistics/daily-statistics-repository.ts';
import { report } from '../../statistics/figures/figures.ts';
import { editionOf, type ReportEdition } from '../report-edition.ts';
import type { StretchRow } from '../report-model.ts';

const laterOf = (one: string, other: string): string => (one > other ? one : other);
const earlierOf = (one: string, other: string): string => (one < other ? one : other);

/** Parts of an edition: the days of a week, and of a month its weeks, of which the first and the last may be cut. */
const partsOf = ({ from, to, period }: ReportEdition): { from: string; to: string }[] => {
  const parts: { from: string; to: string }[] = [];
  for (let day = from; day <= to; day = dayPlus(parts.at(-1)?.to ?? to, 1)) {
    const week = editionOf(day, 'week');
    parts.push(
      period === 'week' ? { from: day, to: day } : { from: laterOf(week.from, from), to: earlierOf(week.to, to) },
    );
  }
  return parts;
};

/** Incidents of each part of an edition that has begun. @param today the local day that is not over */
export const stretchesOf = (days: readonly DayFigures[], edition: ReportEdition, today: string): StretchRow[] =>
  partsOf(edition)
    .filter(({ from }) => from < today)
    .map(({ from, to }) => ({
      from,
      to,
      count: days
        .filter(({ day }) => day >= from && day <= to)
        .reduce((sum, { figures }) => sum + report(figures).incidents, 0),
    }));

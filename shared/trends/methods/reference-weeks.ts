import type { FarringtonControl } from './farrington-control.ts';

/** Weeks in a year, as the weekly series counts them. */
export const weeksOfYear = 52;

/** Weeks to learn from, and the level of season that each stands in; the level of the week in question is the last. */
export type ReferenceWeeks = { weeks: readonly number[]; levels: readonly number[] };

/**
 * The level of a place in the year. The first 2w + 1 places are the weeks around the reference week; the rest of the year
 * is parted evenly among the other levels, in which the first may be a week longer.
 */
const levelAt = (place: number, { w, noPeriods }: FarringtonControl): number => {
  const around = 2 * w + 1;
  if (place < around) return noPeriods - 1;
  const rest = weeksOfYear - around;
  const short = Math.floor(rest / (noPeriods - 1));
  const longer = rest % (noPeriods - 1);
  const past = place - around;
  const inLonger = longer * (short + 1);
  return past < inLonger ? Math.floor(past / (short + 1)) : longer + Math.floor((past - inLonger) / short);
};

/**
 * The weeks that a week is measured by: w around the same week of each of the b years before, and with more than one
 * period all between them too (Noufaily 2013, section 3.2). The week itself and those before it that are not to be
 * included are left out.
 * @param week index in the series, from 0
 * @returns undefined where the series does not reach back that far
 */
export const referenceWeeks = (week: number, control: FarringtonControl): ReferenceWeeks | undefined => {
  const { b, w, noPeriods, pastWeeksNotIncluded } = control;
  const first = week - b * weeksOfYear - w;
  if (first < 0) return undefined;
  const weeks: number[] = [];
  const levels: number[] = [];
  for (let at = first; at < week - (pastWeeksNotIncluded ?? w); at += 1) {
    const place = (at - first) % weeksOfYear;
    if (noPeriods === 1 && place > 2 * w) continue;
    weeks.push(at);
    levels.push(levelAt(place, control));
  }
  return { weeks, levels };
};

import { bloById } from '../../foundation/blos/blos.ts';
import { dayPlus } from '../../foundation/local-day.ts';
import { subjectCode, type TrendFlag } from '../../trends/trend-flag.ts';
import type { ReportEdition } from '../report-edition.ts';
import type { NumberedFlag } from '../report-model.ts';

/** More than these nobody reads on a page. */
const mostFlags = 20;

const daysOfWeek = 7;

/** Whether a flag was found in a week that lies in the edition; what later counts no longer bear stands in no report. */
const isOf =
  ({ from, to }: ReportEdition) =>
  ({ state, opened, lastFound }: TrendFlag): boolean =>
    state !== 'revised' && opened <= to && dayPlus(lastFound, daysOfWeek - 1) >= from;

/** The stretch of border on which a BLO stands, as flags name it: `KH-VN`. */
export const segmentOfBlo = (blo: string): string | undefined => {
  const { country, neighbour } = bloById(blo) ?? {};
  return country && neighbour ? [country, neighbour].sort().join('-') : undefined;
};

/** Whether a flag is about a BLO: found there, in its province, or along its border. */
const concerns =
  (area: string) =>
  ({ place, finding }: TrendFlag): boolean =>
    place.id === area ||
    (finding.kind === 'shift' && finding.from === area) ||
    (finding.kind === 'cluster' && finding.places.includes(area)) ||
    [bloById(area)?.provinceCode, segmentOfBlo(area)].includes(place.id);

/** Flags that are told come first, then those that chance explains least. */
const byWeight = (a: TrendFlag, b: TrendFlag): number =>
  Number(b.isTold) - Number(a.isTold) || a.finding.probability - b.finding.probability || (a.id < b.id ? -1 : 1);

/**
 * The flags of an edition, numbered.
 * @param area a BLO, or anything else for all flags of the country or the region
 */
export const flagsOf = (
  flags: readonly TrendFlag[],
  edition: ReportEdition,
  area: string,
): { flags: NumberedFlag[]; moreFlags: number } => {
  const isHere = bloById(area) ? concerns(area) : () => true;
  const found = flags.filter((flag) => isOf(edition)(flag) && isHere(flag)).toSorted(byWeight);
  return {
    flags: found.slice(0, mostFlags).map((flag, index) => ({ number: index + 1, flag })),
    moreFlags: Math.max(0, found.length - mostFlags),
  };
};

/** Numbers of the flags about a kind or a substance. */
export const flagsAbout = (flags: readonly NumberedFlag[], code: string): number[] =>
  flags.filter(({ flag }) => flag.subject && subjectCode(flag.subject) === code).map(({ number }) => number);

/** Numbers of the flags at a place. */
export const flagsAt = (flags: readonly NumberedFlag[], id: string): number[] =>
  flags.filter(({ flag }) => flag.place.id === id).map(({ number }) => number);

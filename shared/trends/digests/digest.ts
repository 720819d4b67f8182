import { segmentOf } from '../../alerts/neighbouring-segments.ts';
import { authorityTopic } from '../../alerts/rules/audience-of.ts';
import { bloById } from '../../foundation/blos/blos.ts';
import type { NightSeries } from '../series/series-of-night.ts';
import { subjectCode, type TrendFlag, type TrendPlace, type TrendSubject } from '../trend-flag.ts';

/** What happened at a place in the last week that has ended: reports, and cases of each subject, most first. */
export type WeekAtPlace = { reports: number; subjects: { subject: TrendSubject; cases: number }[] };

/** What a topic is told of trends: flags of its own place, of posts beside it, and posts whose reports are missing. */
export type Digest = {
  topic: string;
  /** In the digest of a week; that of a day has what is new alone. */
  week?: WeekAtPlace | undefined;
  here: TrendFlag[];
  beside: TrendFlag[];
  silent: TrendFlag[];
};

const segmentAt = (blo: string): string | undefined => {
  const { country, neighbour } = bloById(blo) ?? {};
  return country && neighbour ? segmentOf(country, neighbour) : undefined;
};

/** Posts that a flag is about: its own, that which finds less in a shift, those of a cluster. */
const postsOf = ({ place, finding }: TrendFlag): string[] => {
  const own = place.kind === 'blo' ? [place.id] : [];
  if (finding.kind === 'shift') return [...own, finding.from];
  return finding.kind === 'cluster' ? [...own, ...finding.places] : own;
};

/** Whether a larger place has a post in it. */
const holds = ({ kind, id }: TrendPlace, blo: string): boolean => {
  if (kind === 'province') return bloById(blo)?.provinceCode === id;
  if (kind === 'border') return segmentAt(blo) === id;
  return kind === 'country' && bloById(blo)?.country === id;
};

const isHere = (flag: TrendFlag, blo: string): boolean => postsOf(flag).includes(blo) || holds(flag.place, blo);

/** On the same border of the same country: what comes up there may come here next. */
const isBeside = (flag: TrendFlag, blo: string): boolean => {
  const own = segmentAt(blo);
  return own !== undefined && postsOf(flag).some((post) => post !== blo && segmentAt(post) === own);
};

const isSilence = ({ finding }: TrendFlag): boolean => finding.kind === 'silent';

/** Surest first. */
const bySureness = (one: TrendFlag, other: TrendFlag): number =>
  one.finding.probability - other.finding.probability || (one.id < other.id ? -1 : 1);

/**
 * The flags of a night that a topic is told of, surest first: of a post what concerns it and the posts beside it, of the
 * authority all.
 */
export const digestFor = (topic: string, flags: readonly TrendFlag[], week?: WeekAtPlace): Digest => {
  const isAuthority = topic === authorityTopic;
  const wanted = (which: (flag: TrendFlag) => boolean) => flags.filter(which).toSorted(bySureness);
  const isOwn = (flag: TrendFlag) => isAuthority || isHere(flag, topic);
  return {
    topic,
    week,
    here: wanted((flag) => !isSilence(flag) && isOwn(flag)),
    beside: wanted((flag) => !isSilence(flag) && !isOwn(flag) && isBeside(flag, topic)),
    silent: wanted((flag) => isSilence(flag) && (isOwn(flag) || isBeside(flag, topic))),
  };
};

/** From the smallest place to the largest. */
const sizes: Readonly<Record<TrendPlace['kind'], number>> = { blo: 0, province: 1, border: 2, country: 3, region: 4 };

const isOfSameMatter = (one: TrendFlag, other: TrendFlag): boolean =>
  one.finding.kind === other.finding.kind && subjectCode(one.subject) === subjectCode(other.subject);

/** Cases that a flag has found. */
const casesOf = ({ finding }: TrendFlag): number => {
  if (finding.kind === 'rising') return finding.observedAbove;
  if (finding.kind === 'shift') return finding.observedTo;
  return finding.kind === 'cluster' ? finding.cases : finding.observed;
};

const isSmaller = (one: TrendPlace, other: TrendPlace): boolean => sizes[one.kind] < sizes[other.kind];

/**
 * Flags without those of larger places that say once more what a smaller one says: six seizures at one post are six at its
 * border and in its country. A larger place with more cases than that is a matter of its own.
 */
export const withoutLargerPlaces = (flags: readonly TrendFlag[]): TrendFlag[] => {
  const saysAsMuch = (other: TrendFlag, flag: TrendFlag) =>
    isOfSameMatter(flag, other) && isSmaller(other.place, flag.place) && casesOf(other) >= casesOf(flag);
  return flags.filter((flag) => !flags.some((other) => saysAsMuch(other, flag)));
};

/** All flags of a digest. */
export const flagsIn = ({ here, beside, silent }: Digest): TrendFlag[] => [...here, ...beside, ...silent];

/**
 * What happened at the place of a topic in the last week of the series.
 * @param country ISO 3166-1 alpha-2, whose place is the authority's
 */
export const weekAt = (topic: string, country: string, all: readonly NightSeries[]): WeekAtPlace => {
  const ofCountry = all.filter(({ place }) => place.kind === 'country' && place.id === country);
  // A country with one post has no series of its own.
  const ofAuthority = ofCountry.length > 0 ? ofCountry : all.filter(({ place }) => place.kind === 'blo');
  const ofTopic = topic === authorityTopic ? ofAuthority : all.filter(({ place }) => place.id === topic);
  const own = ofTopic.map(({ subject, series }) => ({ subject, cases: series.counts.at(-1) ?? 0 }));
  const subjects = own
    .flatMap(({ subject, cases }) => (subject && cases > 0 ? [{ subject, cases }] : []))
    .toSorted((one, other) => other.cases - one.cases);
  return { reports: own.find(({ subject }) => !subject)?.cases ?? 0, subjects };
};

import { filled } from '../../foundation/filled.ts';
import type { Language } from '../../reference/languages.ts';
import type { FoundCluster } from '../clusters/space-time-scan.ts';
import { weeksLookedAt } from '../methods/baseline.ts';
import type { BorderShift } from '../methods/border-shift.ts';
import type { SilentPost } from '../methods/silent-post.ts';
import type { SeriesVerdict } from './series-verdict.ts';
import { type CaseWord, type TrendSentence, trendWords } from './trend-words.ts';

/** What a series counts: seizures of goods, or reports. `what` and `place` are names in the reader's language. */
export type SeriesName = { what: string; place: string; counts: 'seizures' | 'reports' };

const singular: Readonly<Record<SeriesName['counts'], CaseWord>> = { seizures: 'seizure', reports: 'report' };

/** A number of cases as a reader of the language says it. */
export const casesIn = (language: Language, count: number, counts: SeriesName['counts']): string =>
  filled(trendWords.cases[count === 1 ? singular[counts] : counts][language].text, { count });

/** From here on a rounded number says enough; below it "about 0" would say nothing. */
const leastNumber = 0.75;

/** Beyond this many weeks nobody counts any more. */
const mostWeeksBetween = 520;

/**
 * What is usual, in whole numbers: "about 2", or "about 1 every 5 weeks" where that is less than one.
 * @param expected cases in so many weeks
 */
const usualIn = (language: Language, expected: number, weeks: number): string => {
  const count = Math.round(expected);
  if (expected >= leastNumber) return filled(trendWords.usual[count === 1 ? 'one' : 'many'][language].text, { count });
  const between = Math.min(mostWeeksBetween, Math.max(2, Math.round(weeks / expected)));
  return filled(trendWords.usual.rare[language].text, { count: 1, weeks: between });
};

const sentence = (language: Language, which: TrendSentence, values: Record<string, string | number>): string =>
  filled(trendWords.sentences[which][language].text, values);

/**
 * One sentence about a week of a series, which an officer understands; undefined where all is as usual, and of a series that
 * has nothing yet.
 */
export const trendSentence = (language: Language, verdict: SeriesVerdict, name: SeriesName): string | undefined => {
  const { what, place, counts } = name;
  const cases = (count: number) => casesIn(language, count, counts);
  if (verdict.kind === 'first-ever')
    return sentence(language, 'first', { what, place, cases: cases(verdict.observed), weeks: verdict.weeksKnown });
  if (verdict.kind === 'too-little-data') {
    if (verdict.observed === 0) return undefined;
    return sentence(language, 'tooLittle', {
      what,
      place,
      cases: cases(verdict.observed),
      weeks: verdict.weeksMissing,
    });
  }
  if (verdict.kind === 'usual') return undefined;
  const { weeksAbove, observedAbove, expectedAbove } = verdict;
  const usual = usualIn(language, expectedAbove, weeksAbove);
  const values = { what, place, cases: cases(observedAbove), usual, weeks: weeksAbove };
  return sentence(language, weeksAbove === 1 ? 'rising' : 'risingWeeks', values);
};

/** A post that reports less than its habit. */
export const silentSentence = (language: Language, silent: SilentPost, place: string): string =>
  sentence(language, 'silent', {
    place,
    cases: casesIn(language, silent.observed, 'reports'),
    weeks: silent.weeks,
    usual: usualIn(language, silent.expected, silent.weeks),
  });

/** A kind that goes from one post to the next. @param places names of both posts */
export const shiftSentence = (
  language: Language,
  shift: BorderShift,
  { what, from, place }: { what: string; from: string; place: string },
): string =>
  sentence(language, 'shift', {
    what,
    from,
    place,
    weeks: weeksLookedAt,
    observedFrom: shift.observedFrom,
    observedTo: shift.observedTo,
    expectedFrom: Math.round(shift.expectedFrom),
    expectedTo: Math.round(shift.expectedTo),
  });

/** A cluster of several posts. @param name whose `place` is the one in the middle */
export const clusterSentence = (
  language: Language,
  cluster: FoundCluster,
  { what, place, counts }: SeriesName,
): string =>
  sentence(language, 'cluster', {
    what,
    place,
    cases: casesIn(language, cluster.cases, counts),
    weeks: cluster.weeks,
    offices: cluster.places.length,
    usual: usualIn(language, cluster.expected, cluster.weeks),
  });

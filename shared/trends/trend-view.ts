import * as z from 'zod';
import { LanguageTag } from '../foundation/language-tag.ts';
import { boundsOfDay, dayPlus, LocalDay } from '../foundation/local-day.ts';
import { present } from '../foundation/present.ts';
import { crimeCodes } from '../incidents/report/crime-codes.ts';
import { codesOf } from '../incidents/report/one-of.ts';
import { concealments } from '../reference/concealment.ts';
import type { Language } from '../reference/languages.ts';
import { substanceCodes } from '../reference/substance-codes.ts';
import { transports } from '../reference/transports.ts';
import { flagSentence } from './flag-sentence.ts';
import {
  findingKinds,
  placeKinds,
  type TrendFinding,
  type TrendFlag,
  TrendRoute,
  type TrendSubject,
} from './trend-flag.ts';

/** The method of each kind of finding; shared/trends/README.md says how it decides. */
const methods = {
  rising: 'outbreak-cusum',
  'first-ever': 'first-ever',
  silent: 'silent-post',
  shift: 'border-shift',
  cluster: 'space-time-permutation-scan',
} as const satisfies Record<TrendFinding['kind'], string>;

const share = z.number().min(0).max(1);

/** A flag as an answer shows it. Days are local, and both belong to a range. */
export const TrendView = z.strictObject({
  id: z.string(),
  kind: z.enum(findingKinds),
  method: z.enum(Object.values(methods)),
  place: z.strictObject({ kind: z.enum(placeKinds), id: z.string() }),
  crime: z.enum(crimeCodes).optional(),
  substance: z.enum(substanceCodes).optional(),
  /** Of what comes for the first time: a way of hiding, a means of transport, or a route (`CN-KH`). */
  concealment: z.enum(codesOf(concealments)).optional(),
  transport: z.enum(codesOf(transports)).optional(),
  route: TrendRoute.optional(),
  /** Of a shift the post that finds less, of a cluster its posts. */
  places: z.array(z.string()).optional(),
  state: z.enum(['open', 'closed', 'revised']),
  opened: LocalDay,
  closed: z.strictObject({ week: LocalDay, as: z.enum(['over', 'new-level']) }).optional(),
  /** The days that the numbers are of. */
  window: z.strictObject({ from: LocalDay, to: LocalDay }),
  observed: z.int(),
  /** Cases that are usual in as long. */
  expected: z.number(),
  /** The least count of the last week that would have been a finding. */
  threshold: z.int().optional(),
  probability: share,
  recurrenceWeeks: z.number().optional(),
  falseShare: share.optional(),
  /** Share of the reports of the last week that is in, by how late they came in the last half year. */
  completeness: share.optional(),
  told: z.boolean(),
  changedAt: z.string(),
  words: z.strictObject({ language: LanguageTag, text: z.string() }),
  /** Where the incidents behind it are listed, for those who may see them. */
  reports: z.string().optional(),
});

export type TrendView = z.infer<typeof TrendView>;

/** Where and by whom flags are read; `listsReports` says whether the reader may list incidents. */
export type TrendReading = { country: string | undefined; timeZone: string; listsReports: boolean };

const daysOfWeek = 7;

/** Two months, over which a shift is seen. */
const weeksOfShift = 8;

type Numbers = {
  observed: number;
  expected: number;
  weeks: number;
  threshold?: number;
  recurrenceWeeks?: number;
  places?: string[];
};

const numbersOf = (finding: TrendFinding): Numbers => {
  switch (finding.kind) {
    case 'rising': {
      const { observedAbove: observed, expectedAbove: expected, weeksAbove: weeks, threshold } = finding;
      return { observed, expected, weeks, threshold };
    }
    case 'first-ever':
      return { observed: finding.observed, expected: 0, weeks: 1 };
    case 'silent':
      return { observed: finding.observed, expected: finding.expected, weeks: finding.weeks };
    case 'shift':
      return {
        observed: finding.observedTo,
        expected: finding.expectedTo,
        weeks: weeksOfShift,
        places: [finding.from],
      };
    case 'cluster': {
      const { cases: observed, expected, weeks, recurrenceWeeks, places } = finding;
      return { observed, expected, weeks, recurrenceWeeks, places };
    }
  }
};

/** The filter of the list of incidents that finds those of a subject, where it has one. */
const filterOf = (subject: TrendSubject): Record<string, string> => {
  if ('crime' in subject) return { crime: subject.crime };
  return 'substance' in subject ? { item: subject.substance } : {};
};

/** The list of the incidents of a flag; one of a substance is asked for by its item. Only a post's can be listed. */
const reportsOf = (
  { place, subject }: TrendFlag,
  window: { from: string; to: string },
  { timeZone, listsReports }: TrendReading,
): string | undefined => {
  if (!listsReports || place.kind !== 'blo') return undefined;
  const stretch = { from: boundsOfDay(window.from, timeZone).from, to: boundsOfDay(window.to, timeZone).to };
  const of = subject && filterOf(subject);
  return `/v1/incidents?${new URLSearchParams({ blo: place.id, ...stretch, ...of })}`;
};

/** A flag in the reader's language, with the incidents behind it where the reader may list them. */
export const trendView = (flag: TrendFlag, language: Language, reading: TrendReading): TrendView => {
  const { finding, subject, lastFound } = flag;
  const { observed, expected, weeks, threshold, recurrenceWeeks, places } = numbersOf(finding);
  const window = { from: dayPlus(lastFound, (1 - weeks) * daysOfWeek), to: dayPlus(lastFound, daysOfWeek - 1) };
  return {
    id: flag.id,
    kind: finding.kind,
    method: methods[finding.kind],
    place: flag.place,
    ...subject,
    state: flag.state,
    opened: flag.opened,
    window,
    observed,
    expected,
    probability: finding.probability,
    told: flag.isTold,
    changedAt: flag.changedAt,
    words: { language, text: flagSentence(language, flag, reading.country) },
    ...present({
      ...{ threshold, recurrenceWeeks, places, falseShare: flag.falseShare, closed: flag.closed },
      completeness: 'completeness' in finding ? finding.completeness : undefined,
      reports: reportsOf(flag, window, reading),
    }),
  };
};

import { officeIn } from '../../alerts/messages/place-name.ts';
import { filled } from '../../foundation/filled.ts';
import { dayPlus } from '../../foundation/local-day.ts';
import { numberIn } from '../../foundation/number-in.ts';
import type { Language } from '../../reference/languages.ts';
import { flagSentence } from '../flag-sentence.ts';
import { casesIn } from '../flags/trend-sentence.ts';
import { subjectIn } from '../subject-in.ts';
import type { TrendFlag, TrendSubject } from '../trend-flag.ts';
import { type Digest, flagsIn, type WeekAtPlace, withoutLargerPlaces } from './digest.ts';
import { type DigestWord, digestWords } from './digest-words.ts';

/** More is no digest: the list of trends has all. */
const mostLines = 8;

/** ISO 3166-1 alpha-2 of the country, and the last local day that the night looked at. */
export type DigestTerms = { country: string; lastDay: string };

const say = (language: Language, word: DigestWord, values: Record<string, string | number> = {}): string =>
  filled(digestWords[word][language].text, values);

const listed = (language: Language, lines: readonly string[]): string[] => {
  const more = lines.length - mostLines;
  const shown = lines.slice(0, mostLines);
  return [
    ...shown.map((line) => `• ${line}`),
    ...(more > 0 ? [`• ${say(language, 'more', { count: numberIn(language, more) })}`] : []),
  ];
};

const section = (language: Language, heading: DigestWord, flags: readonly TrendFlag[], { country }: DigestTerms) =>
  flags.length === 0
    ? []
    : [
        '',
        say(language, heading),
        ...listed(
          language,
          withoutLargerPlaces(flags).map((flag) => flagSentence(language, flag, country)),
        ),
      ];

const countOf = (subject: TrendSubject): 'seizures' | 'reports' => ('substance' in subject ? 'seizures' : 'reports');

const weekLines = (language: Language, place: string, { reports, subjects }: WeekAtPlace, { lastDay }: DigestTerms) => [
  say(language, 'week', {
    place,
    from: dayPlus(lastDay, -6),
    to: lastDay,
    cases: casesIn(language, reports, 'reports'),
  }),
  ...listed(
    language,
    subjects.map(({ subject, cases }) =>
      say(language, 'line', { what: subjectIn(language, subject), cases: casesIn(language, cases, countOf(subject)) }),
    ),
  ),
];

/**
 * A digest in the reader's language: lines of text, with numbers, places and codes alone. Days are written as ISO 8601
 * writes them, so that nobody takes the month for the day.
 */
export const digestText = (language: Language, digest: Digest, terms: DigestTerms): string => {
  const { topic, week, here, beside, silent } = digest;
  const place = officeIn(language, topic);
  return [
    ...(week ? weekLines(language, place, week, terms) : [say(language, 'new', { place, to: terms.lastDay })]),
    ...section(language, 'here', here, terms),
    ...section(language, 'beside', beside, terms),
    ...section(language, 'silent', silent, terms),
    ...(flagsIn(digest).length === 0 ? ['', say(language, 'nothing')] : []),
  ].join('\n');
};

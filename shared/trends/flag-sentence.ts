import type { Language } from '../reference/languages.ts';
import { clusterSentence, shiftSentence, silentSentence, trendSentence } from './flags/trend-sentence.ts';
import { placeIn } from './place-in.ts';
import { subjectIn } from './subject-in.ts';
import type { TrendFlag } from './trend-flag.ts';

/**
 * One sentence that says what a flag has found, in the reader's language.
 * @param country ISO 3166-1 alpha-2 of the reader's country; none at the region
 */
export const flagSentence = (language: Language, flag: TrendFlag, country: string | undefined): string => {
  const { finding, subject } = flag;
  const place = placeIn(language, flag.place, country);
  const what = subject ? subjectIn(language, subject) : '';
  const counts = subject && 'substance' in subject ? 'seizures' : 'reports';
  switch (finding.kind) {
    case 'silent':
      return silentSentence(language, finding, place);
    case 'shift': {
      const from = placeIn(language, { kind: 'blo', id: finding.from }, country);
      return shiftSentence(language, finding, { what, from, place });
    }
    case 'cluster': {
      const places = finding.places.map((_, index) => index);
      return clusterSentence(language, { ...finding, places }, { what, place, counts });
    }
    default:
      return trendSentence(language, finding, { what, place, counts }) ?? '';
  }
};

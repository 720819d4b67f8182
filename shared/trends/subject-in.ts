import { countryIn } from '../alerts/messages/place-name.ts';
import { filled } from '../foundation/filled.ts';
import type { Language } from '../reference/languages.ts';
import { concealmentNames } from '../reference/names/concealment.ts';
import { crimeNames } from '../reference/names/crimes.ts';
import { substanceNames } from '../reference/names/substances.ts';
import { transportNames } from '../reference/names/transports.ts';
import { trendWords } from './flags/trend-words.ts';
import type { TrendSubject } from './trend-flag.ts';

const routeIn = (language: Language, route: string): string => {
  const [from = '', to = ''] = route.split('-').map((country) => countryIn(language, country));
  return filled(trendWords.subjects.route[language].text, { from, to });
};

/** What a series counts, in the reader's language. */
export const subjectIn = (language: Language, subject: TrendSubject): string => {
  if ('crime' in subject) return crimeNames[subject.crime][language].text;
  if ('substance' in subject) return substanceNames[subject.substance][language].text;
  if ('route' in subject) return routeIn(language, subject.route);
  const { subjects } = trendWords;
  return 'concealment' in subject
    ? filled(subjects.concealment[language].text, { what: concealmentNames[subject.concealment][language].text })
    : filled(subjects.transport[language].text, { what: transportNames[subject.transport][language].text });
};

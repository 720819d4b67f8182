import { countryIn, placeName } from '../alerts/messages/place-name.ts';
import { filled } from '../foundation/filled.ts';
import type { Language, Wording } from '../reference/languages.ts';
import { adminAreaNames } from '../reference/names/admin-areas.ts';
import { trendWords } from './flags/trend-words.ts';
import type { TrendPlace } from './trend-flag.ts';

const areas: Readonly<Record<string, Wording>> = adminAreaNames;

/**
 * The name of a place in the reader's language: of a border the country on its other side.
 * @param own ISO 3166-1 alpha-2 of the reader's country; at the region none is the reader's own
 */
export const placeIn = (language: Language, { kind, id }: TrendPlace, own: string | undefined): string => {
  switch (kind) {
    case 'blo':
      return placeName(id, language);
    case 'province':
      return areas[id]?.[language].text ?? id;
    case 'border': {
      const countries = id.split('-').filter((country) => country !== own);
      const country = countries.map((code) => countryIn(language, code)).join('–');
      return filled(trendWords.places.border[language].text, { country });
    }
    case 'country':
      return countryIn(language, id);
    case 'region':
      return trendWords.places.region[language].text;
  }
};

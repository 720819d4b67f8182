import { bloById } from '../../foundation/blos/blos.ts';
import { languageOfCountry } from '../../foundation/language-tag.ts';
import type { Language, Wording } from '../../reference/languages.ts';
import { bloForeignNames, bloLocalNames } from '../../reference/names/blos.ts';
import { countryNames } from '../../reference/names/countries.ts';
import { authorityTopic } from '../rules/audience-of.ts';
import { cutTo } from './cut-to.ts';
import { ownOf } from './own-of.ts';
import { authorityName } from './wording/authority-name.ts';

/** Room for a place in a text message, in UTF-16 code units: what every text of the catalogue leaves it in one segment. */
export const mostPlaceUnits = 18;

const localName = (bloId: string, language: Language | undefined): string | undefined => {
  const name = ownOf(bloLocalNames, bloId);
  const country = bloById(bloId)?.country;
  return name && country && languageOfCountry(country) === language ? name : undefined;
};

/** Names that officers of another country have for it. */
const neighboursName = (bloId: string, language: Language | undefined): string | undefined =>
  language && ownOf(bloForeignNames, bloId)?.[language];

/**
 * The name of a BLO as one says it, at most 18 letters: what the reference adds in brackets, or about the office that a
 * branch belongs to, explains it to us and not to its officers. In the language of its country by its name there, in any
 * other by the name that it has in that language, else in Latin letters.
 */
export const placeName = (bloId: string, language?: Language): string =>
  cutTo(
    (localName(bloId, language) ?? neighboursName(bloId, language) ?? bloById(bloId)?.name ?? bloId)
      .replace(/\s*[(（].*$/, '')
      .replace(/^.* BLO, (.+) branch$/, '$1')
      .replace(/ BLO$/, ''),
    mostPlaceUnits,
  );

/** The name of whoever a topic stands for: a BLO, or the national authority. */
export const officeIn = (language: Language, topic: string): string =>
  topic === authorityTopic ? authorityName[language].text : placeName(topic, language);

const countries: Readonly<Record<string, Wording>> = countryNames;

/** The name of a country; its code where the list has none. @param code ISO 3166-1 alpha-2 */
export const countryIn = (language: Language, code: string): string => ownOf(countries, code)?.[language].text ?? code;

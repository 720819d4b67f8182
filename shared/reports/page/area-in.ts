import { itemIn } from '../../alerts/messages/goods-names.ts';
import { ownOf } from '../../alerts/messages/own-of.ts';
import { countryIn } from '../../alerts/messages/place-name.ts';
import { bloById } from '../../foundation/blos/blos.ts';
import { countryCodeOf } from '../../foundation/country-id.ts';
import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import type { Language, Wording } from '../../reference/languages.ts';
import { citesTermNames } from '../../reference/names/cites-terms.ts';
import { concealmentNames } from '../../reference/names/concealment.ts';
import { detectionMethodNames } from '../../reference/names/detection.ts';
import { substanceNames } from '../../reference/names/substances.ts';
import { transportNames } from '../../reference/names/transports.ts';
import { placeIn } from '../../trends/place-in.ts';
import { reportWords } from '../report-words.ts';

type Names = Readonly<Record<string, Wording>>;

const tables: Readonly<Record<'transport' | 'concealment' | 'detection' | 'substance', Names>> = {
  transport: transportNames,
  concealment: concealmentNames,
  detection: detectionMethodNames,
  substance: substanceNames,
};

/** The name of a code of a table; `unknown` is what a report does not say. */
export const codeIn = (language: Language, table: keyof typeof tables, code: string): string =>
  (ownOf(tables[table], code) ?? reportWords.sentences.notSaid)[language].text;

/** The name of a country of a route. */
export const routeEndIn = (language: Language, code: string): string =>
  code === 'unknown' ? reportWords.sentences.notSaid[language].text : countryIn(language, code);

const parts: Names = citesTermNames;

/** The name of goods, with the part or form where the item has one: `manis-javanica/SCA`. */
export const goodsItemIn = (language: Language, crime: string, goods: string): string => {
  const known = crimeCodes.find((code) => code === crime);
  const [item = '', part] = goods.split('/');
  const name = known ? itemIn(language, known, item) : item;
  const form = part && ownOf(parts, part)?.[language].text;
  return form ? `${name} (${form})` : name;
};

/** The country whose readers a report is for; none at the region. */
export const ownCountry = (scope: string): string | undefined =>
  scope === 'region' ? undefined : countryCodeOf(scope);

/** The name of an area: a BLO, a country by its small letters, or the region. */
export const areaIn = (language: Language, area: string): string => {
  if (area === 'region') return placeIn(language, { kind: 'region', id: area }, undefined);
  if (bloById(area)) return placeIn(language, { kind: 'blo', id: area }, undefined);
  return countryIn(language, area.toUpperCase());
};

import { bloById } from '../../foundation/blos/blos.ts';
import { filled } from '../../foundation/filled.ts';
import { numberIn } from '../../foundation/number-in.ts';
import type { Language } from '../../reference/languages.ts';
import { crimeNames } from '../../reference/names/crimes.ts';
import type { AlertOccasion, AlertReader } from '../alert-reader.ts';
import type { AlertFacts } from '../rules/alert-facts.ts';
import { type Crossing, crossingOf } from '../rules/crossing.ts';
import { goodsIn } from './goods-names.ts';
import { localTime } from './local-time.ts';
import { countryIn, officeIn, placeName } from './place-name.ts';
import { type Ask, asks } from './wording/asks.ts';
import { audienceScopeWords } from './wording/audience-scope-words.ts';
import { directionWords, type Way } from './wording/direction-words.ts';
import { type MailLine, mailLines } from './wording/mail-lines.ts';
import { openings } from './wording/opening.ts';
import { punctuation } from './wording/punctuation.ts';
import { reasonWords } from './wording/reason-words.ts';
import { severityWords } from './wording/severity-words.ts';

const allGoodsIn = (language: Language, { goods }: AlertFacts): string | undefined =>
  goods.length > 0 ? goods.map((one) => goodsIn(language, one)).join(punctuation[language].list) : undefined;

const wayIn = ({ from, to }: Crossing): Way => {
  if (from && to) return from === to ? 'within' : 'across';
  return to ? 'into' : 'out-of';
};

/** By the names of both countries: so it is right for a reader on either side of the border, and for a third. */
const directionIn = (language: Language, facts: AlertFacts): string | undefined => {
  const crossing = crossingOf(facts);
  if (!crossing) return undefined;
  const { from = '', to = '' } = crossing;
  const names = { from: countryIn(language, from), to: countryIn(language, to) };
  return filled(directionWords[wayIn(crossing)][language].text, names);
};

const peopleIn = (language: Language, { people: { atRisk, minors } }: AlertFacts): string[] => {
  const counts = { count: numberIn(language, atRisk), minors: numberIn(language, minors) };
  return atRisk > 0 ? [filled(mailLines.people[language].text, counts)] : [];
};

const kindsIn = (language: Language, crimes: AlertFacts['also']): string | undefined =>
  crimes?.map((crime) => crimeNames[crime][language].text).join(punctuation[language].list);

const whyIn = ({ reasons }: AlertFacts, { language, circle, topic }: AlertReader): string =>
  [
    ...reasons.map((reason) => reasonWords[reason][language].text),
    ...(circle ? [filled(audienceScopeWords[circle][language].text, { office: officeIn(language, topic) })] : []),
  ].join(punctuation[language].list);

/** Names of the offices that have not acknowledged the alert, where the reader is told of them. */
export const silentIn = ({ language, silent = [] }: AlertReader): string | undefined =>
  silent.length > 0 ? silent.map((topic) => officeIn(language, topic)).join(punctuation[language].comma) : undefined;

const askOf = (occasion: AlertOccasion, { circle }: AlertReader): Ask => {
  if (occasion === 'withdrawn' || occasion === 'duplicate') return 'nothing';
  if (occasion === 'escalated' || occasion === 'update' || occasion === 'no-longer-shared') return occasion;
  return circle ?? 'country';
};

/** A line of a mail, or none without a value. */
export const lineIn = (language: Language, name: MailLine, value: string | undefined): string[] =>
  value === undefined ? [] : [mailLines[name][language].text + punctuation[language].colon + value];

/** The report of another country cannot be opened here. */
const closingIn = ({ language, sharedBy }: AlertReader): string =>
  sharedBy
    ? filled(mailLines.closingShared[language].text, { country: countryIn(language, sharedBy) })
    : mailLines.closing[language].text;

/** Where it happened: the BLO and its country. */
const placeIn = (language: Language, { blo }: AlertFacts): string => {
  const country = bloById(blo)?.country;
  const { open, close } = punctuation[language];
  return placeName(blo, language) + (country ? open + countryIn(language, country) + close : '');
};

/**
 * The text of an e-mail: codes, counts, the BLO and the moment in the reader's words; nobody is named.
 * @param timeZone of the country, by its name in the IANA database
 */
export const mailText = (facts: AlertFacts, reader: AlertReader, timeZone: string, occasion: AlertOccasion): string => {
  const { language } = reader;
  const line = (name: MailLine, value: string | undefined) => lineIn(language, name, value);
  return [
    openings[occasion][language].text,
    '',
    ...line('kind', crimeNames[facts.crime][language].text),
    ...line('also', kindsIn(language, facts.also)),
    ...line('severity', severityWords[facts.severity][language].text),
    ...line('place', placeIn(language, facts)),
    ...line('time', localTime(facts.occurredAt, timeZone)),
    ...line('quantity', allGoodsIn(language, facts)),
    ...peopleIn(language, facts),
    ...line('direction', directionIn(language, facts)),
    ...line('why', whyIn(facts, reader)),
    ...line('silent', silentIn(reader)),
    ...line('asked', asks[askOf(occasion, reader)][language].text),
    ...line('reference', facts.reference),
    '',
    closingIn(reader),
  ].join('\n');
};

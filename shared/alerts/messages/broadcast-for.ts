import { filled } from '../../foundation/filled.ts';
import { type Language, languages } from '../../reference/languages.ts';
import type { AlertReader } from '../alert-reader.ts';
import type { AlertMessage } from '../publication.ts';
import type { Severity } from '../severity.ts';
import { localTime } from './local-time.ts';
import { lineIn, silentIn } from './mail-text.ts';
import { asks } from './wording/asks.ts';
import { authorityName } from './wording/authority-name.ts';
import { mailLines } from './wording/mail-lines.ts';
import { openings } from './wording/opening.ts';
import { severityWords } from './wording/severity-words.ts';
import { textMessages } from './wording/text-messages.ts';

/** A broadcast as its messages need it: its texts, until when it is valid, and the incident that it is about. */
export type BroadcastFacts = {
  /** The last 8 digits of its id, or of the id of the first broadcast that it replaces. */
  reference: string;
  severity: Severity;
  texts: Readonly<Partial<Record<Language, string>>>;
  /** ISO 8601 with an offset. */
  expires?: string;
  /** Reference of the incident that it is about. */
  incident?: string;
};

export type BroadcastOccasion = 'first' | 'again' | 'escalated' | 'update' | 'withdrawn';

/** The text in the reader's language, else in English, else in the first language that there is. */
const textIn = (language: Language, texts: BroadcastFacts['texts']): string =>
  [language, ...languages.map(({ tag }) => tag)].map((tag) => texts[tag]).find((text) => text !== undefined) ?? '';

const subjectOf = (occasion: BroadcastOccasion, { reference, severity }: BroadcastFacts): string => {
  const what = {
    first: '',
    again: ', not acknowledged',
    escalated: ', not acknowledged by the office',
    update: ', changed',
  };
  if (occasion === 'withdrawn') return `BLO alert ${reference}, withdrawn: national authority`;
  return `BLO alert ${reference}${what[occasion]}: ${severity}, national authority`;
};

const opening = { first: 'broadcast', update: 'broadcast-update', withdrawn: 'broadcast-withdrawn' } as const;
const openingOf = (occasion: BroadcastOccasion) =>
  occasion === 'again' || occasion === 'escalated' ? occasion : opening[occasion];

const askOf = (occasion: BroadcastOccasion) => {
  if (occasion === 'withdrawn') return 'nothing';
  return occasion === 'first' || occasion === 'again' ? 'country' : occasion;
};

const mailText = (
  facts: BroadcastFacts,
  reader: AlertReader,
  timeZone: string,
  occasion: BroadcastOccasion,
): string => {
  const { language } = reader;
  return [
    openings[openingOf(occasion)][language].text,
    '',
    textIn(language, facts.texts),
    '',
    ...lineIn(language, 'severity', severityWords[facts.severity][language].text),
    ...lineIn(language, 'expires', facts.expires && localTime(facts.expires, timeZone)),
    ...lineIn(language, 'silent', silentIn(reader)),
    ...lineIn(language, 'asked', asks[askOf(occasion)][language].text),
    ...lineIn(language, 'reference', facts.incident ? `${facts.reference} / ${facts.incident}` : facts.reference),
    '',
    mailLines.closingAlert[language].text,
  ].join('\n');
};

/**
 * The message of a broadcast. The authority's words go by e-mail alone. A text message only says that there is something
 * to read: texts are readable in transit, carriers filter their words, and the words may be of any length.
 * @param timeZone of the country, by its name in the IANA database
 */
export const broadcastFor = (
  facts: BroadcastFacts,
  reader: AlertReader,
  timeZone: string,
  occasion: BroadcastOccasion = 'first',
): AlertMessage => {
  const { language, channel } = reader;
  if (channel === 'email')
    return { subject: subjectOf(occasion, facts), text: mailText(facts, reader, timeZone, occasion) };
  const severity = severityWords[facts.severity][language].text;
  const place = authorityName[language].text;
  return {
    text: filled(textMessages[occasion][language].text, { place, severity, reference: facts.reference }),
  };
};

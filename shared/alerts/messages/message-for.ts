import { filled } from '../../foundation/filled.ts';
import { numberIn } from '../../foundation/number-in.ts';
import type { Language } from '../../reference/languages.ts';
import type { AlertOccasion, AlertReader } from '../alert-reader.ts';
import type { AlertMessage } from '../publication.ts';
import type { AlertFacts } from '../rules/alert-facts.ts';
import { cutTo } from './cut-to.ts';
import { lineIn, mailText } from './mail-text.ts';
import { mostPlaceUnits, officeIn, placeName } from './place-name.ts';
import { asks } from './wording/asks.ts';
import { mailLines } from './wording/mail-lines.ts';
import { openings } from './wording/opening.ts';
import { punctuation } from './wording/punctuation.ts';
import { severityWords } from './wording/severity-words.ts';
import { textMessages } from './wording/text-messages.ts';

/**
 * Display name of every alert topic. SNS puts it before a text message as `BLO> `, and that counts towards its segment.
 * Source: SNS Developer Guide, "Publishing to a topic", read 2026-11-22.
 */
export const topicDisplayName = 'BLO';

/** SNS takes only ASCII, below 100 characters, in one line: the subject is in English for everybody. */
const subjectOf: Readonly<Record<AlertOccasion, (facts: AlertFacts) => string>> = {
  first: ({ reference, severity, blo }) => `BLO alert ${reference}: ${severity}, ${placeName(blo)}`,
  again: ({ reference, severity, blo }) => `BLO alert ${reference}, not acknowledged: ${severity}, ${placeName(blo)}`,
  escalated: ({ reference, severity, blo }) =>
    `BLO alert ${reference}, not acknowledged by the office: ${severity}, ${placeName(blo)}`,
  update: ({ reference, severity, blo }) => `BLO alert ${reference}, changed: ${severity}, ${placeName(blo)}`,
  withdrawn: ({ reference, blo }) => `BLO alert ${reference}, withdrawn: ${placeName(blo)}`,
  'no-longer-shared': ({ reference, blo }) => `BLO alert ${reference}, no longer shared: ${placeName(blo)}`,
  duplicate: ({ reference, blo }) => `BLO alert ${reference}, duplicate: ${placeName(blo)}`,
};

const textOf = ({ blo, severity, reference }: AlertFacts, { language }: AlertReader, occasion: AlertOccasion) =>
  filled(textMessages[occasion][language].text, {
    place: placeName(blo, language),
    severity: severityWords[severity][language].text,
    reference,
  });

/**
 * The message about an incident. It holds codes, counts, the BLO and the moment; nothing from free text and no name. A
 * text message is one segment, whatever the facts; a tablet shows the same words.
 * @param timeZone of the country, by its name in the IANA database
 */
export const messageFor = (
  facts: AlertFacts,
  reader: AlertReader,
  timeZone: string,
  occasion: AlertOccasion = 'first',
): AlertMessage =>
  reader.channel === 'email'
    ? { subject: subjectOf[occasion](facts), text: mailText(facts, reader, timeZone, occasion) }
    : { text: textOf(facts, reader, occasion) };

/** How many alerts came from a BLO, or from the authority. */
type PostCount = { post: string; count: number };

/** The first of some BLOs and how many more there are, as a text message has room for: `Bavet +2`. */
const firstOf = (language: Language, posts: readonly PostCount[]): string | undefined => {
  const [first, ...others] = posts.map(({ post }) => officeIn(language, post));
  if (first === undefined || others.length === 0) return first;
  const more = ` +${others.length}`;
  return cutTo(first, mostPlaceUnits - more.length) + more;
};

const postsIn = (language: Language, posts: readonly PostCount[]): string | undefined => {
  const { open, close, comma } = punctuation[language];
  const named = posts.map(({ post, count }) => officeIn(language, post) + open + numberIn(language, count) + close);
  return named.length > 0 ? named.join(comma) : undefined;
};

/**
 * The summary of alerts that a storm suppressed.
 * @param count the number of suppressed alerts
 * @param posts where they came from, the most alerts first; nothing where that is not known
 */
export const summaryFor = (
  count: number,
  { topic, language, channel }: Omit<AlertReader, 'circle'>,
  posts: readonly PostCount[] = [],
): AlertMessage => {
  const values = { place: officeIn(language, topic), count: numberIn(language, count) };
  if (channel !== 'email') {
    const place = firstOf(language, posts) ?? values.place;
    return { text: filled(textMessages.summary[language].text, { ...values, place }) };
  }
  return {
    subject: `BLO alerts: ${count} more, ${officeIn('en', topic)}`,
    text: [
      filled(openings.summary[language].text, values),
      '',
      ...lineIn(language, 'place', values.place),
      ...lineIn(language, 'reportedBy', postsIn(language, posts)),
      ...lineIn(language, 'asked', asks.read[language].text),
      '',
      mailLines.closingAlert[language].text,
    ].join('\n'),
  };
};

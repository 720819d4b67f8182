import type { AddressedAlert, Alert } from '../../alerts/alert.ts';
import { authorityTopic } from '../../alerts/rules/audience-of.ts';
import { type Language, languages } from '../../reference/languages.ts';
import { type Digest, flagsIn } from './digest.ts';
import { type DigestTerms, digestText } from './digest-text.ts';

const daysValid = 7;
const dayMilliseconds = 86_400_000;

/** The id of the one digest that a topic gets on a day, so that a night that is done twice writes it once. */
export const digestId = (topic: string, lastDay: string): string => `trends.${topic}.${lastDay}`;

const textsOf = (digest: Digest, terms: DigestTerms): Partial<Record<Language, string>> => {
  const texts: Partial<Record<Language, string>> = {};
  for (const { tag } of languages) texts[tag] = digestText(tag, digest, terms);
  return texts;
};

/**
 * A digest as the alert that tells it: by e-mail and in the inbox, where it is unread for a week at most.
 * @param now milliseconds since the epoch
 */
export const digestAlert = (digest: Digest, terms: DigestTerms, now: number): AddressedAlert => {
  const { topic } = digest;
  const id = digestId(topic, terms.lastDay);
  const sentAt = new Date(now).toISOString();
  const expires = new Date(now + daysValid * dayMilliseconds).toISOString();
  const severity = 'Moderate' as const;
  const alert: Alert = {
    ...{ id, kind: 'trends', msgType: 'Alert', references: [], severity, sentAt, expires },
    texts: textsOf(digest, terms),
    trends: flagsIn(digest).map((flag) => flag.id),
  };
  const circle = topic === authorityTopic ? ('authority' as const) : ('own' as const);
  return { alert, addressees: [{ alertId: id, topic, circle, severity, sentAt, expires }] };
};

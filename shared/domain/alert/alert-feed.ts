import type { Language } from '../../reference/languages.ts';
import type { Alert } from './alert.ts';
import { authorityTopic } from './alert-audience.ts';
import { wordsOf } from './alert-mailing.ts';
import { crimesOf } from './alert-rules.ts';
import { capSender } from './cap.ts';

/** An entry of a feed, and a feed, as RFC 4287 (The Atom Syndication Format, December 2005) names their parts. */
export type FeedEntry = {
  id: string;
  title: string;
  /** RFC 3339 in UTC. */
  updated: string;
  published: string;
  href: string;
  categories: string[];
};
export type Feed = { id: string; title: string; updated: string; href: string; author: string; entries: FeedEntry[] };

/** Most entries of a feed: what a system that asks once an hour can have missed in a storm. */
export const mostEntries = 50;

const entryOf = (alert: Alert, language: Language, timeZone: string): FeedEntry => ({
  id: `urn:blo-network:alert:${alert.id}`,
  title: wordsOf(alert, { topic: authorityTopic, language, channel: 'sms' }, 'first', timeZone).text,
  ...{ updated: alert.sentAt, published: alert.sentAt },
  href: `/v1/alerts/${alert.id}`,
  categories: [alert.msgType, alert.severity, alert.kind, ...(alert.facts ? crimesOf(alert.facts) : [])],
});

/** A feed without entries was never updated. */
const never = '1970-01-01T00:00:00.000Z';

/**
 * Alerts as a feed, newest first: what is in a title is what a text message would say; the rest is behind the link, in
 * CAP, for those who may read it.
 * @param alerts newest first
 */
export const feedOf = (
  alerts: readonly Alert[],
  { country, language, timeZone }: { country: string; language: Language; timeZone: string },
): Feed => ({
  id: `urn:blo-network:${country}:alerts`,
  title: `BLO Network, alerts (${country.toUpperCase()})`,
  updated: alerts[0]?.sentAt ?? never,
  href: '/v1/alerts/feed',
  author: capSender(country),
  entries: alerts.map((alert) => entryOf(alert, language, timeZone)),
});

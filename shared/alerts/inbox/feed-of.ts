import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import type { Language } from '../../reference/languages.ts';
import type { Alert } from '../alert.ts';
import { listedWords } from '../messages/listed-words.ts';
import { authorityTopic } from '../rules/audience-of.ts';
import { crimesOf } from '../rules/default-rules.ts';
import { inboxCursor } from './alert-search.ts';
import { capSender } from './cap-alert.ts';

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
export type Feed = {
  id: string;
  title: string;
  updated: string;
  href: string;
  /** Where earlier entries are, if there are any. RFC 5005 (Feed Paging and Archiving, September 2007), section 3. */
  next?: string;
  author: string;
  entries: FeedEntry[];
};

/** Most entries of a page of a feed. */
export const mostEntries = 50;

/** A country's feed, and for whom; `onUnreadable` hears of alerts that cannot be put into words. */
type FeedTerms = { country: string; language: Language; timeZone: string; onUnreadable: OnUnreadable };

const entryOf = (alert: Alert, { language, timeZone, onUnreadable }: FeedTerms): FeedEntry => ({
  id: `urn:blo-network:alert:${alert.id}`,
  title: listedWords(alert, { topic: authorityTopic, language, channel: 'sms' }, timeZone, onUnreadable),
  updated: alert.sentAt,
  published: alert.sentAt,
  href: `/v1/alerts/${alert.id}`,
  categories: [alert.msgType, alert.severity, alert.kind, ...(alert.facts ? crimesOf(alert.facts) : [])],
});

const feedPath = '/v1/alerts/feed';

/** A feed without entries was never updated. */
const never = '1970-01-01T00:00:00.000Z';

/**
 * Alerts as a feed, newest first. A title says as much as a text message; the rest is in CAP behind the link, for those
 * who may read it.
 * @param alerts newest first, one more than a page where there is a next page
 */
export const feedOf = (alerts: readonly Alert[], terms: FeedTerms): Feed => {
  const { country } = terms;
  const page = alerts.slice(0, mostEntries);
  const last = page.at(-1);
  return {
    id: `urn:blo-network:${country}:alerts`,
    title: `BLO Network, alerts (${country.toUpperCase()})`,
    updated: page[0]?.sentAt ?? never,
    href: feedPath,
    ...(last && alerts.length > page.length ? { next: `${feedPath}?cursor=${inboxCursor.write(last)}` } : {}),
    author: capSender(country),
    entries: page.map((alert) => entryOf(alert, terms)),
  };
};

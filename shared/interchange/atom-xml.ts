import type { Feed, FeedEntry } from '../domain/alert/alert-feed.ts';
import { xmlOf } from './xml.ts';

const entryTree = ({ id, title, updated, published, href, categories }: FeedEntry) => ({
  ...{ id, title, updated, published },
  link: { '@rel': 'alternate', '@type': 'application/cap+xml', '@href': href },
  category: categories.map((term) => ({ '@term': term })),
});

/** A feed as Atom (RFC 4287). Links lead from the address at which the feed was asked for. */
export const atomXml = ({ id, title, updated, href, author, entries }: Feed): string =>
  xmlOf({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      ...{ id, title, updated, author: { name: author } },
      link: { '@rel': 'self', '@type': 'application/atom+xml', '@href': href },
      ...(entries.length > 0 ? { entry: entries.map(entryTree) } : {}),
    },
  });

import type { Feed, FeedEntry } from './feed-of.ts';
import { xmlOf } from './xml-of.ts';

const entryTree = ({ id, title, updated, published, href, categories }: FeedEntry) => ({
  id,
  title,
  updated,
  published,
  link: { '@rel': 'alternate', '@type': 'application/cap+xml', '@href': href },
  category: categories.map((term) => ({ '@term': term })),
});

const link = (rel: string, href: string) => ({ '@rel': rel, '@type': 'application/atom+xml', '@href': href });

/** A feed as Atom (RFC 4287). Links lead from the address at which the feed was asked for. */
export const atomXml = ({ id, title, updated, href, next, author, entries }: Feed): string =>
  xmlOf({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      id,
      title,
      updated,
      author: { name: author },
      link: [link('self', href), ...(next === undefined ? [] : [link('next', next)])],
      ...(entries.length > 0 ? { entry: entries.map(entryTree) } : {}),
    },
  });

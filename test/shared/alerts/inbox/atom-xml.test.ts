import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { FeedSearch } from '../../../../shared/alerts/inbox/alert-search.ts';
import { atomXml } from '../../../../shared/alerts/inbox/atom-xml.ts';
import { feedOf } from '../../../../shared/alerts/inbox/feed-of.ts';
import { failOnUnreadable } from '../../../../shared/foundation/records/on-unreadable.ts';
import { alertNumber } from '../../../fixtures/alerts/alerts.ts';

/** What RFC 4287 demands of a feed and its entries (sections 4.1.1, 4.1.2), said again as a RELAX NG of our own. */
const grammar = `<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2005/Atom"
    datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start><element name="feed"><interleave>
    <element name="id"><data type="anyURI"/></element>
    <element name="title"><text/></element>
    <element name="updated"><data type="dateTime"/></element>
    <element name="author"><element name="name"><text/></element></element>
    <oneOrMore><ref name="link"/></oneOrMore>
    <zeroOrMore><element name="entry"><interleave>
      <element name="id"><data type="anyURI"/></element>
      <element name="title"><text/></element>
      <element name="updated"><data type="dateTime"/></element>
      <element name="published"><data type="dateTime"/></element>
      <ref name="link"/>
      <oneOrMore><element name="category"><attribute name="term"/><empty/></element></oneOrMore>
    </interleave></element></zeroOrMore>
  </interleave></element></start>
  <define name="link"><element name="link">
    <attribute name="rel"/><attribute name="type"/><attribute name="href"><data type="anyURI"/></attribute><empty/>
  </element></define>
</grammar>`;

const faultsOf = async (xml: string): Promise<string[]> => {
  const input = { xml: [{ fileName: 'feed.xml', contents: xml }], extension: 'relaxng' as const, schema: [grammar] };
  return (await validateXML(input)).errors.map(({ message }) => message);
};

const setting = { country: 'kh', language: 'km' as const, timeZone: 'Asia/Phnom_Penh', onUnreadable: failOnUnreadable };
const newestFirst = [alertNumber(2), alertNumber(1), alertNumber(0)];
const manyNewestFirst = Array.from({ length: 51 }, (_, index) => alertNumber(51 - index));

describe('a feed of alerts', () => {
  it.each([[newestFirst], [newestFirst.slice(0, 1)], [[]], [manyNewestFirst]])(
    'is Atom, with %# many entries',
    async (alerts) => {
      expect(await faultsOf(atomXml(feedOf(alerts, setting)))).toEqual([]);
    },
  );

  it('is refused without an id, so that the test can fail', async () => {
    const xml = atomXml(feedOf(newestFirst, setting)).replace(/<id>.*<\/id>/, '');
    expect(await faultsOf(xml)).not.toEqual([]);
  });

  it('was updated when its newest alert was sent, and leads to each as CAP', () => {
    const feed = feedOf(newestFirst, setting);
    expect(feed.updated).toBe(newestFirst[0]?.sentAt);
    expect(feed.entries.map(({ href }) => href)).toEqual(newestFirst.map(({ id }) => `/v1/alerts/${id}`));
    expect(atomXml(feed).match(/type="application\/cap\+xml"/g)).toHaveLength(3);
  });

  it('leads on to earlier ones where there are more than a page, from its last entry', () => {
    const { entries, next = '' } = feedOf(manyNewestFirst, setting);
    expect(entries).toHaveLength(50);
    const cursor = new URL(next, 'http://kh').searchParams.get('cursor');
    const { sentAt, id } = manyNewestFirst[49]!;
    expect(FeedSearch.parse({ cursor, other: 'x' })).toEqual({ cursor: { sentAt, id } });
    expect(feedOf(manyNewestFirst.slice(1), setting)).not.toHaveProperty('next');
  });

  it('says in its titles what a text message says: no substance, and the reference', () => {
    const xml = atomXml(feedOf(newestFirst, { ...setting, language: 'en' }));
    expect(xml).not.toMatch(/methamphetamine/i);
    expect(xml).toContain('Bavet');
  });
});

import { describe, expect, it } from 'vitest';
import { alertRevisionOf } from '../../../../shared/alerts/alert-revision.ts';
import { alertExchange } from '../../../../shared/alerts/sharing/alert-exchange.ts';
import { SharedMessageText, type SharedRevision } from '../../../../shared/alerts/sharing/shared-revision.ts';
import { kept, marks, seizureReport } from '../../../fixtures/alerts/alert-reports.ts';

const told: SharedRevision = { version: 1, country: 'KH', ...alertRevisionOf(kept(seizureReport())) };

/** Topics that take everything and remember it, but those of some countries. */
const topicsThatListen = (...away: string[]) => {
  const published: [to: string, text: string][] = [];
  const publish = async (to: string, text: string) => {
    if (away.includes(to)) throw new Error(`${to} is away`);
    published.push([to, text]);
  };
  return { publish, published };
};

describe('the exchange of alerts', () => {
  it('tells each country what it can read', async () => {
    const topics = topicsThatListen();
    await alertExchange(topics).send(told, ['TH', 'VN']);
    expect(topics.published.map(([to]) => to)).toEqual(['TH', 'VN']);
    for (const [, text] of topics.published) expect(SharedMessageText.parse(text)).toEqual(told);
  });

  it('lets nothing leave that does not belong in a message', async () => {
    const topics = topicsThatListen();
    const more = { ...told, narrative: marks.narrative };
    await expect(alertExchange(topics).send(more, ['VN'])).rejects.toThrow();
    expect(topics.published).toEqual([]);
  });

  it('carries that somebody here has seen an alert, to the country that shared it, and no name', async () => {
    const topics = topicsThatListen();
    const seen = {
      ...({ version: 1, does: 'acknowledge', country: 'KH', topic: 'KH-BAVET' } as const),
      ...{ incidentId: told.incidentId, revision: 1, acknowledgedAt: '2016-06-19T10:00:00.000Z' },
    };
    await alertExchange(topics).acknowledge(seen, 'VN');
    expect(topics.published.map(([to, text]) => [to, SharedMessageText.parse(text)])).toEqual([['VN', seen]]);
    const more = { ...seen, acknowledgedBy: 'person-1' };
    await expect(alertExchange(topics).acknowledge(more, 'VN')).rejects.toThrow();
    expect(topics.published).toHaveLength(1);
  });

  it('tells the others though one cannot be told, and passes the failure on, so that the record comes again', async () => {
    const topics = topicsThatListen('LA');
    await expect(alertExchange(topics).send(told, ['LA', 'TH', 'VN'])).rejects.toThrow('LA is away');
    expect(topics.published.map(([to]) => to)).toEqual(['TH', 'VN']);
  });
});

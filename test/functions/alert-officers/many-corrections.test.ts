import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alertOfficers } from '../../../functions/alert-officers/alert-officers.ts';
import kh from '../../../infra/countries/kh.json' with { type: 'json' };
import { alertRepository } from '../../../shared/alerts/aws/alert-repository.dynamodb.ts';
import { inboxSearch } from '../../../shared/alerts/aws/inbox-search.dynamodb.ts';
import {
  claimsInMemory,
  followUpQueueInMemory,
  rateLimiterInMemory,
  runMilliseconds,
  topicsThatListen,
} from '../../fixtures/alerts/alert-doubles.ts';
import { kept, policy, seizureReport } from '../../fixtures/alerts/alert-reports.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';

const country = {
  ...{ blos: kh.blos, languages: ['en'] as const, policy, timeZone: 'Asia/Phnom_Penh' },
  ...{ limits: {}, summarySeconds: 600, escalateSeconds: 600 },
};

/** 60 kg are told to every BLO of the country, 0.2 kg to Bavet alone: each revision corrects the one before. */
const revisionOf = (revision: number) => ({
  ...kept(seizureReport([{ substance: 'methamphetamine', value: revision % 2 === 1 ? 60 : 0.2 }])),
  revision,
});

describe('an incident that is corrected ninety times, on a real engine', () => {
  let engine: DynamoEngine;
  beforeAll(async () => {
    engine = await startDynamo();
    await engine.createTable('alerts', 'alerts');
  });
  afterAll(() => engine.stop());

  it('tells each correction once, and leaves the last alone unread', async () => {
    const topics = topicsThatListen();
    const ports = {
      ...{ alerts: alertRepository(engine.client, 'alerts', 90), topics, rateLimiter: rateLimiterInMemory() },
      ...{
        claims: claimsInMemory(),
        followUpQueue: followUpQueueInMemory(),
        clock: () => Date.parse('2016-06-19T09:31:00Z'),
        timeLeft: () => runMilliseconds,
      },
    };
    const revisions = Array.from({ length: 91 }, (_, index) => revisionOf(index + 1));
    for (const revision of revisions) await alertOfficers(revision, country, ports);
    for (const blo of ['KH-BAVET', 'KH-POIPET']) {
      const texts = topics.published.filter(({ topic, channel }) => topic === blo && channel === 'sms');
      expect(texts).toHaveLength(revisions.length);
      expect(await inboxSearch(engine.client, 'alerts').unread(blo, ports.clock())).toBe(1);
    }
  }, 60_000);
});

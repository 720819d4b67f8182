import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alertOfficers } from '../../../functions/alert-officers/alert-officers.ts';
import { alertRepository } from '../../../shared/alerts/aws/alert-repository.dynamodb.ts';
import { inboxSearch } from '../../../shared/alerts/aws/inbox-search.dynamodb.ts';
import { toStored } from '../../../shared/aws/table.ts';
import { threadKey } from '../../../shared/aws/table-layout.ts';
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
  blos: ['KH-BAVET', 'KH-CHREY-THOM', 'KH-POIPET', 'KH-O-SMACH'],
  ...{ languages: ['en'] as const, policy, timeZone: 'Asia/Phnom_Penh' },
  ...{ limits: {}, summarySeconds: 600, escalateSeconds: 600 },
};

/** 60 kg are told to every BLO of the country, 0.2 kg to Bavet alone: each revision corrects the one before. */
const revisionOf = (revision: number) => ({
  ...kept(seizureReport([{ substance: 'methamphetamine', value: revision % 2 === 1 ? 60 : 0.2 }])),
  revision,
});
const { id } = revisionOf(1).report;

describe('an incident that is corrected ninety-nine times, on a real engine', () => {
  let engine: DynamoEngine;
  beforeAll(async () => {
    engine = await startDynamo();
    await engine.createTable('alerts', 'alerts');
  });
  afterAll(() => engine.stop());

  /** Which requests were made of the table since the last look, in their order of names. */
  const countRequests = () => {
    const made: string[] = [];
    engine.client.middlewareStack.add(
      (next, { commandName = '' }) =>
        (args) => {
          made.push(commandName);
          return next(args);
        },
      { step: 'initialize' },
    );
    return () => made.splice(0).sort();
  };

  const historySize = async () => {
    const { Item } = await engine.client.send(
      new GetItemCommand({ TableName: 'alerts', Key: toStored(threadKey(id)) }),
    );
    return JSON.stringify(Item).length;
  };

  it('tells each correction once, leaves the last alone unread, and the last costs what the first did', async () => {
    const topics = topicsThatListen();
    const ports = {
      ...{ alerts: alertRepository(engine.client, 'alerts', 90), topics, rateLimiter: rateLimiterInMemory() },
      ...{ claims: claimsInMemory(), followUpQueue: followUpQueueInMemory() },
      ...{ clock: () => Date.parse('2016-06-19T09:31:00Z'), timeLeft: () => runMilliseconds },
    };
    const requests = countRequests();
    const made = new Map<number, string[]>();
    const sizes = new Map<number, number>();
    for (let revision = 1; revision <= 100; revision += 1) {
      requests();
      await alertOfficers(revisionOf(revision), country, ports);
      made.set(revision, requests());
      if ([2, 3, 99, 100].includes(revision)) sizes.set(revision, await historySize());
    }
    for (const blo of ['KH-BAVET', 'KH-POIPET']) {
      const texts = topics.published.filter(({ topic, channel }) => topic === blo && channel === 'sms');
      expect(texts).toHaveLength(100);
      expect(await inboxSearch(engine.client, 'alerts').unread(blo, ports.clock())).toBe(1);
    }
    expect(made.get(2)).toContain('QueryCommand');
    expect([made.get(99), made.get(100)]).toEqual([made.get(3), made.get(2)]);
    // The number of the revision has two digits more, and stands in the id of an alert as well.
    expect((sizes.get(100) ?? 0) - (sizes.get(2) ?? 0)).toBeLessThanOrEqual(4);
    expect((sizes.get(99) ?? 0) - (sizes.get(3) ?? 0)).toBeLessThanOrEqual(2);
    const { references } = (await ports.alerts.find(`${id}.100.correction`))?.alert ?? {};
    expect(references).toEqual([`${id}.99.correction`]);
  }, 60_000);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alertOfficers } from '../../../functions/alert-officers/alert-officers.ts';
import { escalateAlerts } from '../../../functions/escalate-alerts/escalate-alerts.ts';
import { receiveAlerts } from '../../../functions/receive-alerts/receive-alerts.ts';
import { readCountries } from '../../../infra/country.ts';
import type { TopicRateLimiter } from '../../../shared/alerts/alert-repository.ts';
import { alertRevisionOf } from '../../../shared/alerts/alert-revision.ts';
import { topicRateLimiter } from '../../../shared/alerts/aws/topic-rate-limiter.dynamodb.ts';
import {
  alertsInMemory,
  claimsInMemory,
  exchangeInVain,
  followUpQueueInMemory,
  rateLimiterInMemory,
  runMilliseconds,
  topicsThatListen,
} from '../../fixtures/alerts/alert-doubles.ts';
import { kept, policy, seizureReport } from '../../fixtures/alerts/alert-reports.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';

const lao = readCountries().find(({ country }) => country === 'la')!;
const country = {
  country: 'LA',
  ...{ blos: lao.blos, languages: ['en'] as const, policy, timeZone: lao.timeZone },
  limits: { sms: { alerts: 10, seconds: 600 }, email: { alerts: 8, seconds: 1 } },
  ...{ summarySeconds: 600, escalateSeconds: 600 },
};
const start = Date.parse('2016-06-19T09:31:00Z');

const newWorld = (rateLimiter: TopicRateLimiter = rateLimiterInMemory()) => {
  const claims = claimsInMemory();
  const world = {
    ...{ now: start, claims, alerts: alertsInMemory(claims), topics: topicsThatListen(), rateLimiter },
    ...{ followUpQueue: followUpQueueInMemory(), timeLeft: () => runMilliseconds },
    ...{ abroad: { record: async () => true }, exchange: exchangeInVain },
  };
  return Object.assign(world, { clock: () => world.now });
};
type World = ReturnType<typeof newWorld>;

let reports = 0;
/** Two kilograms of methamphetamine: Severe. Each is told a minute's tenth after the one before. */
const severe = (blo: string, kilograms = 2) => {
  reports += 1;
  const id = `0192a3b4-c5d6-4e7f-8a9b-${String(reports).padStart(12, '0')}`;
  return seizureReport([{ substance: 'methamphetamine', value: kilograms }], { id, blo });
};

const report = async (world: World, blo: string, seconds = 6): Promise<string> => {
  world.now += seconds * 1000;
  const told = severe(blo);
  await alertOfficers(kept(told), country, world);
  return told.id;
};

const share = async (world: World, blo: string): Promise<void> => {
  const told = { version: 1, country: 'VN', ...alertRevisionOf(kept(severe(blo))) };
  const revision = { ...told, facts: { ...told.facts, border: 'LA' } };
  await receiveAlerts({ from: 'VN', text: JSON.stringify(revision) }, country, world);
};

/** Topics of an alert, and those of them that got a text and a mail. */
const reached = ({ alerts, claims }: World, incidentId: string) => {
  const topics = alerts.stored.get(`${incidentId}.1`)?.addressees.map(({ topic }) => topic) ?? [];
  const by = (channel: 'sms' | 'email') =>
    topics.filter(
      (topic) => claims.entries.get(`${incidentId}.1#first#${topic}`)?.parts[`en#${channel}`]?.state === 'published',
    );
  return { topics: topics.sort(), texted: by('sms').sort(), mailed: by('email').sort() };
};

const textsTo = ({ topics }: World, topic: string) =>
  topics.published.filter((message) => message.topic === topic && message.channel === 'sms');

describe('a post that floods, on a real engine', () => {
  let engine: DynamoEngine;
  beforeAll(async () => {
    engine = await startDynamo();
    await engine.createTable('alerts', 'alerts');
  });
  afterAll(() => engine.stop());

  it('keeps no text of another away: twelve Severe reports of Sop Bao, then one of Muang Mai', async () => {
    const world = newWorld(topicRateLimiter(engine.client, 'alerts', 90));
    for (let index = 0; index < 12; index += 1) await report(world, 'LA-SOP-BAO');
    const { topics, texted } = reached(world, await report(world, 'LA-MUANG-MAI'));
    expect(topics.length).toBeGreaterThanOrEqual(8);
    expect(texted).toEqual(topics);
    expect(textsTo(world, 'LA-SOP-BAO')).toHaveLength(5 + 1);
  });
});

describe('a post that floods', () => {
  it('together with a neighbour, all within a second, keeps no text and no mail of an honest alert away', async () => {
    const world = newWorld();
    for (let index = 0; index < 30; index += 1) {
      await report(world, 'LA-SOP-BAO', 0);
      await share(world, 'VN-DIEN-BIEN');
    }
    const { topics, texted, mailed } = reached(world, await report(world, 'LA-MUANG-MAI', 0));
    expect(topics.length).toBeGreaterThanOrEqual(8);
    expect([texted, mailed]).toEqual([topics, topics]);
  });

  it('hears that what it was texted of is withdrawn, also when it has used its share', async () => {
    const world = newWorld();
    const ids: string[] = [];
    for (let index = 0; index < 12; index += 1) ids.push(await report(world, 'LA-SOP-BAO'));
    const withdraw = async (incidentId: string) => {
      const told = kept(severe('LA-SOP-BAO'));
      const gone = { ...told, revision: 2, standing: { state: 'withdrawn' as const } };
      await alertOfficers({ ...gone, report: { ...told.report, id: incidentId } }, country, world);
    };
    for (const incidentId of [ids[0]!, ids[11]!]) await withdraw(incidentId);
    const texts = textsTo(world, 'LA-SOP-BAO').map(({ text }) => text);
    expect(texts.filter((text) => text.includes('withdrawn'))).toHaveLength(1);
    expect(texts.at(-1)).toContain(ids[0]?.slice(-8));
  });

  it('is named by the sum of what was held back', async () => {
    const world = newWorld();
    for (let index = 0; index < 12; index += 1) await report(world, 'LA-SOP-BAO');
    await report(world, 'LA-MUANG-MAI');
    const sums = world.followUpQueue.waiting.filter(({ followUp }) => followUp.do === 'sum-up');
    world.now += 1_200_000;
    world.topics.published.length = 0;
    for (const { followUp } of sums) await escalateAlerts(followUp, country, world);
    expect(textsTo(world, 'LA-MUANG-MAI').map(({ text }) => text)).toEqual([expect.stringMatching(/^Sop Bao: 8 more/)]);
  });
});

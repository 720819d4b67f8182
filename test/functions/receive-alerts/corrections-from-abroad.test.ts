import { describe, expect, it } from 'vitest';
import { receiveAlerts } from '../../../functions/receive-alerts/receive-alerts.ts';
import { alertRevisionOf } from '../../../shared/alerts/alert-revision.ts';
import { sendWaiting } from '../../../shared/alerts/workflows/send-waiting.ts';
import {
  alertsInMemory,
  claimsInMemory,
  followUpQueueInMemory,
  rateLimiterInMemory,
  runMilliseconds,
  topicsThatListen,
  topicsThatRefuse,
} from '../../fixtures/alerts/alert-doubles.ts';
import { kept, policy, seizureReport } from '../../fixtures/alerts/alert-reports.ts';

const country = {
  ...{ blos: ['VN-MOC-BAI', 'VN-DIEN-BIEN'], languages: ['vi'] as const, policy, timeZone: 'Asia/Ho_Chi_Minh' },
  ...{ limits: {}, summarySeconds: 600, escalateSeconds: 600 },
};
const limited = { ...country, correctionsPerHour: 4 };

const newWorld = () => {
  const claims = claimsInMemory();
  return {
    ...{ claims, alerts: alertsInMemory(claims), topics: topicsThatListen(), rateLimiter: rateLimiterInMemory() },
    ...{ followUpQueue: followUpQueueInMemory(), clock: () => Date.parse('2016-06-19T09:31:00Z') },
    ...{ timeLeft: () => runMilliseconds, abroad: { record: async () => true } },
  };
};
type World = ReturnType<typeof newWorld>;

const told = (kilograms = 1.9, changes: Record<string, unknown> = {}) => ({
  ...{ version: 1, country: 'KH' },
  ...alertRevisionOf(kept(seizureReport([{ substance: 'methamphetamine', value: kilograms }]))),
  ...changes,
});
const id = `KH-${told().incidentId}`;

const receive = (
  world: Parameters<typeof receiveAlerts>[2],
  message: unknown,
  terms: typeof limited | typeof country = country,
) => receiveAlerts({ from: 'KH', text: JSON.stringify(message) }, terms, world);

const heard = ({ topics }: World) =>
  topics.published.filter(({ channel }) => channel === 'sms').map(({ topic }) => topic);

const had = ['VN-DIEN-BIEN', 'VN-MOC-BAI', 'authority'];

describe('corrections of another country', () => {
  it('that a run wrote and had no time to tell are told, though a later revision that changes nothing came first', async () => {
    const world = newWorld();
    await receive(world, told());
    const second = told(60, { revision: 2 });
    await expect(receive({ ...world, timeLeft: () => 0 }, second)).rejects.toThrow();
    await receive(world, told(61, { revision: 3 }));
    expect(heard(world)).toHaveLength(had.length);
    for (let time = 0; time < 2; time += 1) await receive(world, second);
    expect(heard(world)).toHaveLength(2 * had.length);
  });

  it('that SNS refused for a topic reach it with the next revision, whatever that changes', async () => {
    const world = newWorld();
    await receive(world, told());
    const second = told(60, { revision: 2 });
    const topics = topicsThatRefuse(world.topics, ({ topic }) => topic === 'VN-DIEN-BIEN');
    await expect(receive({ ...world, topics }, second)).rejects.toThrow();
    await receive(world, told(61, { revision: 3 }));
    await receive(world, second);
    expect(heard(world).filter((topic) => topic === 'VN-DIEN-BIEN')).toHaveLength(2);
  });

  it('are told as often as an hour here allows, however many come', async () => {
    const world = newWorld();
    for (let revision = 1; revision <= 32; revision += 1) {
      const direction = revision % 2 === 0 ? 'leaving' : 'entering';
      await receive(world, told(1.9, { revision, facts: { ...told().facts, direction } }), limited);
    }
    expect(heard(world).filter((topic) => topic === 'VN-MOC-BAI')).toHaveLength(1 + 4);
    expect(await world.alerts.history(id)).toMatchObject({ revision: 32, waiting: {} });
  });
});

it('an incident that nobody here is told of is replaced in inboxes as often as others are corrected', async () => {
  const world = newWorld();
  for (let revision = 1; revision <= 32; revision += 1)
    await receive(world, told(0.05 + revision / 1_000, { revision }), limited);
  expect(world.alerts.stored.size).toBe(1 + 4);
  const [look] = world.followUpQueue.waiting.splice(0);
  expect(look).toEqual({ followUp: { do: 'correct', incidentId: id }, seconds: 3_600 });
  const later = { ...world, clock: () => Date.parse('2016-06-19T10:31:00Z') };
  for (let time = 0; time < 2; time += 1) await sendWaiting(id, limited, later);
  const last = world.alerts.stored.get(`${id}.32`);
  expect([world.alerts.stored.size, last?.alert.facts?.goods[0]?.value]).toEqual([1 + 4 + 1, 0.082]);
  const quiet = last?.addressees.flatMap((each) => (each.quiet ? [each.topic] : []));
  expect(quiet).toEqual(['VN-MOC-BAI', 'authority']);
  expect(heard(world)).toEqual([]);
});

it('an incident that nobody here is told of fills no inbox by being withdrawn and opened again', async () => {
  const world = newWorld();
  for (let revision = 1; revision <= 32; revision += 1) {
    const standing = revision % 2 === 0 ? 'withdrawn' : 'current';
    await receive(world, told(0.05, { revision, standing }), limited);
  }
  expect(world.alerts.stored.size).toBe(1 + 4);
  expect(await world.alerts.history(id)).not.toHaveProperty('waiting');
  const { alert } = [...world.alerts.stored.values()].at(-1) ?? {};
  expect(alert?.supersededBy).toBeDefined();
});

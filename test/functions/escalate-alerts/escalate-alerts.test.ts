import { beforeEach, describe, expect, it } from 'vitest';
import { alertOfficers } from '../../../functions/alert-officers/alert-officers.ts';
import { escalateAlerts } from '../../../functions/escalate-alerts/escalate-alerts.ts';
import {
  alertsInMemory,
  claimsInMemory,
  exchangeInVain as exchange,
  followUpQueueInMemory,
  rateLimiterInMemory,
  runMilliseconds,
  topicsThatDie,
  topicsThatListen,
} from '../../fixtures/alerts/alert-doubles.ts';
import { kept, policy, seizureReport } from '../../fixtures/alerts/alert-reports.ts';

/** Three of them for what one BLO reports. */
const sms = { alerts: 6, seconds: 600 };
const country = {
  country: 'KH',
  blos: ['KH-BAVET', 'KH-CHREY-THOM', 'KH-POIPET'],
  languages: ['en'] as const,
  policy,
  timeZone: 'Asia/Phnom_Penh',
  limits: {},
  summarySeconds: 600,
  escalateSeconds: 600,
};

let now: number;
beforeEach(() => {
  now = Date.parse('2016-06-19T09:30:00Z');
});

const newWorld = () => {
  const claims = claimsInMemory();
  return {
    ...{ claims, alerts: alertsInMemory(claims), topics: topicsThatListen(), rateLimiter: rateLimiterInMemory() },
    ...{ followUpQueue: followUpQueueInMemory(), clock: () => now, timeLeft: () => runMilliseconds, exchange },
  };
};
type World = ReturnType<typeof newWorld>;

const idOf = (index: number) => `0192a3b4-c5d6-4e7f-8a9b-${String(index).padStart(12, '0')}`;

const report = async (world: World, index = 1, kilograms = 1.9, terms = country) => {
  const told = seizureReport([{ substance: 'methamphetamine', value: kilograms }], { id: idOf(index) });
  await alertOfficers(kept(told), terms, world);
};

/** Brings what is due at this moment, each message twice, as SQS may. */
const pass = async (world: World, seconds: number, terms = country) => {
  const due = world.followUpQueue.waiting.splice(0);
  now += seconds * 1000;
  for (const { followUp } of due) {
    await escalateAlerts(followUp, terms, world);
    const before = world.followUpQueue.waiting.length;
    await escalateAlerts(followUp, terms, world);
    world.followUpQueue.waiting.length = before;
  }
};

const addresseeOf = (world: World, topic: string) =>
  world.alerts.stored.get(`${idOf(1)}.1`)!.addressees.find((addressee) => addressee.topic === topic)!;

const acknowledge = (world: World, ...topics: string[]) => {
  for (const topic of topics) addresseeOf(world, topic).acknowledgedAt = new Date(now).toISOString();
};

const texts = ({ topics }: World) =>
  topics.published.filter(({ channel }) => channel === 'sms').map(({ topic, text }) => ({ topic, text }));

const topicsOf = (sent: { topic: string }[]) => sent.map(({ topic }) => topic).sort();

describe('an addressee that may not have been told at all', () => {
  const followUp = { do: 'escalate', alertId: `${idOf(1)}.1`, stage: 'again', topic: 'KH-CHREY-THOM' } as const;
  const reported = async () => {
    const world = newWorld();
    await report(world);
    world.topics.published.length = 0;
    world.followUpQueue.waiting.length = 0;
    return world;
  };

  it('is told again, alone and once, and the authority does not hear of it', async () => {
    const world = await reported();
    await escalateAlerts(followUp, country, world);
    await escalateAlerts(followUp, country, world);
    expect(topicsOf(texts(world))).toEqual(['KH-CHREY-THOM']);
    expect(world.followUpQueue.waiting).toEqual([]);
    expect(addresseeOf(world, 'KH-CHREY-THOM').resentAt).toBeDefined();
  });

  it('is told nothing when somebody there has acknowledged it', async () => {
    const world = await reported();
    acknowledge(world, 'KH-CHREY-THOM');
    await escalateAlerts(followUp, country, world);
    expect(world.topics.published).toEqual([]);
  });
});

describe('a grave alert that nobody acknowledges', () => {
  it('is sent again once to each addressee but the one that wrote it, and then once to the authority', async () => {
    const world = newWorld();
    await report(world);
    await pass(world, 600);
    expect(topicsOf(texts(world).slice(3))).toEqual(['KH-CHREY-THOM', 'authority']);
    await pass(world, 600);
    const all = world.topics.published;
    expect(all).toHaveLength(3 * 2 + 2 * 2 + 2);
    expect(all.slice(-2).map(({ topic }) => topic)).toEqual(['authority', 'authority']);
    await pass(world, 600);
    expect(world.followUpQueue.waiting).toEqual([]);
    expect(world.topics.published).toHaveLength(12);
  });

  it('names to the authority the silent offices and no others', async () => {
    const world = newWorld();
    // Extreme: the whole country is told.
    await report(world, 1, 60);
    await pass(world, 600);
    acknowledge(world, 'KH-POIPET');
    await pass(world, 600);
    const [mail] = world.topics.published.filter(({ channel }) => channel === 'email').slice(-1);
    expect(mail?.text.split('\n')).toContain('Not acknowledged by: Chrey Thom');
  });

  it('records on each addressee when the alert was sent again and when the authority was told', async () => {
    const world = newWorld();
    await report(world);
    await pass(world, 600);
    await pass(world, 600);
    expect(addresseeOf(world, 'KH-CHREY-THOM')).toMatchObject({
      resentAt: '2016-06-19T09:40:00.000Z',
      escalatedAt: '2016-06-19T09:50:00.000Z',
    });
    expect(addresseeOf(world, 'authority').escalatedAt).toBeUndefined();
  });

  it('asks nobody at the post whose officer wrote the report: they know', async () => {
    const world = newWorld();
    await report(world);
    const { acknowledgedAt, acknowledgedBy, resentAt } = addresseeOf(world, 'KH-BAVET');
    const { reportedBy, changedAt } = kept(seizureReport());
    expect([acknowledgedAt, acknowledgedBy, resentAt]).toEqual([changedAt, reportedBy, undefined]);
    acknowledge(world, 'KH-CHREY-THOM', 'authority');
    await pass(world, 600);
    expect(world.followUpQueue.waiting).toEqual([]);
  });

  it('asks the post again where a correction may be somebody else’s', async () => {
    const world = newWorld();
    await report(world);
    const amended = kept(seizureReport([{ substance: 'methamphetamine', value: 60 }], { id: idOf(1) }));
    await alertOfficers({ ...amended, revision: 2 }, country, world);
    const correction = world.alerts.stored.get(`${idOf(1)}.2.correction`)!;
    expect(correction.addressees.find(({ topic }) => topic === 'KH-BAVET')?.acknowledgedAt).toBeUndefined();
  });
});

describe('an acknowledgement', () => {
  it('keeps the alert from being sent again to those who acknowledged it', async () => {
    const world = newWorld();
    await report(world);
    acknowledge(world, 'KH-BAVET', 'authority');
    await pass(world, 600);
    expect(topicsOf(texts(world).slice(3))).toEqual(['KH-CHREY-THOM']);
  });

  it('of everybody ends the follow-up', async () => {
    const world = newWorld();
    await report(world);
    acknowledge(world, 'KH-BAVET', 'KH-CHREY-THOM', 'authority');
    await pass(world, 600);
    expect(world.followUpQueue.waiting).toEqual([]);
    expect(texts(world)).toHaveLength(3);
  });

  it('of every BLO keeps the alert from going to the authority', async () => {
    const world = newWorld();
    await report(world);
    await pass(world, 600);
    acknowledge(world, 'KH-BAVET', 'KH-CHREY-THOM');
    await pass(world, 600);
    expect(texts(world)).toHaveLength(5);
  });

  it('of the authority does not hide that a BLO is silent', async () => {
    const world = newWorld();
    await report(world);
    acknowledge(world, 'authority');
    await pass(world, 600);
    await pass(world, 600);
    expect(topicsOf(texts(world).slice(3))).toEqual(['KH-CHREY-THOM', 'authority']);
  });
});

describe('an alert that is over', () => {
  it('is not sent again when a correction has replaced it', async () => {
    const world = newWorld();
    await report(world);
    const { followUp } = world.followUpQueue.waiting.splice(0)[0]!;
    const amended = kept(seizureReport([{ substance: 'methamphetamine', value: 0.2 }], { id: idOf(1) }));
    await alertOfficers({ ...amended, revision: 2 }, country, world);
    const before = world.topics.published.length;
    expect(await escalateAlerts(followUp, country, world)).toBe(0);
    expect(world.topics.published).toHaveLength(before);
  });

  it('is not sent again when it has expired from the table', async () => {
    expect(await escalateAlerts({ do: 'escalate', alertId: 'gone', stage: 'again' }, country, newWorld())).toBe(0);
  });
});

describe('a run that dies while it sends an alert again', () => {
  it('is made good when the follow-up comes back: everybody gets the alert again, once', async () => {
    const world = newWorld();
    await report(world);
    const { followUp } = world.followUpQueue.waiting.splice(0)[0]!;
    now += 600_000;
    const dying = { ...world, topics: topicsThatDie(world.topics, ({ topic }) => topic === 'authority') };
    await expect(escalateAlerts(followUp, country, dying)).rejects.toThrow();
    await expect(escalateAlerts(followUp, country, world)).rejects.toMatchObject({ name: 'AlertHeld' });
    now += 90_000;
    await escalateAlerts(followUp, country, world);
    expect(topicsOf(texts(world))).toEqual([
      ...['KH-BAVET', 'KH-CHREY-THOM', 'KH-CHREY-THOM', 'authority', 'authority'],
    ]);
  });
});

describe('a storm', () => {
  const stormy = { ...country, limits: { sms } };

  it("lets a BLO's share of the country's number of texts through, sends every mail, and sums up the rest in one text", async () => {
    const world = newWorld();
    for (let index = 1; index <= 20; index += 1) await report(world, index, 1.9, stormy);
    const toBavet = () => texts(world).filter(({ topic }) => topic === 'KH-BAVET');
    expect(toBavet()).toHaveLength(3);
    expect(
      world.topics.published.filter(({ topic, channel }) => topic === 'KH-BAVET' && channel === 'email'),
    ).toHaveLength(20);
    world.followUpQueue.waiting = world.followUpQueue.waiting.filter(({ followUp }) => followUp.do === 'sum-up');
    expect(world.followUpQueue.waiting).toHaveLength(3);
    await pass(world, 620, stormy);
    expect(toBavet()).toHaveLength(3 + 1);
    expect(toBavet().at(-1)?.text).toMatch(/^Bavet: 17 more/);
  });

  it('of small alerts leaves a fifth of the places to Severe ones, and sends no more texts than its limit', async () => {
    const world = newWorld();
    const ten = { ...stormy, limits: { sms: { ...sms, alerts: 10 } } };
    const toBavet = () => texts(world).filter(({ topic }) => topic === 'KH-BAVET').length;
    for (let index = 1; index <= 12; index += 1) await report(world, index, 0.2, ten);
    expect(toBavet()).toBe(4);
    for (let index = 13; index <= 16; index += 1) await report(world, index, 1.9, ten);
    expect(toBavet()).toBe(5);
  });

  it('never suppresses an Extreme alert', async () => {
    const world = newWorld();
    for (let index = 1; index <= 5; index += 1) await report(world, index, 60, stormy);
    expect(texts(world).filter(({ topic }) => topic === 'KH-BAVET')).toHaveLength(5);
  });

  it('lets texts through again ten minutes after the first ones', async () => {
    const world = newWorld();
    for (let index = 1; index <= 4; index += 1) await report(world, index, 1.9, stormy);
    now += 600_000;
    await report(world, 5, 1.9, stormy);
    expect(texts(world).filter(({ topic }) => topic === 'KH-BAVET')).toHaveLength(4);
  });

  it('leaves every suppressed alert in the inbox', async () => {
    const world = newWorld();
    for (let index = 1; index <= 20; index += 1) await report(world, index, 1.9, stormy);
    expect(world.alerts.stored.size).toBe(20);
  });

  it('gets its summary only when its window is over', async () => {
    const world = newWorld();
    for (let index = 1; index <= 4; index += 1) await report(world, index, 1.9, stormy);
    const { followUp, seconds } = world.followUpQueue.waiting.find(({ followUp: each }) => each.do === 'sum-up')!;
    expect(seconds).toBeGreaterThan(600);
    world.followUpQueue.waiting.length = 0;
    expect(await escalateAlerts(followUp, stormy, world)).toBe(0);
    expect(world.followUpQueue.waiting).toEqual([{ followUp, seconds: expect.closeTo(seconds, 3) }]);
  });
});

it('an addressee that is not told is told nothing later, and the authority hears of the silence of others', async () => {
  const world = newWorld();
  await report(world);
  const { addressees = [] } = world.alerts.stored.get(`${idOf(1)}.1`) ?? {};
  for (const addressee of addressees) if (addressee.topic !== 'KH-CHREY-THOM') addressee.quiet = true;
  world.topics.published.length = 0;
  await pass(world, 600);
  await pass(world, 600);
  const told = world.topics.published.map(({ topic }) => topic);
  expect([...new Set(told)]).toEqual(['KH-CHREY-THOM', 'authority']);
});

import { beforeEach, describe, expect, it } from 'vitest';
import { noteSmsBudget } from '../../../functions/note-sms-budget/note-sms-budget.ts';
import { publishBroadcast } from '../../../functions/publish-broadcast/publish-broadcast.ts';
import type { AddressedAlert } from '../../../shared/alerts/alert.ts';
import type { SmsBudgetStore } from '../../../shared/alerts/alert-repository.ts';
import {
  BroadcastRequest,
  broadcastOf,
  cancelOf,
  updateOf,
} from '../../../shared/alerts/broadcasts/broadcast-request.ts';
import type { SendingPorts } from '../../../shared/alerts/workflows/sending-terms.ts';
import { smsBudget } from '../../../shared/alerts/workflows/sms-budget.ts';
import { digestAlert } from '../../../shared/trends/digests/digest-alert.ts';
import {
  alertsInMemory,
  claimsInMemory,
  followUpQueueInMemory,
  rateLimiterInMemory,
  runMilliseconds,
  topicsThatDie,
  topicsThatListen,
} from '../../fixtures/alerts/alert-doubles.ts';

const country = {
  ...{ languages: ['km', 'en'] as const, timeZone: 'Asia/Phnom_Penh', limits: {} },
  ...{ summarySeconds: 600, escalateSeconds: 600 },
};
const start = Date.parse('2016-06-21T02:00:00Z');
let now = start;
const sending = { caller: { person: 'p', roles: ['authority' as const] }, sentAt: new Date(start).toISOString() };

const storeInMemory = (): SmsBudgetStore => {
  const months = new Map<string, boolean>();
  return {
    record: async (month, spent) => void months.set(month, spent),
    isSpent: async (month) => months.get(month) ?? false,
  };
};

const newWorld = () => {
  const claims = claimsInMemory();
  const store = storeInMemory();
  return {
    ...{
      claims,
      alerts: alertsInMemory(claims),
      topics: topicsThatListen(),
      rateLimiter: rateLimiterInMemory(),
      store,
    },
    ...{ followUpQueue: followUpQueueInMemory(), clock: () => now, budget: smsBudget(store) },
    timeLeft: () => runMilliseconds,
  };
};
let world = newWorld();
beforeEach(() => {
  now = start;
  world = newWorld();
});

const text = '1.9 kg methamphetamine at the Lao border';
const request = (severity: string) =>
  BroadcastRequest.parse({
    ...{ id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4b01', severity, texts: { en: text } },
    expires: '2016-06-22T00:00:00Z',
  });
const keep = async (made: AddressedAlert, supersedes: string[] = []) => {
  await world.alerts.write({ alerts: [made], supersedes }, undefined, now);
  return made.alert.id;
};
const keepNew = (severity = 'Moderate') => keep(broadcastOf(request(severity), ['KH-BAVET'], sending));

describe('a broadcast that was written down', () => {
  it('goes to each topic in each language by both channels: words by e-mail, a neutral line by SMS', async () => {
    expect(await publishBroadcast(await keepNew(), country, world)).toEqual({ state: 'sent', due: 2, published: 8 });
    const { published } = world.topics;
    const sms = published.filter(({ channel }) => channel === 'sms').map((message) => message.text);
    expect(sms.join()).not.toMatch(/methamphetamine|1\.9/);
    for (const mail of published.filter(({ channel }) => channel === 'email')) expect(mail.text).toContain(text);
  });

  it('that is a digest of trends goes by e-mail alone, and makes no phone and no tablet ring', async () => {
    const digest = { topic: 'KH-BAVET', week: { reports: 3, subjects: [] }, here: [], beside: [], silent: [] };
    const made = digestAlert(digest, { country: 'KH', lastDay: '2016-06-19' }, now);
    const presence = { presenceAt: async () => 'seen' as const };
    const sent: unknown[] = [];
    const queue = { send: async (order: unknown) => void sent.push(order) };
    const push = { queue, presence } as unknown as NonNullable<SendingPorts['push']>;
    expect(await publishBroadcast(await keep(made), country, { ...world, push })).toMatchObject({ state: 'sent' });
    const { published } = world.topics;
    expect(published.map(({ channel, language }) => [channel, language])).toEqual([
      ['email', 'km'],
      ['email', 'en'],
    ]);
    expect(published[1]?.subject).toBe('BLO digest 2016-06-19: trends, Bavet');
    expect(published[1]?.text).toContain('Bavet, 2016-06-13 to 2016-06-19: 3 reports.');
    expect(published[1]?.text).not.toContain('authority');
    expect(sent).toEqual([]);
  });

  it('goes out once, however often the stream brings it', async () => {
    const id = await keepNew();
    await publishBroadcast(id, country, world);
    expect((await publishBroadcast(id, country, world)).published).toBe(0);
    expect(world.topics.published).toHaveLength(8);
  });

  it('leaves what it takes the place of unread no more', async () => {
    const first = broadcastOf(request('Moderate'), ['KH-BAVET'], sending);
    const id = await keep(first);
    const cancelled = cancelOf(first, { id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4b03' }, sending);
    await publishBroadcast(await keep(cancelled, [id]), country, world);
    expect(world.alerts.removed.map(({ alertId, topic }) => [alertId, topic])).toContainEqual([id, 'KH-BAVET']);
    expect(first.addressees[0]?.expires).toBe('2016-06-22T00:00:00.000Z');
    expect(cancelled.addressees[0]).not.toHaveProperty('expires');
  });

  it('is called the same by what changes it and by what takes it back', async () => {
    const first = broadcastOf(request('Moderate'), ['KH-BAVET'], sending);
    await publishBroadcast(await keep(first), country, world);
    const changed = updateOf(first, { ...request('Severe'), id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4b04' }, sending);
    await publishBroadcast(await keep(changed), country, world);
    const cancelled = cancelOf(changed, { id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4b05' }, sending);
    await publishBroadcast(await keep(cancelled), country, world);
    const { published } = world.topics;
    expect(published).toHaveLength(3 * 8);
    for (const { text: words, subject = words } of published) expect(subject).toContain('2e3f4b01');
  });

  it('is not sent late: expired, superseded or forgotten it stays in inboxes', async () => {
    const id = await keepNew();
    now = Date.parse('2016-06-22T00:00:00Z');
    expect(await publishBroadcast(id, country, world)).toMatchObject({ state: 'expired', published: 0 });
    now = start;
    const made = broadcastOf(request('Moderate'), ['KH-BAVET'], sending);
    const change = { ...request('Severe'), id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4b02' };
    const changed = await keep(updateOf(made, change, sending), [id]);
    expect(await publishBroadcast(id, country, world)).toMatchObject({ state: 'superseded' });
    expect(await publishBroadcast(changed, country, world)).toMatchObject({ state: 'sent' });
    expect(world.topics.published[0]?.severity).toEqual(['Moderate', 'Moderate>Severe']);
    expect(await publishBroadcast('0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4b09', country, world)).toMatchObject({
      state: 'gone',
    });
  });

  it('is taken back however late', async () => {
    const made = broadcastOf(request('Moderate'), ['KH-BAVET'], sending);
    const id = await keep(cancelOf(made, { id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4b03' }, sending));
    now = Date.parse('2016-06-25T00:00:00Z');
    expect(await publishBroadcast(id, country, world)).toMatchObject({ state: 'sent', published: 8 });
  });

  it.each([
    ['Extreme', 1],
    ['Severe', 1],
    ['Moderate', 0],
  ])('of severity %s is followed up %i times', async (severity, times) => {
    const id = await keepNew(severity);
    await publishBroadcast(id, country, world);
    await publishBroadcast(id, country, world);
    expect(world.followUpQueue.waiting).toHaveLength(times);
  });

  it('comes again when nobody can tell whether it was published', async () => {
    const dying = { ...world, topics: topicsThatDie(world.topics, ({ topic }) => topic === 'KH-BAVET') };
    await expect(publishBroadcast(await keepNew(), country, dying)).rejects.toThrow('did not say');
  });
});

describe('a broadcast of Minor severity', () => {
  const moderate = { ...country, limits: { sms: { alerts: 5, seconds: 600 } } };
  const sendAs = async (number: number, severity: string) => {
    const made = BroadcastRequest.parse({ ...request(severity), id: `0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4b2${number}` });
    return publishBroadcast(await keep(broadcastOf(made, ['KH-BAVET'], sending)), moderate, world);
  };

  it('stands in inboxes, and is published to nobody: nobody can ask for it', async () => {
    expect(await sendAs(1, 'Minor')).toMatchObject({ state: 'sent', published: 0 });
    expect([world.topics.published, [...world.claims.entries]]).toEqual([[], []]);
    expect(world.alerts.stored.size).toBe(1);
  });

  it('takes no place from what is texted: eight of them, then a Moderate one', async () => {
    for (let number = 0; number < 8; number += 1) await sendAs(number, 'Minor');
    await sendAs(9, 'Moderate');
    expect(world.topics.published.filter(({ channel }) => channel === 'sms')).toHaveLength(4);
  });

  it('that was graver, or becomes so, is told to those whom the graver one concerns', async () => {
    const first = broadcastOf(request('Severe'), ['KH-BAVET'], sending);
    await publishBroadcast(await keep(first), country, world);
    const less = updateOf(first, { ...request('Minor'), id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4b31' }, sending);
    await publishBroadcast(await keep(less), country, world);
    expect(world.topics.published.slice(8).map(({ severity }) => severity)).toEqual(Array(8).fill(['Severe']));
    const more = updateOf(less, { ...request('Moderate'), id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4b32' }, sending);
    await publishBroadcast(await keep(more), country, world);
    expect(world.topics.published.at(-1)?.severity).toEqual(['Minor', 'Minor>Moderate']);
  });
});

describe('a month whose money for text messages is spent', () => {
  const note = (value: 'ALARM' | 'OK' | 'INSUFFICIENT_DATA') =>
    noteSmsBudget({ alarmData: { state: { value } } }, { store: world.store, clock: () => now });
  const sentBy = (channel: string) => world.topics.published.filter((message) => message.channel === channel).length;

  it.each([
    ['Severe', 0],
    ['Moderate', 0],
    ['Extreme', 4],
  ])('lets an alert of severity %s go by %i text messages, and by e-mail as ever', async (severity, texts) => {
    expect(await note('ALARM')).toEqual({ month: '2016-06', budget: 'spent' });
    await publishBroadcast(await keepNew(severity), country, world);
    expect([sentBy('sms'), sentBy('email')]).toEqual([texts, 4]);
  });

  it('says of what it held back why', async () => {
    await note('ALARM');
    await publishBroadcast(await keepNew(), country, world);
    const parts = [...world.claims.entries.values()].flatMap((entry) => Object.entries(entry.parts));
    const held = parts.filter(([name]) => name.endsWith('#sms')).map(([, part]) => part);
    expect(held).toHaveLength(4);
    for (const part of held) expect(part).toMatchObject({ state: 'held-back', why: 'budget' });
  });

  it('ends with the month, or when the alarm says so; an alarm without figures says nothing', async () => {
    await note('ALARM');
    expect(await note('INSUFFICIENT_DATA')).toMatchObject({ budget: 'spent' });
    expect(await note('OK')).toMatchObject({ budget: 'left' });
    await note('ALARM');
    now = Date.parse('2016-07-01T00:00:00Z');
    await publishBroadcast(
      await keep({
        ...broadcastOf(request('Moderate'), ['KH-BAVET'], sending),
        alert: { ...broadcastOf(request('Moderate'), [], sending).alert, expires: '2016-07-02T00:00:00Z' },
      }),
      country,
      world,
    );
    expect(sentBy('sms')).toBe(4);
  });

  it('is asked after once a minute, and again after a question that failed', async () => {
    let asked = 0;
    const budget = smsBudget({
      isSpent: async () => {
        asked += 1;
        if (asked === 1) throw new Error('busy');
        return true;
      },
    });
    await expect(budget.allows('Severe', start)).rejects.toThrow('busy');
    for (const later of [0, 1_000, 59_000]) expect(await budget.allows('Severe', start + later)).toBe(false);
    expect([asked, await budget.allows('Extreme', start)]).toEqual([2, true]);
    await budget.allows('Severe', start + 61_000);
    expect(asked).toBe(3);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { alertOfficers } from '../../../functions/alert-officers/alert-officers.ts';
import { escalateAlerts } from '../../../functions/escalate-alerts/escalate-alerts.ts';
import type { PushOrder } from '../../../shared/alerts/push/push-order.ts';
import type { Presence } from '../../../shared/alerts/push/tablet-subscriptions.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import {
  alertsInMemory,
  claimsInMemory,
  followUpQueueInMemory,
  rateLimiterInMemory,
  runMilliseconds,
  topicsThatListen,
} from '../../fixtures/alerts/alert-doubles.ts';
import { kept, policy, seizureReport } from '../../fixtures/alerts/alert-reports.ts';

const country = {
  country: 'KH',
  blos: ['KH-BAVET', 'KH-CHREY-THOM', 'KH-POIPET'],
  languages: ['km', 'en'] as const,
  policy,
  timeZone: 'Asia/Phnom_Penh',
  limits: {},
  summarySeconds: 600,
  escalateSeconds: 600,
};

const start = Date.parse('2016-06-19T09:31:00Z');
let now = start;
beforeEach(() => {
  now = start;
});

/** A country in which two posts have tablets, and the authority has none. */
const newWorld = (presence: Presence = 'seen') => {
  const claims = claimsInMemory();
  const orders: PushOrder[] = [];
  return {
    claims,
    orders,
    alerts: alertsInMemory(claims),
    topics: topicsThatListen(),
    rateLimiter: rateLimiterInMemory(),
    followUpQueue: followUpQueueInMemory(),
    push: {
      queue: { send: async (order: PushOrder) => `order-${orders.push(order)}` },
      presence: { presenceAt: async (topic: string) => (topic === 'authority' ? 'none' : presence) },
    },
    exchange: { acknowledge: async () => undefined },
    clock: () => now,
    timeLeft: () => runMilliseconds,
  };
};

type World = ReturnType<typeof newWorld>;

const grams = { Extreme: 60_000, Severe: 1_900, Moderate: 500 };
const seizure = (severity: keyof typeof grams) =>
  kept(seizureReport([{ substance: 'methamphetamine', value: grams[severity] / 1_000 }]));

const alert = (world: World, incident: Incident) => alertOfficers(incident, country, world);

const spokenTo = ({ topics, orders }: World, topic: string) => {
  const published = topics.published.filter((message) => message.topic === topic).map(({ channel }) => channel);
  const pushed = orders.filter((order) => order.topic === topic).map(() => 'push');
  return [...new Set([...published, ...pushed])].toSorted();
};

const later = ({ followUpQueue }: World) => followUpQueue.waiting.filter(({ followUp }) => followUp.do === 'text');

/** Brings what waits for phones, twice as SQS may. */
const bring = async (world: World) => {
  for (const { followUp } of [...later(world), ...later(world)]) await escalateAlerts(followUp, country, world);
};

const ordersTo = ({ orders }: World) => orders.filter(({ topic }) => topic === 'KH-CHREY-THOM');

const textsTo = ({ topics }: World, topic: string) =>
  topics.published.filter((message) => message.channel === 'sms' && message.topic === topic).length;

describe('a post that has a tablet', () => {
  it.each([
    ['Extreme', ['email', 'push', 'sms'], []],
    ['Severe', ['email', 'push'], [180]],
    ['Moderate', ['email', 'push'], []],
  ] as const)('is told of %s by %j at once, and by text later: %j', async (severity, atOnce, afterSeconds) => {
    const world = newWorld();
    await alert(world, seizure(severity));
    expect(spokenTo(world, 'KH-BAVET')).toEqual(atOnce);
    const waiting = later(world).filter(({ followUp }) => 'topic' in followUp && followUp.topic === 'KH-BAVET');
    expect(waiting.map(({ seconds }) => seconds)).toEqual(afterSeconds);
  });

  it('changes nothing for another that has none', async () => {
    const world = newWorld();
    await alert(world, seizure('Severe'));
    expect(spokenTo(world, 'authority')).toEqual(['email', 'sms']);
    expect(later(world).some(({ followUp }) => 'topic' in followUp && followUp.topic === 'authority')).toBe(false);
  });

  it('gets one order with the words of a text in every language, and what choices are compared with', async () => {
    const world = newWorld();
    await alert(world, seizure('Severe'));
    const [order, ...others] = ordersTo(world);
    expect(others).toEqual([]);
    expect(order).toMatchObject({
      stage: 'first',
      topic: 'KH-CHREY-THOM',
      severity: 'Severe',
      filters: { severity: ['Severe'], crime: ['drugs'] },
      textIfUntold: true,
    });
    expect(Object.keys(order?.texts ?? {})).toEqual(['km', 'en']);
    const sms = world.topics.published.find((each) => each.channel === 'sms' && each.language === 'en');
    expect(order?.texts.en).toBe(sms?.text);
    expect(JSON.stringify(order)).not.toMatch(/methamphetamine|1\.9/);
  });

  it('gets the text, once, where nobody there has acknowledged the alert by then', async () => {
    const world = newWorld();
    await alert(world, seizure('Severe'));
    now += 180_000;
    await bring(world);
    expect(textsTo(world, 'KH-CHREY-THOM')).toBe(2);
    const text = world.topics.published.findLast(({ channel, language }) => channel === 'sms' && language === 'en');
    expect(text?.text).toContain('Bavet: severe alert');
  });

  it('gets no text where somebody there has acknowledged the alert', async () => {
    const world = newWorld();
    await alert(world, seizure('Severe'));
    for (const { addressees } of world.alerts.stored.values())
      for (const addressee of addressees)
        if (addressee.topic === 'KH-CHREY-THOM') addressee.acknowledgedAt = new Date(now).toISOString();
    await bring(world);
    expect(textsTo(world, 'KH-CHREY-THOM')).toBe(0);
  });

  it('gets no text of an alert that was replaced meanwhile', async () => {
    const world = newWorld();
    await alert(world, seizure('Severe'));
    const { report } = seizure('Severe');
    const withdrawn = { ...seizure('Severe'), report, revision: 2, standing: { state: 'withdrawn' as const } };
    await alert(world, withdrawn);
    await bring(world);
    expect(textsTo(world, 'KH-CHREY-THOM')).toBe(0);
    expect(ordersTo(world).map(({ textIfUntold }) => textIfUntold)).toEqual([true, undefined]);
  });

  it('gets the correction by text as well where its phones were told', async () => {
    const world = newWorld();
    await alert(world, seizure('Severe'));
    await bring(world);
    await alert(world, { ...seizure('Severe'), revision: 2, standing: { state: 'withdrawn' as const } });
    expect(textsTo(world, 'KH-CHREY-THOM')).toBe(4);
  });

  it('is told again by every channel, where nobody acknowledges', async () => {
    const world = newWorld();
    await alert(world, seizure('Severe'));
    const again = world.followUpQueue.waiting.find(({ followUp }) => followUp.do === 'escalate');
    now += 600_000;
    if (again) await escalateAlerts(again.followUp, country, world);
    expect(ordersTo(world).map(({ stage }) => stage)).toEqual(['first', 'again']);
    expect(textsTo(world, 'KH-CHREY-THOM')).toBe(2);
  });

  it('is told by text at once as well, where its tablet was not opened for a week', async () => {
    const world = newWorld('unseen');
    await alert(world, seizure('Moderate'));
    expect(spokenTo(world, 'KH-BAVET')).toEqual(['email', 'push', 'sms']);
    expect(later(world)).toEqual([]);
  });

  it('is told when the record comes again, where the queue of pushes was away, and nobody else twice', async () => {
    const world = newWorld();
    const away = { ...world.push, queue: { send: () => Promise.reject(new Error('away')) } };
    await expect(alertOfficers(seizure('Severe'), country, { ...world, push: away })).rejects.toMatchObject({
      name: 'PublishRefused:Error',
    });
    const before = world.topics.published.length;
    await alert(world, seizure('Severe'));
    expect(ordersTo(world)).toHaveLength(1);
    expect(world.topics.published).toHaveLength(before);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { alertOfficers } from '../../../functions/alert-officers/alert-officers.ts';
import { publishingMilliseconds } from '../../../shared/alerts/workflows/dispatch.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import {
  alertsInMemory,
  claimsInMemory,
  followUpQueueInMemory,
  leaseSeconds,
  rateLimiterInMemory,
  runMilliseconds,
  topicsThatAreSilent,
  topicsThatListen,
} from '../../fixtures/alerts/alert-doubles.ts';
import { kept, policy, seizureReport } from '../../fixtures/alerts/alert-reports.ts';

const country = {
  blos: ['KH-BAVET', 'KH-CHREY-THOM', 'KH-POIPET'],
  languages: ['km', 'en'] as const,
  policy,
  timeZone: 'Asia/Phnom_Penh',
  limits: {},
  summarySeconds: 600,
  escalateSeconds: 600,
};
const incident = kept(seizureReport());
const start = Date.parse('2016-06-19T09:31:00Z');

let now = start;
const later = (seconds: number) => {
  now += seconds * 1000;
};
beforeEach(() => {
  now = start;
});

const newWorld = () => {
  const claims = claimsInMemory();
  return {
    claims,
    alerts: alertsInMemory(claims),
    topics: topicsThatListen(),
    rateLimiter: rateLimiterInMemory(),
    followUpQueue: followUpQueueInMemory(),
    clock: () => now,
    timeLeft: () => runMilliseconds,
  };
};

describe('a run that cannot record at once what it published', () => {
  it('goes on trying, and nothing is published twice', async () => {
    const world = newWorld();
    let failures = 3;
    const settle: typeof world.claims.settle = async (...settlement) => {
      failures -= 1;
      if (failures >= 0) throw new Error('the table is slow');
      return world.claims.settle(...settlement);
    };
    await alertOfficers(incident, country, { ...world, claims: { ...world.claims, settle } });
    later(leaseSeconds);
    expect(await alertOfficers(incident, country, world)).toEqual({ due: 3, published: 0 });
    expect(world.topics.published).toHaveLength(12);
  });
});

describe('a run that will be ended soon', () => {
  const short = () => publishingMilliseconds - 1;

  it('claims nothing and publishes nothing, and the next run does', async () => {
    const world = newWorld();
    const late = alertOfficers(incident, country, { ...world, timeLeft: short });
    await expect(late).rejects.toMatchObject({ name: 'NoTimeLeft' });
    expect([world.topics.published, [...world.claims.entries]]).toEqual([[], []]);
    expect(await alertOfficers(incident, country, world)).toEqual({ due: 3, published: 12 });
  });

  it('gives back what it claimed when getting ready took too long', async () => {
    const world = newWorld();
    const timeLeft = () => (world.claims.entries.size > 0 ? short() : runMilliseconds);
    await expect(alertOfficers(incident, country, { ...world, timeLeft })).rejects.toMatchObject({
      name: 'NoTimeLeft',
    });
    expect(world.topics.published).toEqual([]);
    expect(await alertOfficers(incident, country, world)).toEqual({ due: 3, published: 12 });
  });
});

describe('a message that SNS took without an answer', () => {
  const alertId = `${incident.report.id}.1`;
  const silentOnce = async (dispatched: Incident = incident) => {
    const world = newWorld();
    const topics = topicsThatAreSilent(world.topics, ({ topic }) => topic === 'KH-BAVET');
    await alertOfficers(dispatched, country, { ...world, topics });
    return world;
  };

  it('is never sent again by the same stage, however long ago', async () => {
    const world = await silentOnce();
    later(leaseSeconds * 100);
    expect(await alertOfficers(incident, country, world)).toEqual({ due: 3, published: 0 });
    expect(world.topics.published).toHaveLength(12);
    expect(world.claims.entries.get(`${alertId}#first#KH-BAVET`)).toMatchObject({
      state: 'published',
      parts: { 'km#sms': { state: 'unanswered', code: 'TimeoutError' } },
    });
  });

  it('has its addressee looked at again, whatever the severity', async () => {
    const world = await silentOnce(kept(seizureReport([{ substance: 'heroin', value: 0.2 }])));
    expect(world.followUpQueue.waiting).toEqual([
      { followUp: { do: 'escalate', alertId, stage: 'again', topic: 'KH-BAVET' }, seconds: 600 },
    ]);
  });

  it('has its addressee looked at again also when the run died before it could say so', async () => {
    const world = newWorld();
    const topics = topicsThatAreSilent(world.topics, ({ topic }) => topic === 'KH-BAVET');
    const send = async () => {
      throw new Error('the queue is gone');
    };
    const moderate = kept(seizureReport([{ substance: 'heroin', value: 0.2 }]));
    const dying = alertOfficers(moderate, country, { ...world, topics, followUpQueue: { send } });
    await expect(dying).rejects.toThrow('the queue is gone');
    later(leaseSeconds);
    expect(await alertOfficers(moderate, country, world)).toMatchObject({ published: 0 });
    expect(world.followUpQueue.waiting).toHaveLength(1);
  });
});

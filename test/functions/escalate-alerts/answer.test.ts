import { describe, expect, it, vi } from 'vitest';
import { escalateAlerts } from '../../../functions/escalate-alerts/escalate-alerts.ts';
import type { Alert } from '../../../shared/alerts/alert.ts';
import {
  alertsInMemory,
  claimsInMemory,
  followUpQueueInMemory,
  rateLimiterInMemory,
  runMilliseconds,
  topicsThatListen,
} from '../../fixtures/alerts/alert-doubles.ts';
import { alertNumber, planOf } from '../../fixtures/alerts/alerts.ts';

const terms = {
  country: 'KH',
  languages: ['en'] as const,
  timeZone: 'Asia/Phnom_Penh',
  limits: {},
  summarySeconds: 600,
  escalateSeconds: 600,
};

const newWorld = () => {
  const claims = claimsInMemory();
  return {
    ...{ claims, alerts: alertsInMemory(claims), topics: topicsThatListen(), rateLimiter: rateLimiterInMemory() },
    ...{ followUpQueue: followUpQueueInMemory(), clock: Date.now, timeLeft: () => runMilliseconds },
    exchange: { acknowledge: vi.fn(async () => {}) },
  };
};

describe('an alert that another country shared', () => {
  const id = '0192a3b4-c5d6-4e7f-8a9b-000000000007';
  const shared = alertNumber(7, { id: `VN-${id}.2`, incidentId: `VN-${id}`, revision: 2, sharedBy: 'VN' });
  const own = alertNumber(8);
  const acknowledgedAt = '2016-06-19T09:45:00.000Z';

  const worldWith = async (alert: Alert, acknowledged: boolean) => {
    const world = newWorld();
    await world.alerts.write(planOf(alert, 'KH-BAVET', 'authority'), undefined, Date.now());
    const [bavet] = world.alerts.stored.get(alert.id)?.addressees ?? [];
    if (acknowledged && bavet) bavet.acknowledgedAt = acknowledgedAt;
    const follow = (topic = 'KH-BAVET') => escalateAlerts({ do: 'answer', alertId: alert.id, topic }, terms, world);
    return { world, follow };
  };

  it('is answered when it was seen here: which post, when, and of which revision', async () => {
    const { world, follow } = await worldWith(shared, true);
    expect(await follow()).toBe(0);
    const answer = { version: 1, does: 'acknowledge', country: 'KH', incidentId: id, revision: 2 };
    expect(world.exchange.acknowledge.mock.calls).toEqual([[{ ...answer, topic: 'KH-BAVET', acknowledgedAt }, 'VN']]);
    expect(world.topics.published).toEqual([]);
  });

  it.each([
    ['was not seen', shared, false, 'KH-BAVET'],
    ['was seen by another post', shared, true, 'authority'],
    ['went to others', shared, true, 'KH-POIPET'],
    ['is our own', own, true, 'KH-BAVET'],
  ])('is not answered when it %s', async (_, alert, acknowledged, topic) => {
    const { world, follow } = await worldWith(alert, acknowledged);
    await follow(topic);
    expect(world.exchange.acknowledge).not.toHaveBeenCalled();
  });

  it('is answered again when the exchange could not be reached: the follow-up comes back', async () => {
    const { world, follow } = await worldWith(shared, true);
    world.exchange.acknowledge.mockRejectedValueOnce(new Error('Throttled'));
    await expect(follow()).rejects.toThrow('Throttled');
    await follow();
    expect(world.exchange.acknowledge).toHaveBeenCalledTimes(2);
  });
});

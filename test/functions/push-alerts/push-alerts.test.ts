import { beforeEach, describe, expect, it } from 'vitest';
import { pushAlerts } from '../../../functions/push-alerts/push-alerts.ts';
import type { PushOrder } from '../../../shared/alerts/push/push-order.ts';
import type { PushClaim, PushClaims, PushMessage, PushOutcome } from '../../../shared/alerts/push/push-service.ts';
import { followUpQueueInMemory } from '../../fixtures/alerts/alert-doubles.ts';
import { tabletSubscription, tabletsInMemory } from '../../fixtures/push/tablet-doubles.ts';

const order: PushOrder = {
  alertId: '0192a3b4-c5d6-4e7f-8a9b-000000000001.1',
  stage: 'first',
  topic: 'KH-BAVET',
  severity: 'Severe',
  filters: { severity: ['Severe'], crime: ['drugs'] },
  texts: { km: 'សេចក្ដីជូនដំណឹង', en: 'Bavet: Severe alert 00000001. Sign in to read it.' },
};
const terms = { services: ['fcm.googleapis.com'] };

const claimsInMemory = (): PushClaims & { states: Map<string, PushClaim> } => {
  const states = new Map<string, PushClaim>();
  const keyOf = ({ alertId, stage, tablet }: { alertId: string; stage: string; tablet: string }) =>
    [alertId, stage, tablet].join('#');
  return {
    states,
    claim: async (push) => {
      const state = states.get(keyOf(push));
      if (state === 'taken' || state === 'gone' || state === 'held') return state;
      states.set(keyOf(push), 'held');
      return 'claimed';
    },
    settle: async (push, outcome) => void states.set(keyOf(push), outcome === 'failed' ? 'claimed' : outcome),
  };
};

const newWorld = () => {
  const sent: (PushMessage & { endpoint: string })[] = [];
  const outcomes = new Map<string, PushOutcome>();
  const tablets = tabletsInMemory(
    tabletSubscription(),
    tabletSubscription({ tablet: 'tablet-2', endpoint: 'https://fcm.googleapis.com/fcm/send/2', person: 'dara' }),
  );
  return {
    sent,
    outcomes,
    tablets,
    claims: claimsInMemory(),
    service: {
      send: async ({ endpoint }: { endpoint: string }, message: PushMessage): Promise<PushOutcome> => {
        const outcome = outcomes.get(endpoint) ?? { outcome: 'taken' };
        if (outcome.outcome === 'taken') sent.push({ endpoint, ...message });
        return outcome;
      },
    },
    followUpQueue: followUpQueueInMemory(),
    nameOf: (text: string) => `name of ${text}`,
    clock: () => Date.parse('2016-06-19T09:31:00Z'),
  };
};

let world: ReturnType<typeof newWorld>;
beforeEach(() => {
  world = newWorld();
});
const push = (changes: Partial<PushOrder> = {}) => pushAlerts({ ...order, ...changes }, terms, world);
const [first, second] = [
  'https://fcm.googleapis.com/fcm/send/marked-endpoint',
  'https://fcm.googleapis.com/fcm/send/2',
];

describe('the tablets of a post', () => {
  it('are each told once, in neutral words of the language of their officer, however often the order comes', async () => {
    expect(await push()).toBe(2);
    expect(await push()).toBe(2);
    expect(world.sent.map(({ endpoint }) => endpoint)).toEqual([first, second]);
    const { text, ...message } = world.sent[0] ?? { text: '' };
    expect(message).toMatchObject({ ttlSeconds: 86_400, urgency: 'high' });
    expect(JSON.parse(text)).toEqual({
      id: order.alertId,
      tag: 'name of 0192a3b4-c5d6-4e7f-8a9b-000000000001',
      severity: 'Severe',
      language: 'km',
      words: order.texts.km,
    });
  });

  it('that several officers share are told once, in the language of who opened them last', async () => {
    const others = [
      tabletSubscription({ person: 'bopha', language: 'en', seenAt: '2016-06-19T09:31:01.000Z' }),
      tabletSubscription({ person: 'chan', language: 'km', crimes: ['wildlife'], seenAt: '2016-06-19T09:32:00.000Z' }),
    ];
    for (const each of others) world.tablets.stored.set(each.person, each);
    expect(await push()).toBe(2);
    expect(JSON.parse(world.sent[0]?.text ?? '')).toMatchObject({ language: 'en', words: order.texts.en });
  });

  it.each([
    ['another kind', { crimes: ['wildlife' as const] }, 0],
    ['this kind', { crimes: ['drugs' as const] }, 1],
    ['nothing so small', { leastSeverity: 'Extreme' as const }, 0],
    ['as much', { leastSeverity: 'Severe' as const }, 1],
  ])('whose officers asked for %s are told as they asked', async (_what, choices, told) => {
    world.tablets.stored.clear();
    const only = tabletSubscription(choices);
    world.tablets.stored.set('only', only);
    expect(await push()).toBe(told);
  });

  it('hear of a rise above what they asked for', async () => {
    world.tablets.stored.clear();
    world.tablets.stored.set('only', tabletSubscription({ leastSeverity: 'Extreme' }));
    expect(await push({ filters: { severity: ['Severe', 'Severe>Extreme'], crime: ['drugs'] } })).toBe(1);
  });

  it('whose browser has given up its subscription are forgotten, for all their officers', async () => {
    world.outcomes.set(first, { outcome: 'gone' });
    world.tablets.stored.set('bopha#tablet-1', tabletSubscription({ person: 'bopha' }));
    expect(await push()).toBe(1);
    expect([...world.tablets.stored.values()].map(({ person }) => person)).toEqual(['dara']);
    expect(await push()).toBe(1);
  });

  it('with an endpoint that is no push service are asked nothing, and forgotten', async () => {
    world.tablets.stored.clear();
    const hostile = tabletSubscription({ endpoint: 'https://169.254.169.254/latest' });
    world.tablets.stored.set('sokha#tablet-1', hostile);
    expect(await push()).toBe(0);
    expect([world.sent, [...world.tablets.stored]]).toEqual([[], []]);
  });

  it('that a service does not take now are told when the order comes again, and the others not twice', async () => {
    world.outcomes.set(first, { outcome: 'failed', status: 503 });
    await expect(push()).rejects.toMatchObject({ name: 'PushFailed:503' });
    world.outcomes.clear();
    expect(await push()).toBe(2);
    expect(world.sent.map(({ endpoint }) => endpoint)).toEqual([second, first]);
  });

  it('that another run may be telling wait for that run', async () => {
    const { alertId, stage } = order;
    world.claims.states.set([alertId, stage, 'tablet-1'].join('#'), 'held');
    await expect(push()).rejects.toMatchObject({ name: 'PushHeld' });
    expect(world.sent.map(({ endpoint }) => endpoint)).toEqual([second]);
  });
});

describe('phones that wait for the tablets of their post', () => {
  const text = { do: 'text', alertId: order.alertId, topic: 'KH-BAVET' };
  const asked = () => world.followUpQueue.waiting.map(({ followUp, seconds }) => ({ ...followUp, seconds }));

  it('are left alone where a tablet has it', async () => {
    world.outcomes.set(first, { outcome: 'failed', status: 0 });
    await expect(push({ textIfUntold: true })).rejects.toThrow();
    expect(asked()).toEqual([]);
  });

  it.each([
    ['are gone', { outcome: 'gone' } as const],
    ['cannot be reached', { outcome: 'failed', status: 0 } as const],
  ])('get the text at once where all tablets %s', async (_what, outcome) => {
    world.outcomes.set(first, outcome).set(second, outcome);
    await push({ textIfUntold: true }).catch(() => undefined);
    expect(asked()).toEqual([{ ...text, seconds: 0 }]);
  });

  it('get the text at once where nobody on a tablet asked for such alerts', async () => {
    world.tablets.stored.clear();
    world.tablets.stored.set('only', tabletSubscription({ crimes: ['wildlife'] }));
    expect(await push({ textIfUntold: true })).toBe(0);
    expect(asked()).toEqual([{ ...text, seconds: 0 }]);
  });

  it('are not asked about where they were told anyway', async () => {
    world.tablets.stored.clear();
    expect(await push()).toBe(0);
    expect(asked()).toEqual([]);
  });
});

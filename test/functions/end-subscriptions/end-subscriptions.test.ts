import { beforeEach, describe, expect, it } from 'vitest';
import { endSubscriptions } from '../../../functions/end-subscriptions/end-subscriptions.ts';
import { setSubscription } from '../../../functions/manage-subscription/manage-subscription.ts';
import { phoneNumbersOf } from '../../../shared/alerts/subscriptions/phone-numbers-of.ts';
import { SubscriptionRequest } from '../../../shared/alerts/subscriptions/subscription-request.ts';
import {
  addressClaimsInMemory,
  peopleInMemory,
  snsInMemory,
  subscriptionsInMemory,
} from '../../fixtures/alerts/subscription-doubles.ts';
import { tabletSubscription, tabletsInMemory } from '../../fixtures/push/tablet-doubles.ts';

const topics = ['KH-BAVET', 'KH-POIPET', 'authority'];

const newWorld = () => ({
  subscriptions: subscriptionsInMemory(),
  sns: snsInMemory(),
  claims: addressClaimsInMemory(),
  tablets: tabletsInMemory(),
  people: peopleInMemory(['sokha', 'dara']),
  options: { phoneNumbers: phoneNumbersOf('kh'), languages: ['km' as const], blos: ['KH-BAVET', 'KH-POIPET'] },
  clock: () => 1_466_328_660_000,
});

let world: ReturnType<typeof newWorld>;
beforeEach(() => {
  world = newWorld();
});

const subscribe = async (person: string, address: string, channel: 'sms' | 'email', follows: string[] = []) => {
  const caller = { person, roles: ['officer' as const], blo: 'KH-BAVET' };
  const request = SubscriptionRequest.parse({ address, language: 'km', follows });
  await setSubscription({ caller, channel }, request, world);
};

/** Whatever still says how somebody is reached. */
const addresses = () => JSON.stringify([...world.subscriptions.stored, ...world.sns.entries, ...world.claims.holders]);

describe('people who may not sign in any more', () => {
  beforeEach(async () => {
    await subscribe('sokha', '012 345 678', 'sms', ['KH-POIPET']);
    await subscribe('sokha', 'sokha@example.org', 'email');
    await subscribe('dara', '012 345 679', 'sms');
  });

  it.each(['disabled', 'unknown'] as const)(
    'are told nothing more by any channel when they are %s, and their addresses are forgotten',
    async (standing) => {
      world.people.standings.set('sokha', standing);
      const people = { ...world.people, enabledPeople: async () => new Set(['dara']) };
      expect(await endSubscriptions(topics, { ...world, people })).toEqual({ people: 2, ended: 2 });
      expect(addresses()).not.toMatch(/345678|sokha/);
      expect(await world.subscriptions.find('dara', 'sms')).toMatchObject({ state: 'active' });
      expect(await endSubscriptions(topics, { ...world, people })).toEqual({ people: 1, ended: 0 });
    },
  );

  it('are told nothing more on a tablet either, where a colleague is told on', async () => {
    const tablets = tabletsInMemory(tabletSubscription({ person: 'chan' }), tabletSubscription({ person: 'dara' }));
    world.people.standings.set('chan', 'disabled');
    expect(await endSubscriptions(topics, { ...world, tablets })).toEqual({ people: 3, ended: 1 });
    expect([...tablets.stored.values()].map(({ person }) => person)).toEqual(['dara']);
  });

  it('are nobody as long as everybody is in the user pool', async () => {
    const before = addresses();
    expect(await endSubscriptions(topics, world)).toEqual({ people: 2, ended: 0 });
    expect(addresses()).toBe(before);
  });

  it('are not those whom the list of the user pool does not show yet', async () => {
    const people = { ...world.people, enabledPeople: async () => new Set(['dara']) };
    expect(await endSubscriptions(topics, { ...world, people })).toEqual({ people: 2, ended: 0 });
  });

  it('are not everybody when the user pool answers that nobody may sign in', async () => {
    const before = addresses();
    const people = { ...world.people, enabledPeople: async () => new Set<string>() };
    await expect(endSubscriptions(topics, { ...world, people })).rejects.toMatchObject({ name: 'NobodyMaySignIn' });
    expect(addresses()).toBe(before);
  });

  it('keep nobody else from being looked at when one of them cannot be ended', async () => {
    const standingOf = async (person: string) => {
      if (person === 'dara') throw new Error('Cognito is slow');
      return 'unknown' as const;
    };
    const people = { standingOf, enabledPeople: async () => new Set(['chief']) };
    await expect(endSubscriptions(topics, { ...world, people })).rejects.toThrow('Cognito is slow');
    expect(addresses()).not.toContain('sokha');
  });
});

describe('what SNS publishes to and no record wants', () => {
  const filter = { channel: ['sms'] };
  const stray = { topic: 'KH-POIPET', address: '+85512999999' };
  const run = () => endSubscriptions(topics, world);

  beforeEach(() => subscribe('dara', '012 345 679', 'sms'));

  it('is ended where nobody has claimed it, and rings once', async () => {
    await world.sns.subscribe(stray, 'sms', filter);
    await expect(run()).rejects.toMatchObject({ name: 'SubscriptionsWithoutSeat' });
    expect([...world.sns.entries.keys()]).toEqual(['KH-BAVET sms +85512345679']);
    expect(await run()).toEqual({ people: 1, ended: 0 });
  });

  it('is ended where the record of its holder is another, or is gone', async () => {
    for (const person of ['dara', 'bopha']) {
      const address = person === 'dara' ? stray.address : '+85512888888';
      await world.claims.claim({ ...stray, address }, { person, channel: 'sms', follows: true });
      await world.sns.subscribe({ ...stray, address }, 'sms', filter);
    }
    await expect(run()).rejects.toMatchObject({ name: 'SubscriptionsWithoutSeat', message: /Ended 2 / });
    expect(addresses()).not.toMatch(/999999|888888/);
    expect(await run()).toEqual({ people: 1, ended: 0 });
  });

  it('is left alone while it awaits confirmation: it is told nothing, and SNS drops it', async () => {
    await world.sns.subscribe({ topic: 'KH-POIPET', address: 'a@example.org' }, 'email', filter);
    expect(await run()).toEqual({ people: 1, ended: 0 });
  });

  it('is looked for on every other topic when one cannot be asked', async () => {
    await world.sns.subscribe(stray, 'sms', filter);
    const listOn: typeof world.sns.listOn = async (topic) => {
      if (topic === 'KH-BAVET') throw new Error('SNS is slow');
      return world.sns.listOn(topic);
    };
    await expect(endSubscriptions(topics, { ...world, sns: { ...world.sns, listOn } })).rejects.toThrow('SNS is slow');
    expect([...world.sns.entries.keys()]).toEqual(['KH-BAVET sms +85512345679']);
  });

  it('is ended without a ring where an end had broken half way', async () => {
    const record = await world.subscriptions.find('dara', 'sms');
    if (!record) throw new Error('no record');
    await world.subscriptions.save({ ...record, state: 'leaving', version: record.version + 1 }, record);
    expect(await run()).toEqual({ people: 0, ended: 0 });
    expect(addresses()).toBe('[]');
  });
});

describe('a mailbox that has consented', () => {
  it('is asked about the BLOs that its owner follows, and was not before', async () => {
    await subscribe('sokha', 'sokha@example.org', 'email', ['KH-POIPET']);
    expect([...world.sns.entries.keys()]).toEqual(['KH-BAVET email sokha@example.org']);
    expect(await endSubscriptions(topics, world)).toEqual({ people: 1, ended: 0 });
    expect(world.sns.entries.size).toBe(1);
    world.sns.confirm('sokha@example.org');
    expect(await endSubscriptions(topics, world)).toEqual({ people: 1, ended: 0 });
    expect([...world.sns.entries.keys()]).toEqual([
      'KH-BAVET email sokha@example.org',
      'KH-POIPET email sokha@example.org',
    ]);
  });
});

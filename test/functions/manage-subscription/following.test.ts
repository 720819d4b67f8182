import { beforeEach, describe, expect, it } from 'vitest';
import {
  endSubscription,
  type Ports,
  readSubscription,
  setSubscription,
} from '../../../functions/manage-subscription/manage-subscription.ts';
import { phoneNumbersOf } from '../../../shared/alerts/subscriptions/phone-numbers-of.ts';
import { SubscriptionOrder, SubscriptionRequest } from '../../../shared/alerts/subscriptions/subscription-request.ts';
import type { Caller } from '../../../shared/foundation/caller.ts';
import {
  addressClaimsInMemory,
  peopleInMemory,
  snsInMemory,
  subscriptionsInMemory,
} from '../../fixtures/alerts/subscription-doubles.ts';

const officer: Caller = { person: 'sokha', roles: ['officer'], blo: 'KH-BAVET' };
const bySms = { caller: officer, channel: 'sms' } as const;
const byMail = { caller: officer, channel: 'email' } as const;
const request = (changes: Record<string, unknown> = {}) =>
  SubscriptionRequest.parse({ address: '012 345 678', language: 'km', ...changes });
const mail = (changes: Record<string, unknown> = {}) => request({ address: 'sokha@example.org', ...changes });

let subscriptions: ReturnType<typeof subscriptionsInMemory>;
let sns: ReturnType<typeof snsInMemory>;
let claims: ReturnType<typeof addressClaimsInMemory>;
let ports: Ports;
const blos = ['KH-BAVET', 'KH-POIPET', 'KH-CHREY-THOM', 'KH-PRUM'];
beforeEach(() => {
  subscriptions = subscriptionsInMemory();
  sns = snsInMemory();
  claims = addressClaimsInMemory();
  const options: Ports['options'] = { phoneNumbers: phoneNumbersOf('kh'), languages: ['km', 'en'], blos };
  ports = { subscriptions, sns, claims, options, people: peopleInMemory(), clock: () => 1_466_328_660_000 };
});

describe('a person who follows other BLOs', () => {
  const follow = (...follows: string[]) => setSubscription(bySms, request({ follows }), ports);
  const taken = () => [...sns.entries.keys()].map((name) => name.split(' ')[0]);

  it('has a seat on each, and is told there of what their own BLO is not', async () => {
    expect(await follow('KH-POIPET', 'KH-PRUM')).toMatchObject({
      topic: 'KH-BAVET',
      follows: ['KH-POIPET', 'KH-PRUM'],
      state: 'active',
      seats: [
        { topic: 'KH-BAVET', state: 'active' },
        { topic: 'KH-POIPET', state: 'active' },
        { topic: 'KH-PRUM', state: 'active' },
      ],
    });
    const news = [...sns.entries.values()].map(({ filter }) => filter['newsTo']);
    expect(news).toEqual([undefined, ['KH-BAVET'], ['KH-BAVET']]);
  });

  it('is always told of their own, also when they name it, or name nothing', async () => {
    expect((await follow('KH-BAVET', 'KH-POIPET')).follows).toEqual(['KH-POIPET']);
    expect((await follow()).follows).toBeUndefined();
    expect(taken()).toEqual(['KH-BAVET']);
  });

  it('follows no BLO that is none of the country’s', async () => {
    await expect(follow('KH-POIPET', 'VN-MOC-BAI')).rejects.toMatchObject({
      faults: [{ pointer: '/follows/1', code: 'not-in-list' }],
    });
  });

  it('leaves all of them with the old number, and all when they leave', async () => {
    await follow('KH-POIPET');
    await setSubscription(bySms, request({ address: '+66812345678', follows: ['KH-POIPET'] }), ports);
    expect([...sns.entries.keys()]).toEqual(['KH-BAVET sms +66812345678', 'KH-POIPET sms +66812345678']);
    await endSubscription(bySms, ports);
    expect(sns.entries.size + claims.holders.size + subscriptions.stored.size).toBe(0);
  });

  it('is asked for consent by one mail, and for each topic once that one is followed', async () => {
    const set = await setSubscription(byMail, mail({ follows: ['KH-POIPET', 'KH-PRUM'] }), ports);
    const waiting = ['KH-BAVET', 'KH-POIPET', 'KH-PRUM'].map((topic) => ({ topic, state: 'awaiting-confirmation' }));
    expect(set).toMatchObject({ state: 'awaiting-confirmation', seats: waiting });
    for (const _again of [1, 2]) await readSubscription(byMail, ports);
    expect(taken()).toEqual(['KH-BAVET']);
    sns.confirm('sokha@example.org');
    await readSubscription(byMail, ports);
    expect(taken()).toEqual(['KH-BAVET', 'KH-POIPET', 'KH-PRUM']);
  });

  it('sees which of them wait for consent: SNS asks for each topic', async () => {
    await setSubscription(byMail, mail({ follows: ['KH-POIPET'] }), ports);
    for (const [name, entry] of sns.entries) if (name.startsWith('KH-BAVET')) entry.state = 'active';
    expect(await readSubscription(byMail, ports)).toMatchObject({
      state: 'awaiting-confirmation',
      seats: [
        { topic: 'KH-BAVET', state: 'active' },
        { topic: 'KH-POIPET', state: 'awaiting-confirmation' },
      ],
    });
  });

  it('is told which BLO has no seat for them, and keeps what they had, filter and all', async () => {
    const before = await setSubscription(bySms, request({ leastSeverity: 'Extreme' }), ports);
    ports = {
      ...ports,
      claims: { ...claims, claim: async (topic) => (topic.topic === 'KH-PRUM' ? 'full' : 'claimed') },
    };
    await expect(follow('KH-POIPET', 'KH-PRUM')).rejects.toMatchObject({
      kind: 'faults',
      faults: [{ pointer: '/follows/1', code: 'topic-full' }],
    });
    expect(await readSubscription(bySms, ports)).toEqual(before);
    expect([...sns.entries.values()].map(({ filter }) => filter['severity']?.[0])).toEqual(['Extreme']);
    expect(taken()).toEqual(['KH-BAVET']);
  });

  it('gets back the filters that were, where only SNS knows that a topic is full', async () => {
    const before = await setSubscription(bySms, request({ leastSeverity: 'Extreme' }), ports);
    const filters = () => [...sns.entries.values()].map(({ filter }) => filter);
    const [was] = [filters()];
    const full: Ports['sns'] = {
      ...sns,
      subscribe: async (topic, ...rest) =>
        topic.topic === 'KH-PRUM' ? { outcome: 'full' } : sns.subscribe(topic, ...rest),
    };
    await expect(
      setSubscription(bySms, request({ follows: ['KH-POIPET', 'KH-PRUM'] }), { ...ports, sns: full }),
    ).rejects.toMatchObject({ faults: [{ pointer: '/follows/1', code: 'topic-full' }] });
    expect(filters()).toEqual(was);
    expect(claims.holders.size).toBe(1);
    expect(await readSubscription(bySms, ports)).toEqual(before);
  });
});

describe('one mailbox in two spellings', () => {
  const spelt = (address: string) => request({ address });

  it.each(['Sokha@Example.org', 'SOKHA@EXAMPLE.ORG', '\u202asokha@example.org\u202c', '\u200bsokha@example.org'])(
    'is one address: %j',
    async (address) => {
      const first = await setSubscription(byMail, spelt(address), ports);
      expect(first.address).toBe('sokha@example.org');
      sns.confirm('sokha@example.org');
      const dara = { caller: { ...officer, person: 'dara' }, channel: 'email' } as const;
      await expect(setSubscription(dara, mail(), ports)).rejects.toMatchObject({
        faults: [{ pointer: '/address', code: 'address-taken' }],
      });
      await setSubscription(byMail, mail(), ports);
      expect(sns.entries.size).toBe(1);
      expect(claims.holders.size).toBe(1);
    },
  );
});

describe('a mailbox that somebody named who never followed the link of its mail', () => {
  const dara = { caller: { ...officer, person: 'dara' }, channel: 'email' } as const;

  it('is for the next who names it', async () => {
    await setSubscription(byMail, mail(), ports);
    expect((await setSubscription(dara, mail(), ports)).address).toBe('sokha@example.org');
    await expect(readSubscription(byMail, ports)).rejects.toMatchObject({ kind: 'not-found' });
    expect([...claims.holders.values()]).toEqual(['dara']);
  });
});

describe('a phone that two persons have', () => {
  const dara = { caller: { ...officer, person: 'dara' }, channel: 'sms' } as const;

  it('tells one of them on a topic: the second is told why, and the first goes on as before', async () => {
    const first = await setSubscription(bySms, request({ leastSeverity: 'Extreme' }), ports);
    await expect(setSubscription(dara, request(), ports)).rejects.toMatchObject({
      kind: 'faults',
      faults: [{ pointer: '/address', code: 'address-taken' }],
    });
    expect(await readSubscription(bySms, ports)).toEqual(first);
    expect(sns.entries.size).toBe(1);
    await expect(readSubscription(dara, ports)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('is free for the second once the first has left', async () => {
    await setSubscription(bySms, request(), ports);
    await endSubscription(bySms, ports);
    expect((await setSubscription(dara, request(), ports)).state).toBe('active');
  });

  it('is for one who works there, though another follows from elsewhere and came first', async () => {
    const atPoipet = {
      caller: { person: 'dara', roles: ['officer'] as const, blo: 'KH-POIPET' },
      channel: 'sms' as const,
    };
    await setSubscription(atPoipet, request({ follows: ['KH-BAVET'], leastSeverity: 'Extreme' }), ports);
    expect((await setSubscription(bySms, request(), ports)).state).toBe('active');
    const [news] = [...sns.entries.values()].filter(({ filter }) => filter['newsTo']);
    expect(news).toBeUndefined();
    const theirs = await readSubscription(atPoipet, ports);
    expect([theirs.topic, theirs.follows, theirs.state]).toEqual(['KH-POIPET', undefined, 'active']);
    await expect(setSubscription(atPoipet, request({ follows: ['KH-BAVET'] }), ports)).rejects.toMatchObject({
      faults: [{ pointer: '/address', code: 'address-taken' }],
    });
  });

  it('is not taken from one follower by another', async () => {
    const follower = (person: string, blo: string) => ({
      caller: { person, roles: ['officer'] as const, blo },
      channel: 'sms' as const,
    });
    await setSubscription(follower('dara', 'KH-POIPET'), request({ follows: ['KH-BAVET'] }), ports);
    const bopha = setSubscription(follower('bopha', 'KH-PRUM'), request({ follows: ['KH-BAVET'] }), ports);
    await expect(bopha).rejects.toMatchObject({ faults: [{ code: 'address-taken' }] });
  });

  it('may tell them on two topics, as SNS keeps those apart', async () => {
    await setSubscription(bySms, request(), ports);
    const authority = { caller: { person: 'dara', roles: ['authority'] as const }, channel: 'sms' as const };
    expect((await setSubscription(authority, request(), ports)).topic).toBe('authority');
  });
});

describe('a person who was posted elsewhere', () => {
  const atPoipet = { caller: { ...officer, blo: 'KH-POIPET' }, channel: 'sms' } as const;

  it('is told of the new place as soon as they look, without a new wish', async () => {
    await setSubscription(bySms, request({ follows: ['KH-PRUM', 'KH-POIPET'] }), ports);
    expect(await readSubscription(atPoipet, ports)).toMatchObject({ topic: 'KH-POIPET', follows: ['KH-PRUM'] });
    expect([...sns.entries.keys()].map((name) => name.split(' ')[0]).toSorted()).toEqual(['KH-POIPET', 'KH-PRUM']);
    expect([...sns.entries.values()].some(({ filter }) => filter['newsTo']?.includes('KH-BAVET') ?? false)).toBe(false);
  });

  it('is not subscribed again if they had left by the link in a mail', async () => {
    await setSubscription(byMail, mail(), ports);
    sns.entries.clear();
    expect(await readSubscription({ ...atPoipet, channel: 'email' }, ports)).toMatchObject({
      topic: 'KH-BAVET',
      state: 'ended',
    });
    expect(sns.entries.size).toBe(0);
  });

  it('stays where they are told when the new place has no seat', async () => {
    await setSubscription(bySms, request(), ports);
    ports = {
      ...ports,
      claims: { ...claims, claim: async (topic) => (topic.topic === 'KH-POIPET' ? 'full' : 'claimed') },
    };
    expect(await readSubscription(atPoipet, ports)).toMatchObject({ topic: 'KH-BAVET', state: 'active' });
  });
});

describe('a person who has answered STOP', () => {
  it('sees it, whatever they or an administrator ask for, and is never subscribed again on the quiet', async () => {
    await setSubscription(bySms, request(), ports);
    sns.optedOut.add('+85512345678');
    expect((await readSubscription(bySms, ports)).state).toBe('opted-out');
    expect((await setSubscription(bySms, request(), ports)).state).toBe('opted-out');
    const elsewhere = { caller: { ...officer, blo: 'KH-POIPET' }, channel: 'sms' } as const;
    expect((await readSubscription(elsewhere, ports)).topic).toBe('KH-BAVET');
  });
});

describe('an administrator', () => {
  const administrator: Caller = { person: 'admin', roles: ['administrator'] };
  const forSokha = { caller: administrator, channel: 'sms', person: 'sokha' } as const;
  const order = (changes: Record<string, unknown> = {}) =>
    SubscriptionOrder.parse({ address: '012 345 678', language: 'km', topic: 'KH-BAVET', ...changes });

  it('sets, sees and ends what another person is told', async () => {
    const set = await setSubscription(forSokha, order(), ports);
    expect(set).toMatchObject({ topic: 'KH-BAVET', state: 'active' });
    expect(await readSubscription(forSokha, ports)).toEqual(set);
    expect(await readSubscription(bySms, ports)).toEqual(set);
    await endSubscription(forSokha, ports);
    expect(sns.entries.size + subscriptions.stored.size).toBe(0);
  });

  it('says where the person works: a BLO of the country, or the authority', async () => {
    expect((await setSubscription(forSokha, order({ topic: 'authority' }), ports)).topic).toBe('authority');
    await expect(setSubscription(forSokha, order({ topic: 'VN-MOC-BAI' }), ports)).rejects.toMatchObject({
      faults: [{ pointer: '/topic', code: 'not-in-list' }],
    });
    expect(SubscriptionOrder.safeParse({ address: '012 345 678', language: 'km' }).success).toBe(false);
  });

  it('is gone by what the person’s own token says, once they look', async () => {
    await setSubscription(forSokha, order({ topic: 'KH-PRUM' }), ports);
    expect((await readSubscription(bySms, ports)).topic).toBe('KH-BAVET');
  });
});

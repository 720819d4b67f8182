import { beforeEach, describe, expect, it } from 'vitest';
import {
  endSubscription,
  type Ports,
  readSubscription,
  setSubscription,
} from '../../../functions/manage-subscription/manage-subscription.ts';
import { phoneNumbersOf } from '../../../shared/alerts/subscriptions/phone-numbers-of.ts';
import { SubscriptionRequest } from '../../../shared/alerts/subscriptions/subscription-request.ts';
import type { Caller } from '../../../shared/foundation/caller.ts';
import {
  addressClaimsInMemory,
  peopleInMemory,
  snsInMemory,
  snsThatDiesAfter,
  snsThatRefuses,
  subscriptionsInMemory,
  subscriptionsThatAreBehind,
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
let people: ReturnType<typeof peopleInMemory>;
let ports: Ports;
const blos = ['KH-BAVET', 'KH-POIPET', 'KH-CHREY-THOM', 'KH-PRUM'];
beforeEach(() => {
  subscriptions = subscriptionsInMemory();
  sns = snsInMemory();
  claims = addressClaimsInMemory();
  const options: Ports['options'] = { phoneNumbers: phoneNumbersOf('kh'), languages: ['km', 'en'], blos };
  people = peopleInMemory();
  ports = { subscriptions, sns, claims, options, people, clock: () => 1_466_328_660_000 };
});

describe('a person whom the user pool does not let in', () => {
  const administrator: Caller = { person: 'chief', roles: ['administrator'] };
  const ofSokha = { caller: administrator, channel: 'sms', person: 'sokha' } as const;
  const order = () => ({ ...request(), topic: 'KH-BAVET' });

  it.each([
    ['unknown', /nobody with this id/],
    ['disabled', /disabled/],
  ] as const)('and is %s there gets no subscription from an administrator, who hears why', async (standing, why) => {
    people.standings.set('sokha', standing);
    const refused = setSubscription(ofSokha, order(), ports);
    await expect(refused).rejects.toMatchObject({ kind: 'not-found', message: expect.stringMatching(why) });
    expect([...subscriptions.stored, ...sns.entries]).toEqual([]);
  });

  it('gets none with a token that is still valid either', async () => {
    people.standings.set('sokha', 'disabled');
    await expect(setSubscription(bySms, request(), ports)).rejects.toMatchObject({ kind: 'not-yours' });
    expect([...subscriptions.stored, ...sns.entries]).toEqual([]);
  });

  it('is told nothing more when an administrator ends what is there', async () => {
    await setSubscription(ofSokha, order(), ports);
    people.standings.set('sokha', 'unknown');
    await endSubscription(ofSokha, ports);
    expect([...subscriptions.stored, ...sns.entries]).toEqual([]);
  });
});

describe('a person who wants to be told by text message', () => {
  it('is subscribed to the topic of their BLO, with what they chose as the filter', async () => {
    const choice = request({ crimes: ['drugs'], leastSeverity: 'Severe' });
    expect(await setSubscription(bySms, choice, ports)).toEqual({
      channel: 'sms',
      address: '+85512345678',
      language: 'km',
      crimes: ['drugs'],
      leastSeverity: 'Severe',
      topic: 'KH-BAVET',
      state: 'active',
    });
    expect([...sns.entries]).toMatchObject([
      ['KH-BAVET sms +85512345678', { filter: { channel: ['sms'], language: ['km'], crime: ['drugs'] } }],
    ]);
  });

  it('finds the same when they ask, and only they do', async () => {
    const set = await setSubscription(bySms, request(), ports);
    expect(await readSubscription(bySms, ports)).toEqual(set);
    const other = { caller: { ...officer, person: 'dara' }, channel: 'sms' as const };
    await expect(readSubscription(other, ports)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('has one seat however often they ask, with the filter they asked for last', async () => {
    for (const leastSeverity of ['Moderate', 'Extreme', 'Extreme'])
      await setSubscription(bySms, request({ leastSeverity }), ports);
    expect([...sns.entries.values()].map(({ filter }) => filter['severity']?.slice(0, 2))).toEqual([
      ['Extreme', 'Severe>Extreme'],
    ]);
  });

  it('leaves the old number behind when it changes', async () => {
    await setSubscription(bySms, request(), ports);
    await setSubscription(bySms, request({ address: '+66812345678' }), ports);
    expect([...sns.entries.keys()]).toEqual(['KH-BAVET sms +66812345678']);
    expect([...subscriptions.stored.values()]).toMatchObject([{ address: '+66812345678', former: [] }]);
  });

  it('follows their BLO when they are posted elsewhere', async () => {
    await setSubscription(bySms, request(), ports);
    await setSubscription({ caller: { ...officer, blo: 'KH-POIPET' }, channel: 'sms' }, request(), ports);
    expect([...sns.entries.keys()]).toEqual(['KH-POIPET sms +85512345678']);
  });
});

describe('a person who wants to be told by e-mail', () => {
  it('is asked by SNS for consent, and the answer says where that stands', async () => {
    expect((await setSubscription(byMail, mail(), ports)).state).toBe('awaiting-confirmation');
    expect((await readSubscription(byMail, ports)).state).toBe('awaiting-confirmation');
    sns.confirm('sokha@example.org');
    expect((await readSubscription(byMail, ports)).state).toBe('active');
    expect((await setSubscription(byMail, mail(), ports)).state).toBe('active');
  });

  it('sees that they left by the link in a mail', async () => {
    await setSubscription(byMail, mail(), ports);
    sns.entries.clear();
    expect((await readSubscription(byMail, ports)).state).toBe('ended');
  });
});

describe('who may follow what', () => {
  let asked = 0;
  const topicOf = async (caller: Caller) => {
    asked += 1;
    return (await setSubscription({ caller, channel: 'sms' }, request({ address: `+8551234567${asked}` }), ports))
      .topic;
  };

  it('is the BLO for an officer, and the whole country for the authority and its analysts', async () => {
    expect(await topicOf(officer)).toBe('KH-BAVET');
    expect(await topicOf({ person: 'a', roles: ['authority'] })).toBe('authority');
    expect(await topicOf({ person: 'b', roles: ['analyst'] })).toBe('authority');
  });

  it('is nothing for an administrator, and for an officer without a BLO', async () => {
    for (const caller of [
      { person: 'c', roles: ['administrator'] as const },
      { person: 'd', roles: ['officer'] as const },
    ])
      await expect(topicOf(caller)).rejects.toMatchObject({ kind: 'not-yours' });
    expect(subscriptions.stored.size).toBe(0);
  });
});

describe('a wish that cannot be granted', () => {
  it.each([
    ['a number that is none', 'sms', { address: '0123' }, [['/address', 'bad-format']]],
    ['a mail address for text messages', 'sms', { address: 'a@example.org' }, [['/address', 'bad-format']]],
    ['a landline', 'sms', { address: '023 123 456' }, [['/address', 'no-texts']]],
    ['a range that ended in 2018', 'sms', { address: '+84 169 345 6789' }, [['/address', 'no-texts']]],
    ['a number for mail', 'email', { address: '+85512345678' }, [['/address', 'bad-format']]],
    ['an extension', 'sms', { address: '+855 12 345 678 ext. 3' }, [['/address', 'bad-format']]],
    ['a language that is not published in', 'sms', { language: 'th' }, [['/language', 'not-in-list']]],
    [
      'both',
      'sms',
      { address: '0123', language: 'th' },
      [
        ['/address', 'bad-format'],
        ['/language', 'not-in-list'],
      ],
    ],
  ] as const)('is answered with its faults, and leaves nothing: %s', async (_, channel, changes, faults) => {
    const refused = setSubscription({ caller: officer, channel }, request(changes), ports);
    await expect(refused).rejects.toMatchObject({
      kind: 'faults',
      faults: faults.map(([pointer, code]) => ({ pointer, code })),
    });
    expect(subscriptions.stored.size + sns.entries.size).toBe(0);
  });

  it('leaves nothing either when only SNS knows that the address cannot be reached', async () => {
    const refusing = { ...ports, sns: snsThatRefuses(sns) };
    await expect(setSubscription(bySms, request(), refusing)).rejects.toMatchObject({ kind: 'faults' });
    expect(subscriptions.stored.size).toBe(0);
  });

  it('leaves what was there before as it was', async () => {
    const before = await setSubscription(bySms, request(), ports);
    const refusing = { ...ports, sns: snsThatRefuses(sns) };
    await expect(setSubscription(bySms, request({ address: '+66812345678' }), refusing)).rejects.toThrow();
    expect(await readSubscription(bySms, ports)).toEqual(before);
  });
});

describe('a request that breaks half way', () => {
  it('says so when asked, and is healed by the same request again', async () => {
    await expect(
      setSubscription(bySms, request(), { ...ports, sns: snsThatDiesAfter(sns, 'subscribe') }),
    ).rejects.toThrow('socket hang up');
    expect((await readSubscription(bySms, ports)).state).toBe('requested');
    expect((await setSubscription(bySms, request(), ports)).state).toBe('active');
    expect(sns.entries.size).toBe(1);
  });

  it('leaves no old number behind, even when the new one is given up for a third', async () => {
    await setSubscription(bySms, request(), ports);
    const dying = { ...ports, sns: snsThatDiesAfter(sns, 'subscribe') };
    await expect(setSubscription(bySms, request({ address: '+66812345678' }), dying)).rejects.toThrow();
    await setSubscription(bySms, request({ address: '+84912345678' }), ports);
    expect([...sns.entries.keys()]).toEqual(['KH-BAVET sms +84912345678']);
  });

  it('keeps the seat when the first number is asked for again', async () => {
    await setSubscription(bySms, request(), ports);
    const dying = { ...ports, sns: snsThatDiesAfter(sns, 'subscribe') };
    await expect(setSubscription(bySms, request({ address: '+66812345678' }), dying)).rejects.toThrow();
    await setSubscription(bySms, request(), ports);
    expect([...sns.entries.keys()]).toEqual(['KH-BAVET sms +85512345678']);
  });

  it('makes one of two changes when both come at once', async () => {
    await expect(
      setSubscription(bySms, request(), { ...ports, subscriptions: subscriptionsThatAreBehind(subscriptions) }),
    ).rejects.toMatchObject({ kind: 'try-again' });
    expect(sns.entries.size).toBe(0);
  });
});

describe('a person who wants to be told no more', () => {
  it('is unsubscribed and their address forgotten, and may say so again', async () => {
    await setSubscription(bySms, request(), ports);
    await endSubscription(bySms, ports);
    await endSubscription(bySms, ports);
    expect(sns.entries.size + subscriptions.stored.size).toBe(0);
    await expect(readSubscription(bySms, ports)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('keeps what they chose for the other channel', async () => {
    await setSubscription(bySms, request(), ports);
    await setSubscription(byMail, mail(), ports);
    await endSubscription(bySms, ports);
    expect([...sns.entries.keys()]).toEqual(['KH-BAVET email sokha@example.org']);
  });

  it('is gone from every number, also when a change of number had broken half way, or this does', async () => {
    await setSubscription(bySms, request(), ports);
    const dying = { ...ports, sns: snsThatDiesAfter(sns, 'subscribe') };
    await expect(setSubscription(bySms, request({ address: '+66812345678' }), dying)).rejects.toThrow();
    const breaking = { ...ports, sns: snsThatDiesAfter(sns, 'unsubscribe') };
    await expect(endSubscription(bySms, breaking)).rejects.toThrow();
    expect((await readSubscription(bySms, ports)).state).toBe('leaving');
    await endSubscription(bySms, ports);
    expect(sns.entries.size + subscriptions.stored.size).toBe(0);
  });
});

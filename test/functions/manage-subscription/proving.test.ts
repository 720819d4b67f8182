import { beforeEach, describe, expect, it } from 'vitest';
import {
  confirmSubscription,
  endSubscription,
  type Ports,
  readSubscription,
  setSubscription,
} from '../../../functions/manage-subscription/manage-subscription.ts';
import { newProvingWorld, ofPerson, phone, request, startOfWorld } from '../../fixtures/alerts/proving-world.ts';

const other = '+85512345679';
const minute = 60_000;
const sokha = ofPerson('sokha');
const dara = ofPerson('dara', 'KH-POIPET');

let world: ReturnType<typeof newProvingWorld>;
let ports: Ports;
beforeEach(() => {
  world = newProvingWorld();
  ports = world;
});

type Owner = ReturnType<typeof ofPerson>;

const set = (by: Owner, changes: Record<string, unknown> = {}) => setSubscription(by, request(changes), ports);
const confirm = (by: Owner, code: string) => confirmSubscription(by, { code }, ports);
const lastCode = () => world.lastCode();
const told = () => [...world.sns.entries.keys()].sort();

/** Names a number and types its code back. */
const proven = async (by: Owner, changes: Record<string, unknown> = {}) => {
  await set(by, changes);
  return confirm(by, lastCode());
};

describe('a phone that a person names', () => {
  it('is sent a code and nothing else: no topic knows it, and nobody has claimed it', async () => {
    expect(await set(sokha, { follows: ['KH-PRUM'] })).toEqual({
      channel: 'sms',
      address: phone,
      language: 'en',
      leastSeverity: 'Moderate',
      topic: 'KH-BAVET',
      state: 'awaiting-code',
      follows: ['KH-PRUM'],
      seats: [
        { topic: 'KH-BAVET', state: 'awaiting-code' },
        { topic: 'KH-PRUM', state: 'awaiting-code' },
      ],
      codeExpiresAt: expect.stringMatching(/^2016-06-19T09:46/),
    });
    expect(world.proving.sent).toEqual([
      { phone, text: 'BLO code 111111, valid for 15 minutes. Type it in yourself. Give it to nobody.' },
    ]);
    expect([...told(), ...world.claims.holders, ...world.subscriptions.stored]).toEqual([]);
    expect((await readSubscription(sokha, ports)).state).toBe('awaiting-code');
  });

  it('is told once the code is typed back, and a code works once', async () => {
    await set(sokha, { follows: ['KH-PRUM'] });
    const code = lastCode();
    const view = await confirm(sokha, code);
    expect(view).toMatchObject({ address: phone, state: 'active', follows: ['KH-PRUM'] });
    expect(view).not.toHaveProperty('codeExpiresAt');
    expect(told()).toEqual([`KH-BAVET sms ${phone}`, `KH-PRUM sms ${phone}`]);
    expect(await readSubscription(sokha, ports)).toEqual(view);
    await expect(confirm(sokha, code)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('is not asked again when only what is told changes, and is when the number does', async () => {
    await proven(sokha);
    expect((await set(sokha, { leastSeverity: 'Extreme' })).state).toBe('active');
    expect(await set(sokha, { address: other })).toMatchObject({ state: 'awaiting-code', stillTold: phone });
    expect(told()).toEqual([`KH-BAVET sms ${phone}`]);
    await confirm(sokha, lastCode());
    expect(told()).toEqual([`KH-BAVET sms ${other}`]);
    expect((await set(sokha)).state).toBe('awaiting-code');
  });

  it('waits no more when its owner goes back to the number that is proven', async () => {
    await proven(sokha);
    await set(sokha, { address: other });
    expect((await set(sokha)).state).toBe('active');
    await expect(confirm(sokha, lastCode())).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('goes on being told where it was told before there were codes, and is asked at the next change', async () => {
    await setSubscription(sokha, request(), { ...ports, proving: undefined });
    expect((await readSubscription(sokha, ports)).state).toBe('active');
    expect(await set(sokha, { leastSeverity: 'Extreme' })).toMatchObject({ state: 'awaiting-code', stillTold: phone });
    expect(told()).toEqual([`KH-BAVET sms ${phone}`]);
  });

  it('is refused when its owner has answered STOP, or SNS cannot reach it, and nothing waits', async () => {
    const unreached = { ...ports, proving: { ...world.proving, send: async () => false } };
    await expect(setSubscription(sokha, request(), unreached)).rejects.toMatchObject({
      faults: [{ code: 'no-texts' }],
    });
    world.sns.optedOut.add(phone);
    await expect(set(sokha)).rejects.toMatchObject({ faults: [{ pointer: '/address', code: 'no-texts' }] });
    expect([...world.proving.awaited.waiting, ...world.proving.sent]).toEqual([]);
  });

  it('is forgotten with its request when that is ended', async () => {
    await set(sokha);
    await endSubscription(sokha, ports);
    await expect(readSubscription(sokha, ports)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(confirm(sokha, lastCode())).rejects.toMatchObject({ kind: 'not-found' });
    expect([...world.proving.awaited.waiting, ...told()]).toEqual([]);
  });
});

describe('a code', () => {
  it('is for the person to whose request it was sent', async () => {
    await set(sokha);
    await expect(confirm(dara, lastCode())).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('is void after 15 minutes', async () => {
    await set(sokha);
    world.now = startOfWorld + 15 * minute;
    await expect(confirm(sokha, lastCode())).rejects.toMatchObject({ kind: 'not-found' });
    await expect(readSubscription(sokha, ports)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('is void when another was sent', async () => {
    await set(sokha);
    const first = lastCode();
    await set(sokha);
    await expect(confirm(sokha, first)).rejects.toMatchObject({ kind: 'faults' });
    expect((await confirm(sokha, lastCode())).state).toBe('active');
  });

  it('can be tried five times, also when all tries come at once', async () => {
    await set(sokha);
    const left = (error: { message: string }) => /left: (\d)/.exec(error.message)?.[1];
    const tries = await Promise.all(
      Array.from({ length: 8 }, () => confirm(sokha, '000000').catch((error: unknown) => error)),
    );
    const wrong = tries.flatMap((error) => left(error as Error) ?? []);
    expect(wrong.sort()).toEqual(['0', '1', '2', '3', '4']);
    await expect(confirm(sokha, lastCode())).rejects.toMatchObject({ kind: 'not-found' });
    expect(told()).toEqual([]);
  });

  it('says of a wrong one where it is wrong', async () => {
    await set(sokha);
    await expect(confirm(sokha, '000000')).rejects.toMatchObject({
      kind: 'faults',
      message: 'This code is wrong. Tries that are left: 4.',
      faults: [{ pointer: '/code', code: 'not-there' }],
    });
  });

  it('proves nothing for somebody who was disabled', async () => {
    await set(sokha);
    world.people.standings.set('sokha', 'disabled');
    await expect(confirm(sokha, lastCode())).rejects.toMatchObject({ kind: 'not-yours' });
    expect(told()).toEqual([]);
  });

  it('can be typed again where a change broke half way', async () => {
    await set(sokha);
    const slow = { ...ports, sns: { ...world.sns, subscribe: () => Promise.reject(new Error('SNS is slow')) } };
    await expect(confirmSubscription(sokha, { code: lastCode() }, slow)).rejects.toThrow('SNS is slow');
    expect((await confirm(sokha, lastCode())).state).toBe('active');
  });
});

describe('codes of a day', () => {
  it.each([
    ['person', (index: number) => set(sokha, { address: `+8551234560${index}` }), 10],
    ['number', (index: number) => set(ofPerson(`person-${index}`)), 5],
  ])('are few for each %s, and the next day brings more', async (_of, ask, most) => {
    for (let index = 0; index < most; index += 1) await ask(index);
    await expect(ask(9)).rejects.toMatchObject({ kind: 'slow-down', retryAfterSeconds: 52_140 });
    expect(world.proving.sent).toHaveLength(most);
    expect(world.proving.stopped).toMatchObject([{ most }]);
    world.now = Date.parse('2016-06-20T00:00:00Z');
    await ask(9);
    expect(world.proving.sent).toHaveLength(most + 1);
  });

  it('count mails that ask for consent too, but not what a mailbox that has consented changes', async () => {
    const mail = (person: string, leastSeverity = 'Moderate') =>
      setSubscription(
        { ...ofPerson(person), channel: 'email' },
        request({ address: 'sokha@example.org', leastSeverity }),
        ports,
      );
    for (let index = 0; index < 5; index += 1) await mail('sokha');
    await expect(mail('sokha')).rejects.toMatchObject({ kind: 'slow-down' });
    world.sns.confirm('sokha@example.org');
    await readSubscription({ ...sokha, channel: 'email' }, ports);
  });
});

describe('a number that somebody else has', () => {
  const authority = { caller: { person: 'chief', roles: ['authority'] as const }, channel: 'sms' as const };

  it('passes over to the last who types its code back, wherever either of them works', async () => {
    await proven(dara, { follows: ['KH-BAVET', 'KH-PRUM'] });
    await proven(sokha);
    expect(told()).toEqual([`KH-BAVET sms ${phone}`]);
    expect([...new Set(world.claims.holders.values())]).toEqual(['sokha']);
    await expect(readSubscription(dara, ports)).rejects.toMatchObject({ kind: 'not-found' });
    await proven(dara);
    expect(told()).toEqual([`KH-POIPET sms ${phone}`]);
    await expect(readSubscription(sokha, ports)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('is lost to its owner by a holder who never proved it', async () => {
    await setSubscription(dara, request({ follows: ['KH-BAVET'] }), { ...ports, proving: undefined });
    await setSubscription(authority, request(), { ...ports, proving: undefined });
    expect((await proven(sokha)).state).toBe('active');
    expect(told()).toEqual([`KH-BAVET sms ${phone}`]);
  });

  it('stays with its owner while somebody else only asks for it, and says nothing of them', async () => {
    const theirs = await proven(sokha);
    expect(await set(dara)).not.toHaveProperty('stillTold');
    await expect(confirm(dara, '000000')).rejects.toMatchObject({ kind: 'faults' });
    expect(await readSubscription(sokha, ports)).toEqual(theirs);
  });

  it('leaves alone what its former holder is told by another number', async () => {
    await proven(dara, { address: other });
    await proven(sokha);
    expect((await readSubscription(dara, ports)).address).toBe(other);
  });
});

describe('a country that asks for no codes', () => {
  it('awaits none', async () => {
    const without = { ...ports, proving: undefined };
    expect((await setSubscription(sokha, request(), without)).state).toBe('active');
    await expect(confirmSubscription(sokha, { code: '123456' }, without)).rejects.toMatchObject({ kind: 'not-found' });
  });
});

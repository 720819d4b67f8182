import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressClaims } from '../../../../shared/alerts/aws/address-claims.dynamodb.ts';
import type { AddressClaims } from '../../../../shared/alerts/subscriptions/subscription-repository.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';

let engine: DynamoEngine;
let claims: AddressClaims;
beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('subscriptions', 'plain');
  claims = addressClaims(engine.client, 'subscriptions', 2);
});
afterAll(() => engine.stop());

const on = (topic: string, address = '+85512345678') => ({ topic, address });
const sokha = { person: 'sokha', channel: 'sms', follows: false } as const;
const dara = { person: 'dara', channel: 'sms', follows: false } as const;

describe('the claims of addresses, on a real engine', () => {
  it("an address on a topic is one person's, who may claim it again", async () => {
    for (const _again of [1, 2]) expect(await claims.claim(on('KH-BAVET'), sokha)).toBe('claimed');
    expect(await claims.claim(on('KH-BAVET'), dara)).toBe('another-person');
    expect(await claims.claim(on('KH-BAVET'), { ...dara, channel: 'email' })).toBe('claimed');
    expect(await claims.claim(on('authority'), dara)).toBe('claimed');
  });

  it('an address that is free again is for another person, and nobody frees what is not theirs', async () => {
    await claims.claim(on('KH-PRUM'), sokha);
    await claims.release(on('KH-PRUM'), dara);
    expect(await claims.claim(on('KH-PRUM'), dara)).toBe('another-person');
    for (const _again of [1, 2]) await claims.release(on('KH-PRUM'), sokha);
    expect(await claims.claim(on('KH-PRUM'), dara)).toBe('claimed');
  });

  it('a claim says whose it is, and those of a topic are listed with channel and address, without its followers', async () => {
    const mailbox = on('KH-DOM', 'a#b@example.org');
    await claims.claim(on('KH-DOM'), { ...sokha, follows: true });
    await claims.claim(mailbox, { ...dara, channel: 'email' });
    expect(await claims.holderOf(on('KH-DOM'), 'sms')).toBe('sokha');
    expect(await claims.holderOf(on('KH-DOM'), 'email')).toBeUndefined();
    expect(await claims.claimsOn('KH-DOM')).toEqual([
      { person: 'dara', channel: 'email', address: 'a#b@example.org' },
      { person: 'sokha', channel: 'sms', address: '+85512345678' },
    ]);
    expect(await claims.claimsOn('KH-NOBODY')).toEqual([]);
  });

  const following = (index: number) => ({ person: `person-${index}`, channel: 'sms', follows: true }) as const;
  const phone = (index: number) => on('KH-POIPET', `+8551234567${index}`);

  it('followers of a topic are bounded, also when all come at once, and those who work there find a place', async () => {
    const claimed = await Promise.all([1, 2, 3, 4].map((index) => claims.claim(phone(index), following(index))));
    expect(claimed.toSorted()).toEqual(['claimed', 'claimed', 'full', 'full']);
    expect(await claims.claim(phone(5), { ...following(5), follows: false })).toBe('claimed');
    const [holder = 0] = [1, 2, 3, 4].filter((_, index) => claimed[index] === 'claimed');
    const [refused = 0] = [1, 2, 3, 4].filter((_, index) => claimed[index] === 'full');
    expect(await claims.claim(phone(holder), following(holder))).toBe('claimed');
    await claims.release(phone(holder), following(holder));
    expect(await claims.claim(phone(refused), following(refused))).toBe('claimed');
  });

  it('a follower who comes to work there leaves their place to another follower', async () => {
    const two = [on('KH-CHOAM', '+85512000001'), on('KH-CHOAM', '+85512000002')] as const;
    for (const [index, each] of two.entries()) await claims.claim(each, following(index));
    expect(await claims.claim(two[0], { ...following(0), follows: false })).toBe('claimed');
    expect(await claims.claim(on('KH-CHOAM', '+85512000003'), following(3))).toBe('claimed');
  });

  it('nobody follows where a country leaves no place for that', async () => {
    const none = addressClaims(engine.client, 'subscriptions', 0);
    expect(await none.claim(on('KH-DONG'), following(1))).toBe('full');
    expect(await none.claim(on('KH-DONG'), sokha)).toBe('claimed');
  });
});

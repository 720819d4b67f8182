import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seatRegister } from '../../../../shared/alerts/aws/address-claims.dynamodb.ts';
import type { SeatRegister } from '../../../../shared/alerts/subscriptions/subscription-ports.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';

let engine: DynamoEngine;
let register: SeatRegister;
beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('subscriptions', 'plain');
  register = seatRegister(engine.client, 'subscriptions', 2);
});
afterAll(() => engine.stop());

const seat = (topic: string, address = '+85512345678') => ({ topic, address });
const sokha = { person: 'sokha', channel: 'sms', follows: false } as const;
const dara = { person: 'dara', channel: 'sms', follows: false } as const;

describe('the register of seats, on a real engine', () => {
  it('gives a seat to one person, who may claim it again', async () => {
    for (const _again of [1, 2]) expect(await register.claim(seat('KH-BAVET'), sokha)).toBe('claimed');
    expect(await register.claim(seat('KH-BAVET'), dara)).toBe('another-person');
    expect(await register.claim(seat('KH-BAVET'), { ...dara, channel: 'email' })).toBe('claimed');
    expect(await register.claim(seat('authority'), dara)).toBe('claimed');
  });

  it('gives it to another once it is free, and nobody frees what is not theirs', async () => {
    await register.claim(seat('KH-PRUM'), sokha);
    await register.release(seat('KH-PRUM'), dara);
    expect(await register.claim(seat('KH-PRUM'), dara)).toBe('another-person');
    for (const _again of [1, 2]) await register.release(seat('KH-PRUM'), sokha);
    expect(await register.claim(seat('KH-PRUM'), dara)).toBe('claimed');
  });

  const following = (index: number) => ({ person: `person-${index}`, channel: 'sms', follows: true }) as const;
  const phone = (index: number) => seat('KH-POIPET', `+8551234567${index}`);

  it('has so many seats for those who work elsewhere, also when all come at once, and others find theirs free', async () => {
    const claimed = await Promise.all([1, 2, 3, 4].map((index) => register.claim(phone(index), following(index))));
    expect(claimed.toSorted()).toEqual(['claimed', 'claimed', 'full', 'full']);
    expect(await register.claim(phone(5), { ...following(5), follows: false })).toBe('claimed');
    const [holder = 0] = [1, 2, 3, 4].filter((_, index) => claimed[index] === 'claimed');
    const [refused = 0] = [1, 2, 3, 4].filter((_, index) => claimed[index] === 'full');
    expect(await register.claim(phone(holder), following(holder))).toBe('claimed');
    await register.release(phone(holder), following(holder));
    expect(await register.claim(phone(refused), following(refused))).toBe('claimed');
  });

  it('takes no seat of those from whom who comes to work there', async () => {
    const two = [seat('KH-CHOAM', '+85512000001'), seat('KH-CHOAM', '+85512000002')] as const;
    for (const [index, each] of two.entries()) await register.claim(each, following(index));
    expect(await register.claim(two[0], { ...following(0), follows: false })).toBe('claimed');
    expect(await register.claim(seat('KH-CHOAM', '+85512000003'), following(3))).toBe('claimed');
  });

  it('lets nobody follow where a country has no seat for that', async () => {
    const none = seatRegister(engine.client, 'subscriptions', 0);
    expect(await none.claim(seat('KH-DONG'), following(1))).toBe('full');
    expect(await none.claim(seat('KH-DONG'), sokha)).toBe('claimed');
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import {
  confirmSubscription,
  readSubscription,
  setSubscription,
} from '../../../functions/manage-subscription/manage-subscription.ts';
import type { Caller } from '../../../shared/foundation/caller.ts';
import { newProvingWorld, ofPerson, request } from '../../fixtures/alerts/proving-world.ts';

const sokha = ofPerson('sokha');
let world: ReturnType<typeof newProvingWorld>;
beforeEach(() => {
  world = newProvingWorld();
});

const set = (by: typeof sokha, changes: Record<string, unknown> = {}) => setSubscription(by, request(changes), world);

describe('an administrator', () => {
  const administrator: Caller = { person: 'chief', roles: ['administrator'] };
  const ofSokha = { caller: administrator, channel: 'sms', person: 'sokha' } as const;

  it('names a number for another person, who types the code back', async () => {
    const asked = await setSubscription(ofSokha, { ...request(), topic: 'KH-BAVET' }, world);
    expect(asked.state).toBe('awaiting-code');
    expect(await readSubscription(ofSokha, world)).toEqual(asked);
    expect((await confirmSubscription(sokha, { code: world.lastCode() }, world)).state).toBe('active');
  });

  it('may name a number of another country', async () => {
    const abroad = request({ address: '+86 138 0013 8000' });
    await setSubscription(ofSokha, { ...abroad, topic: 'KH-BAVET' }, world);
    expect(world.proving.sent).toMatchObject([{ phone: '+8613800138000' }]);
  });

  it.each(['+881612345678', '+870773112345', '+882161234567', '+979123456789', '+1 900 555 0123', '+44 906 123 4567'])(
    'names no number that costs many times as much: %s',
    async (address) => {
      const refused = setSubscription(ofSokha, { ...request({ address }), topic: 'KH-BAVET' }, world);
      await expect(refused).rejects.toMatchObject({ kind: 'faults', faults: [{ pointer: '/address' }] });
      expect(world.proving.sent).toEqual([]);
    },
  );
});

describe('a number that an officer may not name', () => {
  it.each(['+86 138 0013 8000', '+1 202 555 0123', '+53 5 1234567', '+252 61 2345678'])(
    'is one of another country: %s, and the fault says which may be',
    async (address) => {
      await expect(set(sokha, { address })).rejects.toMatchObject({
        kind: 'faults',
        message: expect.stringContaining('+855, +856, +95, +66, +84'),
        faults: [{ pointer: '/address', code: 'no-texts', allowed: ['KH', 'LA', 'MM', 'TH', 'VN'] }],
      });
      expect(world.proving.sent).toEqual([]);
    },
  );

  it.each([
    ['a satellite phone', '+881612345678'],
    ['an Inmarsat terminal', '+870773112345'],
    ['a network of no country', '+882161234567'],
    ['a premium service of the world', '+979123456789'],
    ['a premium service', '+1 900 555 0123'],
    ['a landline', '023 123 456'],
  ])('is %s', async (_what, address) => {
    await expect(set(sokha, { address })).rejects.toMatchObject({
      kind: 'faults',
      faults: [{ pointer: '/address', code: expect.stringMatching(/^(no-texts|bad-format)$/) }],
    });
    expect(world.proving.sent).toEqual([]);
  });

  it('is told with all else that is wrong', async () => {
    const wrong = set(sokha, { address: '+86 138 0013 8000', language: 'th' });
    await expect(wrong).rejects.toMatchObject({ faults: [{ pointer: '/address' }, { pointer: '/language' }] });
  });

  it.each(['+66812345678', '+84912345678', '+8562055551234', '+959250123456'])(
    'is none of the network: %s',
    async (address) => {
      expect((await set(sokha, { address })).state).toBe('awaiting-code');
    },
  );
});

import { describe, expect, it } from 'vitest';
import { messageVerifier } from '../../../../shared/exchange/aws/message-verifier.ts';
import { messageLike, publicKeyOf, signerOf } from '../../../fixtures/exchange/exchange-world.ts';

describe('the verifier', () => {
  it('knows countries by the keys that it was given', async () => {
    const verifier = messageVerifier({ kh: publicKeyOf('KH') });
    const signature = await signerOf('KH').sign(messageLike());
    expect([verifier.knows('KH'), verifier.knows('LA')]).toEqual([true, false]);
    expect(verifier.isSignedBySender(messageLike(), signature)).toBe(true);
    expect(verifier.isSignedBySender(messageLike({ from: 'LA' }), signature)).toBe(false);
  });

  it('cannot begin with what is no key', () => {
    expect(() => messageVerifier({ kh: 'AAAA' })).toThrow();
  });
});

import { createECDH } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encryptedPush } from '../../../../../shared/alerts/aws/push/encrypted-push.ts';
import { ownBrowser } from '../../../../fixtures/push/own-browser.ts';

const bytes = (text: string) => Buffer.from(text, 'base64url');

/** RFC 8291, section 5 and appendix A: the keys of both sides, the salt, and the message that comes of them. */
const standard = {
  text: 'When I grow up, I want to be a watermelon',
  keys: {
    p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  },
  senderKey: 'yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw',
  salt: 'DGv6ra1nlYgDCS1FRnbzlw',
  message:
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
};

it('a push is encrypted as the standard shows it, byte by byte', () => {
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(bytes(standard.senderKey));
  const message = encryptedPush(standard.text, standard.keys, { ecdh, salt: bytes(standard.salt) });
  expect(message.toString('base64url')).toBe(standard.message);
});

it('a push is read by the browser that it is for, whatever it says, and by no other', () => {
  const browser = ownBrowser('https://fcm.googleapis.com/a');
  const other = ownBrowser('https://fcm.googleapis.com/b');
  const { keys } = browser.subscription;
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (text) => {
      const message = encryptedPush(text, keys);
      expect(browser.read(message)).toBe(Buffer.from(text, 'utf8').toString('utf8'));
      expect(() => other.read(message)).toThrow();
    }),
    { numRuns: 50 },
  );
});

it('two pushes of one text have nothing in common', () => {
  const { keys } = ownBrowser('https://fcm.googleapis.com/a').subscription;
  const [one, other] = [encryptedPush('same', keys), encryptedPush('same', keys)];
  expect(one.subarray(0, 16)).not.toEqual(other.subarray(0, 16));
  expect(one.subarray(21, 86)).not.toEqual(other.subarray(21, 86));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesIn } from '../../../../shared/alerts/push/bytes-in.ts';
import { PushSubscriptionRequest } from '../../../../shared/alerts/push/push-subscription-request.ts';
import { ownBrowser } from '../../../fixtures/push/own-browser.ts';

const { subscription } = ownBrowser('https://fcm.googleapis.com/fcm/send/a');
const { keys } = subscription;
const standard = (text: string) => Buffer.from(text, 'base64url').toString('base64');
const flipped = (text: string, index: number) => {
  const bytes = Buffer.from(text, 'base64url');
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  return bytes.toString('base64url');
};

const refusals = (changes: object) => {
  const read = PushSubscriptionRequest.safeParse({ ...subscription, ...changes });
  return read.success ? [] : read.error.issues.map(({ path }) => path.join('/'));
};

describe("a browser's subscription", () => {
  it('is taken as the browser writes it, and with the choices of the person', () => {
    expect(PushSubscriptionRequest.parse(subscription)).toEqual({ ...subscription, leastSeverity: 'Moderate' });
    const chosen = { language: 'km', crimes: ['drugs'], leastSeverity: 'Severe' };
    expect(PushSubscriptionRequest.parse({ ...subscription, ...chosen })).toMatchObject(chosen);
  });

  it('may write its keys in either alphabet of base64, padded or not', () => {
    expect(refusals({ keys: { p256dh: standard(keys.p256dh), auth: standard(keys.auth) } })).toEqual([]);
  });

  it.each([
    ['a key that is no point of the curve', { p256dh: flipped(keys.p256dh, 60) }],
    ['a key in the short form', { p256dh: flipped(keys.p256dh, 0) }],
    ['a key that is too short', { p256dh: keys.p256dh.slice(0, 40) }],
    ['a key that is no base64', { p256dh: 'ключ' }],
    ['a key of megabytes', { p256dh: 'A'.repeat(5_000_000) }],
    ['no key', { p256dh: undefined }],
  ])('is refused with %s', (_what, changed) => {
    expect(refusals({ keys: { ...keys, ...changed } })).toEqual(['keys/p256dh']);
  });

  it.each([
    ['fifteen bytes', Buffer.alloc(15).toString('base64url')],
    ['seventeen bytes', Buffer.alloc(17).toString('base64url')],
    ['none', ''],
  ])('is refused with a secret of %s', (_what, auth) => {
    expect(refusals({ keys: { ...keys, auth } })).toEqual(['keys/auth']);
  });

  it('is refused with a member that nobody knows', () => {
    expect(refusals({ address: '+85512345678' })).toEqual(['']);
  });

  it('has the bytes that its texts say, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        for (const form of ['base64', 'base64url'] as const)
          expect(bytesIn(Buffer.from(bytes).toString(form))).toEqual(Uint8Array.from(bytes));
      }),
    );
  });
});

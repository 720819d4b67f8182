import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import { importJWK, jwtVerify } from 'jose';
import { afterEach, expect, it } from 'vitest';
import { publicKeyOf } from '../../../../../shared/alerts/aws/push/public-key-of.ts';
import { vapidKey } from '../../../../../shared/alerts/aws/push/vapid-key.ts';
import { vapidTokens } from '../../../../../shared/alerts/aws/push/vapid-tokens.ts';

const kms = mockClient(KMSClient);
afterEach(() => kms.reset());

const hour = 3_600_000;
const start = Date.parse('2016-06-19T09:31:00Z');
const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const jwk = pair.publicKey.export({ format: 'jwk' });

const keyInKms = () => {
  kms.on(GetPublicKeyCommand).resolves({ PublicKey: pair.publicKey.export({ type: 'spki', format: 'der' }) });
  kms
    .on(SignCommand)
    .callsFake(({ Message }: { Message: Uint8Array }) => ({ Signature: sign('sha256', Message, pair.privateKey) }));
  return vapidKey(new KMSClient({ region: 'ap-southeast-1' }), 'key-1');
};

const partsOf = (header: string) => {
  const [, token = '', key = ''] = /^vapid t=(\S+), k=(\S+)$/.exec(header) ?? [];
  return { token, key };
};

it('the public key is a point as browsers take it', async () => {
  const key = Buffer.from(await keyInKms().publicKey(), 'base64url');
  expect(key).toHaveLength(65);
  expect(key.subarray(1, 33).toString('base64url')).toBe(jwk.x);
  expect(key.subarray(33).toString('base64url')).toBe(jwk.y);
});

it('every signature of KMS becomes one of 64 bytes that a push service verifies', async () => {
  const key = keyInKms();
  // Numbers of DER are shorter or longer by a byte in some hundredths of all signatures.
  for (let index = 0; index < 600; index += 1) {
    const signature = await key.sign(`text ${index}`);
    const { createVerify } = await import('node:crypto');
    const verifier = createVerify('sha256').update(`text ${index}`);
    expect(
      verifier.verify(
        { key: createPublicKey(pair.publicKey.export({ type: 'spki', format: 'pem' })), dsaEncoding: 'ieee-p1363' },
        signature,
      ),
    ).toBe(true);
  }
});

it('a token says to a push service who asks, for which service and for how long', async () => {
  const header = await vapidTokens(keyInKms(), 'mailto:duty@blo.example', () => start)('https://fcm.googleapis.com');
  const { token, key } = partsOf(header);
  expect(Buffer.from(key, 'base64url')).toHaveLength(65);
  const { payload, protectedHeader } = await jwtVerify(token, await importJWK({ ...jwk, alg: 'ES256' }), {
    currentDate: new Date(start),
  });
  expect(protectedHeader).toEqual({ typ: 'JWT', alg: 'ES256' });
  expect(payload).toEqual({
    aud: 'https://fcm.googleapis.com',
    exp: (start + 12 * hour) / 1_000,
    sub: 'mailto:duty@blo.example',
  });
});

it('a token is used again for its own service alone, and made anew in good time', async () => {
  let now = start;
  const tokens = vapidTokens(keyInKms(), 'mailto:duty@blo.example', () => now);
  const first = await tokens('https://a.example');
  now += 5 * hour;
  expect(await tokens('https://a.example')).toBe(first);
  expect(await tokens('https://b.example')).not.toBe(first);
  now += 2 * hour;
  expect(await tokens('https://a.example')).not.toBe(first);
  expect(kms.commandCalls(SignCommand)).toHaveLength(3);
});

it('a failure of KMS is not kept', async () => {
  const key = keyInKms();
  kms
    .on(SignCommand)
    .rejectsOnce(new Error('away'))
    .callsFake(({ Message }: { Message: Uint8Array }) => ({
      Signature: sign('sha256', Message, pair.privateKey),
    }));
  const tokens = vapidTokens(key, 'mailto:duty@blo.example', () => start);
  await expect(tokens('https://a.example')).rejects.toThrow('away');
  expect(await tokens('https://a.example')).toContain('vapid t=');
});

it('the pages ask for the public key once, and again where nobody could say it', async () => {
  const unknown: unknown[] = [];
  const asked: string[] = [];
  const answers = [undefined, 'point'];
  const key = publicKeyOf(
    {
      publicKey: async () => {
        const answer = answers[asked.length];
        asked.push('asked');
        if (!answer) throw new Error('away');
        return answer;
      },
    },
    (error) => unknown.push(error),
  );
  expect(await key()).toBeUndefined();
  expect(await key()).toBe('point');
  expect(await key()).toBe('point');
  expect([asked.length, unknown.length]).toEqual([2, 1]);
});

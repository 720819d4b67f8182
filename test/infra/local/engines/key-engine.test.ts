import { createPublicKey, verify } from 'node:crypto';
import {
  DescribeKeyCommand,
  GetPublicKeyCommand,
  KMSClient,
  SignCommand,
  type SignCommandInput,
  VerifyCommand,
} from '@aws-sdk/client-kms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localCredentials } from '../../../../infra/local/assembly/local-account.ts';
import { keyEngine } from '../../../../infra/local/engines/key-engine.ts';
import { localPublicKey } from '../../../../infra/local/engines/local-key.ts';
import { type ControlServer, startControl } from '../../../../infra/local/functions/control-server.ts';
import { freePort } from '../fixtures/free-ports.ts';

const arnOf = (name: string) => `arn:aws:kms:ap-southeast-1:000000000000:${name}`;
const keys = new Map([
  [arnOf('a'), 'alias/a-signing'],
  [arnOf('b'), 'alias/b-signing'],
  [arnOf('nameless'), undefined],
]);

let server: ControlServer;
let client: KMSClient;

beforeAll(async () => {
  const port = await freePort();
  server = await startControl({ port, invoke: async () => undefined, answerAsKms: keyEngine(keys) });
  const settings = { region: 'ap-southeast-1', credentials: localCredentials, maxAttempts: 1 };
  client = new KMSClient({ ...settings, endpoint: `http://127.0.0.1:${port}` });
});
afterAll(async () => {
  client.destroy();
  await server.stop();
});

const Message = Buffer.from('a message');
const signing = (changes: Partial<SignCommandInput> = {}) =>
  new SignCommand({ KeyId: 'alias/a-signing', Message, SigningAlgorithm: 'ECDSA_SHA_256', ...changes });

describe('a key that signs', () => {
  it.each(['alias/a-signing', arnOf('a')])(
    'signs by its alias or its ARN what its public half verifies: %s',
    async (KeyId) => {
      const { Signature = new Uint8Array(), KeyId: arn } = await client.send(signing({ KeyId }));
      const { PublicKey = new Uint8Array(), KeySpec } = await client.send(new GetPublicKeyCommand({ KeyId }));
      expect([arn, KeySpec]).toEqual([arnOf('a'), 'ECC_NIST_P256']);
      const key = createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' });
      expect(verify('sha256', Message, { key, dsaEncoding: 'der' }, Signature)).toBe(true);
    },
  );

  it('has the public half that whoever synthesises knows beforehand, and another than the next key', async () => {
    const publicOf = async (KeyId: string) =>
      Buffer.from((await client.send(new GetPublicKeyCommand({ KeyId }))).PublicKey ?? []).toString('base64');
    expect(await publicOf('alias/a-signing')).toBe(localPublicKey('alias/a-signing'));
    expect(await publicOf('alias/b-signing')).toBe(localPublicKey('alias/b-signing'));
    expect(localPublicKey('alias/a-signing')).not.toBe(localPublicKey('alias/b-signing'));
  });

  it('verifies what it has signed, and nothing else', async () => {
    const { Signature } = await client.send(signing());
    const asked = { Signature, Message, SigningAlgorithm: 'ECDSA_SHA_256' as const };
    const ofA = await client.send(new VerifyCommand({ ...asked, KeyId: 'alias/a-signing' }));
    expect(ofA.SignatureValid).toBe(true);
    for (const changes of [{ KeyId: 'alias/b-signing' }, { KeyId: 'alias/a-signing', Message: Buffer.from('other') }])
      await expect(client.send(new VerifyCommand({ ...asked, ...changes }))).rejects.toMatchObject({
        name: 'KMSInvalidSignatureException',
      });
  });

  it.each([
    ['a key that there is not', signing({ KeyId: 'alias/c-signing' }), 'NotFoundException'],
    ['a key without an alias', signing({ KeyId: arnOf('nameless') }), 'NotFoundException'],
    ['a digest', signing({ MessageType: 'DIGEST', Message: new Uint8Array(32) }), 'ValidationException'],
    ['another algorithm', signing({ SigningAlgorithm: 'ECDSA_SHA_512' }), 'ValidationException'],
    ['more than KMS signs by itself', signing({ Message: new Uint8Array(4_097) }), 'ValidationException'],
    ['nothing', signing({ Message: new Uint8Array(0) }), 'ValidationException'],
  ])('refuses %s', async (_, command, name) => {
    await expect(client.send(command)).rejects.toMatchObject({ name });
  });

  it('leaves all else of KMS to nobody', async () => {
    const asked = client.send(new DescribeKeyCommand({ KeyId: 'alias/a-signing' }));
    await expect(asked).rejects.toMatchObject({ $metadata: { httpStatusCode: 501 } });
  });
});

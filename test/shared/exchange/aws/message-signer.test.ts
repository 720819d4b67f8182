import { KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { messageSigner } from '../../../../shared/exchange/aws/message-signer.kms.ts';
import { signedHeader } from '../../../../shared/exchange/aws/signed-header.ts';
import { messageLike } from '../../../fixtures/exchange/exchange-world.ts';

const client = new KMSClient({});
const kms = mockClient(client);
const signer = messageSigner(client, 'alias/blo-kh-exchange');

beforeEach(() => {
  kms.reset();
});

describe('the signer', () => {
  it('asks the key of the country, in the one way that it may', async () => {
    kms.on(SignCommand).resolves({ Signature: Uint8Array.from([1, 2, 255]) });
    expect(await signer.sign(messageLike())).toBe('AQL/');
    expect(kms.commandCalls(SignCommand)[0]?.args[0].input).toEqual({
      KeyId: 'alias/blo-kh-exchange',
      Message: signedHeader(messageLike()),
      MessageType: 'RAW',
      SigningAlgorithm: 'ECDSA_SHA_256',
    });
  });

  it.each([
    ['a refusal of KMS', () => kms.on(SignCommand).rejects(new Error('disabled')), 'disabled'],
    ['an answer without a signature', () => kms.on(SignCommand).resolves({}), 'no signature'],
  ])('passes on %s', async (_, answer, words) => {
    answer();
    await expect(signer.sign(messageLike())).rejects.toThrow(words);
  });
});

describe('what is signed', () => {
  it('is never longer than what KMS signs by itself', () => {
    expect(signedHeader(messageLike({ text: 'a'.repeat(128 * 1024) })).length).toBeLessThan(4_096);
  });

  it.each([
    ['sender', { from: 'LA' }],
    ['addressee', { to: 'LA' }],
    ['moment', { sentAt: '2016-06-19T09:30:00.001Z' }],
    ['text', { text: '{"says":"ខ្មែ"}' }],
  ])('is of one %s alone', (_, changes) => {
    expect(signedHeader(messageLike(changes)).equals(signedHeader(messageLike()))).toBe(false);
  });
});

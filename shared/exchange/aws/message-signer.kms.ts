import { type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import type { MessageSigner } from '../message-signer.ts';
import { signedHeader } from './signed-header.ts';

/**
 * Signs with a key that never leaves KMS: ECDSA on P-256 with SHA-256.
 * @param keyAlias such as `alias/blo-kh-exchange`
 */
export const messageSigner = (client: KMSClient, keyAlias: string): MessageSigner => ({
  sign: async (message) => {
    const { Signature } = await client.send(
      new SignCommand({
        KeyId: keyAlias,
        Message: signedHeader(message),
        MessageType: 'RAW',
        SigningAlgorithm: 'ECDSA_SHA_256',
      }),
    );
    if (!Signature) throw new Error('KMS gave no signature');
    return Buffer.from(Signature).toString('base64');
  },
});

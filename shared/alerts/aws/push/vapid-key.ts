import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';

/** Half of a signature by P-256, and half of a point. */
const numberBytes = 32;
const pointBytes = 1 + 2 * numberBytes;

/** The KMS client; in this file so that only functions which use the key carry it. */
export const keyClient = (): KMSClient =>
  new KMSClient({ requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true } });

/** An integer of DER without the zero before it, or with those that it lacks. */
const numberIn = (der: Buffer): Buffer => {
  const bare = der.subarray(Math.max(0, der.length - numberBytes));
  return Buffer.concat([Buffer.alloc(numberBytes - bare.length), bare]);
};

/** The two numbers of a signature side by side, as a JWT has them (RFC 7518, 3.4); KMS gives DER (RFC 3279, 2.2.3). */
const rawSignature = (der: Buffer): Buffer => {
  const firstLength = der.readUInt8(3);
  const second = 4 + firstLength;
  const secondLength = der.readUInt8(second + 1);
  const first = der.subarray(4, second);
  return Buffer.concat([numberIn(first), numberIn(der.subarray(second + 2, second + 2 + secondLength))]);
};

/** The key by which push services know us: a pair on P-256 (RFC 8292). */
export type VapidKey = {
  /** The public half, as a browser takes it: a point in base64url. */
  publicKey(): Promise<string>;
  /** @returns the raw signature of 64 bytes */
  sign(text: string): Promise<Buffer>;
};

/** The key in KMS, which makes it and never gives it out: nobody can lose it, copy it, or make it twice. */
export const vapidKey = (client: KMSClient, KeyId: string): VapidKey => ({
  publicKey: async () => {
    const { PublicKey = new Uint8Array() } = await client.send(new GetPublicKeyCommand({ KeyId }));
    // The point is the end of the key's structure (RFC 5480, 2).
    return Buffer.from(PublicKey).subarray(-pointBytes).toString('base64url');
  },
  sign: async (text) => {
    const Message = Buffer.from(text);
    const order = { KeyId, Message, MessageType: 'RAW', SigningAlgorithm: 'ECDSA_SHA_256' } as const;
    const { Signature = new Uint8Array() } = await client.send(new SignCommand(order));
    return rawSignature(Buffer.from(Signature));
  },
});

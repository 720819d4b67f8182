import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SignatureV4 } from '@smithy/signature-v4';
import type { ChunkName, UploadAddresses } from '../domain/ports.ts';

/** An address lives this long: enough for one chunk over a bad line; a fresh one comes with every receipt. */
const uploadLifetimeSeconds = 15 * 60;

/** Chunks are parts of a file: their own type says nothing about the picture. */
const chunkType = 'application/octet-stream';

/** The key of a chunk in the inbox bucket. Ids only: keys stand in logs. */
export const chunkKey = ({ incidentId, photoId, index }: ChunkName): string => `${incidentId}/${photoId}/${index}`;

/** A bucket by host name in AWS, by path where an endpoint is given. */
const target = (bucket: string, region: string, endpoint: string | undefined) => {
  const url = new URL(endpoint ?? `https://${bucket}.s3.${region}.amazonaws.com`);
  return { url, prefix: endpoint ? `/${bucket}/` : '/' };
};

type Signing = Pick<DynamoDBClient['config'], 'credentials' | 'region' | 'sha256'>;

/**
 * Signs addresses for PUTs straight to the inbox bucket. The signature binds key, length and type (they are signed
 * headers), so an address cannot be used for anything else. Made with the signer of the SDK's core and the credentials
 * that the DynamoDB client has already resolved, since a whole S3 client costs the accept path a quarter of its start.
 * @param signing the resolved configuration of any SDK client
 * @param endpoint an S3 that is not AWS's own
 */
export const uploadAddresses = (signing: Signing, bucket: string, endpoint?: string): UploadAddresses => {
  const { credentials, region, sha256 } = signing;
  const signer = new SignatureV4({
    credentials,
    region,
    sha256,
    service: 's3',
    uriEscapePath: false,
    applyChecksum: false,
  });
  return {
    forChunk: async (chunk, bytes) => {
      const { url, prefix } = target(bucket, await region(), endpoint);
      const signed = await signer.presign(
        {
          method: 'PUT',
          protocol: url.protocol,
          hostname: url.hostname,
          ...(url.port ? { port: Number(url.port) } : {}),
          path: `${prefix}${chunkKey(chunk)}`,
          query: {},
          headers: {
            host: url.host,
            'content-length': String(bytes),
            'content-type': chunkType,
            'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD',
          },
        },
        { expiresIn: uploadLifetimeSeconds },
      );
      const query = new URLSearchParams(
        Object.fromEntries(Object.entries(signed.query ?? {}).map(([name, value]) => [name, String(value)])),
      );
      return { url: `${url.origin}${signed.path}?${query}`, headers: { 'content-type': chunkType } };
    },
  };
};

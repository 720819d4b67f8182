import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SignatureV4 } from '@smithy/signature-v4';
import { bucketOrigin } from './bucket-origin.ts';

/** The resolved configuration of any SDK client: whose credentials sign, and for which region. */
export type Signing = Pick<DynamoDBClient['config'], 'credentials' | 'region' | 'sha256'>;

export type ToSign = {
  method: 'PUT' | 'GET' | 'HEAD' | 'DELETE';
  bucket: string;
  key: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  lifetimeSeconds: number;
};

/** A bucket by host name in AWS, by path where an endpoint is given. */
const target = (bucket: string, region: string, endpoint: string | undefined) => {
  const url = new URL(bucketOrigin(bucket, region, endpoint));
  return { url, prefix: endpoint ? `/${bucket}/` : '/' };
};

/** A key as S3 reckons with it: all but letters, digits and `-._~` escaped, and slashes as they are (AWS, "Create a signed request"). */
const escaped = (key: string): string =>
  key
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join('/');

const payloadHeader = 'x-amz-content-sha256';

const requestTo = (url: URL, path: string, { method, query = {}, headers = {} }: ToSign) => ({
  method,
  protocol: url.protocol,
  hostname: url.hostname,
  ...(url.port ? { port: Number(url.port) } : {}),
  path,
  query,
  headers: { host: url.host, ...headers, [payloadHeader]: 'UNSIGNED-PAYLOAD' },
});

/**
 * Signs addresses of objects. The signature binds method, key, query and every header, so an address cannot be used for
 * anything else. Made with the signer of the SDK's core and the credentials that another client has already resolved,
 * since a whole S3 client costs the accept path a quarter of its start.
 * @param endpoint an S3 that is not AWS's own
 */
export const presigner = ({ credentials, region, sha256 }: Signing, endpoint?: string) => {
  const settings = { service: 's3', uriEscapePath: false, applyChecksum: false };
  const signer = new SignatureV4({ credentials, region, sha256, ...settings });
  return async (order: ToSign): Promise<string> => {
    const { url, prefix } = target(order.bucket, await region(), endpoint);
    const request = requestTo(url, `${prefix}${escaped(order.key)}`, order);
    // The signer moves headers of S3's own into the query, where S3 need not hold the body to them. That of the payload is
    // for the signer alone: S3 takes it for granted in a presigned address, and each chunk carries its address over the line.
    const unhoistableHeaders = new Set([...Object.keys(order.headers ?? {}), payloadHeader]);
    const unsignableHeaders = new Set([payloadHeader]);
    const options = { expiresIn: order.lifetimeSeconds, unhoistableHeaders, unsignableHeaders };
    const signed = await signer.presign(request, options);
    const query = new URLSearchParams(
      Object.fromEntries(Object.entries(signed.query ?? {}).map(([name, value]) => [name, String(value)])),
    );
    return `${url.origin}${signed.path}?${query}`;
  };
};

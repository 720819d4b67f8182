import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { crc32 } from 'node:zlib';
import type { S3Refusal } from './s3-access.ts';

const crc32Base64 = (body: Uint8Array): string => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(body));
  return bytes.toString('base64');
};

const digests: Readonly<Record<string, (body: Uint8Array) => string>> = {
  'content-md5': (body) => createHash('md5').update(body).digest('base64'),
  'x-amz-checksum-sha256': (body) => createHash('sha256').update(body).digest('base64'),
  'x-amz-checksum-sha1': (body) => createHash('sha1').update(body).digest('base64'),
  'x-amz-checksum-crc32': crc32Base64,
};

/**
 * Refuses a body that is not what its checksum says, as S3 does. A body sent in signed chunks (`aws-chunked`) carries its
 * checksum at its end and is not looked at; the SDK sends streams so.
 * @param parameters query of the request: a presigned address may carry the checksum there
 */
export const wrongChecksum = (
  body: Uint8Array,
  headers: IncomingHttpHeaders,
  parameters: URLSearchParams,
): S3Refusal | undefined => {
  if (String(headers['content-encoding'] ?? '').includes('aws-chunked')) return undefined;
  for (const [name, digest] of Object.entries(digests)) {
    const said = headers[name] ?? parameters.get(name);
    if (said && digest(body) !== said) {
      const message = `The ${name} you specified did not match what we received.`;
      return { status: 400, code: 'BadDigest', message };
    }
  }
  return undefined;
};

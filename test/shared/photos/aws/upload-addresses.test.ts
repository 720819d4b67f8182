import { createHash, createHmac } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { chunkKey } from '../../../../shared/photos/aws/chunk-key.ts';
import { photoAddresses } from '../../../../shared/photos/aws/photo-addresses.ts';
import { uploadAddresses } from '../../../../shared/photos/aws/upload-addresses.ts';

const chunk = {
  incidentId: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a51',
  photoId: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a52',
  index: 3,
};
const secret = 'not/a+real=secret';
const config = new DynamoDBClient({
  region: 'ap-southeast-1',
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: secret, sessionToken: 'token/with+signs==' },
}).config;

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const escaped = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

/** Signature Version 4 for a presigned request, written from AWS's description and from nothing of the SDK's. */
const signatureOf = (address: string, headers: Record<string, string>, method = 'PUT'): string => {
  const url = new URL(address);
  const query = [...url.searchParams].filter(([key]) => key !== 'X-Amz-Signature');
  const [, day = '', region = '', service = ''] = (url.searchParams.get('X-Amz-Credential') ?? '').split('/');
  const signed = (url.searchParams.get('X-Amz-SignedHeaders') ?? '').split(';');
  const canonical = [
    method,
    url.pathname,
    query
      .map(([key, value]) => `${escaped(key)}=${escaped(value)}`)
      .sort()
      .join('&'),
    ...signed.map((key) => `${key}:${headers[key]}`),
    '',
    signed.join(';'),
    'UNSIGNED-PAYLOAD',
  ].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = [
    'AWS4-HMAC-SHA256',
    url.searchParams.get('X-Amz-Date'),
    scope,
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n');
  const signing = hmac(hmac(hmac(hmac(`AWS4${secret}`, day), region), service), 'aws4_request');
  return hmac(signing, toSign).toString('hex');
};

describe('an upload address', () => {
  it('is signed as AWS describes it, for one key, one length and one type, for a quarter of an hour', async () => {
    const { url, headers } = await uploadAddresses(config, 'blo-kh-inbox').forChunk(chunk, { bytes: 262_144 });
    const address = new URL(url);
    expect(address.origin).toBe('https://blo-kh-inbox.s3.ap-southeast-1.amazonaws.com');
    expect(address.pathname).toBe(`/${chunkKey(chunk)}`);
    expect(address.searchParams.get('X-Amz-Expires')).toBe('900');
    expect([...address.searchParams.keys()]).not.toContain('X-Amz-Content-Sha256');
    expect(address.searchParams.get('X-Amz-SignedHeaders')).toBe('content-length;content-type;host');
    expect(headers).toEqual({ 'content-type': 'application/octet-stream' });
    const sent = { ...headers, 'content-length': '262144', host: address.host };
    expect(address.searchParams.get('X-Amz-Signature')).toBe(signatureOf(url, sent));
    expect(signatureOf(url, { ...sent, 'content-length': '262145' })).not.toBe(
      address.searchParams.get('X-Amz-Signature'),
    );
  });

  it('holds the chunk to its announced CRC-32, in a header that S3 compares with what came', async () => {
    const about = { bytes: 9, crc32: 'cbf43926' };
    const { url, headers } = await uploadAddresses(config, 'blo-kh-inbox').forChunk(chunk, about);
    const address = new URL(url);
    expect(headers).toEqual({ 'content-type': 'application/octet-stream', 'x-amz-checksum-crc32': 'y/Q5Jg==' });
    expect(address.searchParams.get('X-Amz-SignedHeaders')).toBe(
      'content-length;content-type;host;x-amz-checksum-crc32',
    );
    const sent = { ...headers, 'content-length': '9', host: address.host };
    expect(address.searchParams.get('X-Amz-Signature')).toBe(signatureOf(url, sent));
  });

  it("goes by path to an S3 that is not AWS's own", async () => {
    const { url } = await uploadAddresses(config, 'blo-kh-inbox', 'http://127.0.0.1:4566').forChunk(chunk, {
      bytes: 10,
    });
    expect(url.startsWith(`http://127.0.0.1:4566/blo-kh-inbox/${chunkKey(chunk)}?`)).toBe(true);
  });
});

describe('an address of a photo', () => {
  const addresses = photoAddresses(config, { viewing: 'blo-kh-viewing', evidence: 'blo-kh-evidence' });
  const { incidentId, photoId } = chunk;

  it.each([
    ['a copy', () => addresses.ofCopy(chunk, 'thumbnail'), 'blo-kh-viewing', '/thumbnail.jpg', 'inline'],
    ['an original', () => addresses.ofOriginal(chunk), 'blo-kh-evidence', '', 'attachment'],
  ] as const)(
    'of %s lets one object be read, for two minutes, and be kept by nobody on the way',
    async (_, sign, bucket, end, how) => {
      const address = new URL(await sign());
      expect(address.host).toBe(`${bucket}.s3.ap-southeast-1.amazonaws.com`);
      expect(address.pathname).toBe(`/${incidentId}/${photoId}${end}`);
      expect(address.searchParams.get('X-Amz-Expires')).toBe('120');
      expect(address.searchParams.get('response-cache-control')).toBe('no-store');
      expect(address.searchParams.get('response-content-disposition')).toBe(how);
      expect(address.searchParams.get('x-amz-checksum-mode')).toBe(how === 'attachment' ? 'ENABLED' : null);
      const signature = address.searchParams.get('X-Amz-Signature');
      expect(signature).toBe(signatureOf(address.href, { host: address.host }, 'GET'));
      expect(signature).not.toBe(signatureOf(address.href, { host: address.host }, 'PUT'));
    },
  );
});

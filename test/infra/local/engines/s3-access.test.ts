import { describe, expect, it } from 'vitest';
import { presignedSignature, refusalOf, refusalXml } from '../../../../infra/local/engines/s3-access.ts';

/** The example of "Authenticating Requests: Using Query Parameters" in the S3 API reference. */
const example = {
  method: 'GET',
  url:
    '/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request' +
    '&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host' +
    '&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  headers: { host: 'examplebucket.s3.amazonaws.com' },
};
const credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const inTime = new Date('2013-05-24T12:00:00Z');

describe('a presigned address', () => {
  it('has the signature that S3’s documentation computes for its example', () => {
    expect(presignedSignature(example, credentials.secretAccessKey)).toBe(
      'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
    );
    expect(refusalOf(example, credentials, inTime)).toBeUndefined();
  });

  it.each([
    ['after its time', {}, '2013-05-25T00:00:01Z', 403, 'AccessDenied'],
    ['long before it was signed', {}, '2013-05-23T00:00:00Z', 403, 'AccessDenied'],
    ['with another method', { method: 'PUT' }, '2013-05-24T12:00:00Z', 403, 'SignatureDoesNotMatch'],
    [
      'of another object',
      { url: example.url.replace('test', 'best') },
      '2013-05-24T12:00:00Z',
      403,
      'SignatureDoesNotMatch',
    ],
    ['of another host', { headers: { host: 'other' } }, '2013-05-24T12:00:00Z', 403, 'SignatureDoesNotMatch'],
    [
      'with more in the query',
      { url: `${example.url}&versionId=1` },
      '2013-05-24T12:00:00Z',
      403,
      'SignatureDoesNotMatch',
    ],
    [
      'with a longer life',
      { url: example.url.replace('86400', '86401') },
      '2013-05-24T12:00:00Z',
      403,
      'SignatureDoesNotMatch',
    ],
    [
      'with a life beyond seven days',
      { url: example.url.replace('86400', '604801') },
      '2013-05-24T12:00:00Z',
      400,
      'AuthorizationQueryParametersError',
    ],
    [
      'of somebody else',
      { url: example.url.replace('AKIA', 'BKIA') },
      '2013-05-24T12:00:00Z',
      403,
      'InvalidAccessKeyId',
    ],
    [
      'with an x-amz header that was not signed',
      { headers: { ...example.headers, 'x-amz-acl': 'public-read' } },
      '2013-05-24T12:00:00Z',
      403,
      'AccessDenied',
    ],
    ['without a signature', { url: '/test.txt' }, '2013-05-24T12:00:00Z', 403, 'AccessDenied'],
  ])('is refused %s', (_name, change, at, status, code) => {
    expect(refusalOf({ ...example, ...change }, credentials, new Date(at))).toMatchObject({ status, code });
  });

  it('is refused when it does not carry the session’s token', () => {
    expect(refusalOf(example, { ...credentials, sessionToken: 'now' }, inTime)).toMatchObject({
      status: 400,
      code: 'InvalidToken',
    });
  });

  it('is refused in S3’s XML', () => {
    expect(refusalXml({ status: 403, code: 'AccessDenied', message: 'Request has expired' })).toContain(
      '<Error><Code>AccessDenied</Code><Message>Request has expired</Message>',
    );
  });
});

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export type S3Request = { method: string; url: string; headers: IncomingHttpHeaders };

/** S3's own answer to a request that it does not let through. */
export type S3Refusal = { status: number; code: string; message: string };

export type Credentials = { accessKeyId: string; secretAccessKey: string; sessionToken?: string };

/** Longest life of a presigned address, in seconds: seven days. */
const longestLife = 604_800;
/** How far the clock of whoever signs may be ahead, in milliseconds. */
const skew = 15 * 60_000;

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

const encodePath = (path: string): string =>
  path
    .split('/')
    .map((part) => encode(decodeURIComponent(part)))
    .join('/');

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** `20130524T000000Z` → milliseconds since 1970; NaN when it is not of that form. */
const instantOf = (date: string): number =>
  Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

const canonicalRequest = ({ method, headers }: S3Request, url: URL): string => {
  const signed = (url.searchParams.get('X-Amz-SignedHeaders') ?? '').split(';');
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort();
  const lines = signed.map(
    (name) =>
      `${name}:${String(headers[name] ?? '')
        .trim()
        .replace(/ +/g, ' ')}\n`,
  );
  const content = signed.includes('x-amz-content-sha256') ? headers['x-amz-content-sha256'] : undefined;
  const payload = content ?? url.searchParams.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD';
  return [method, encodePath(url.pathname), query.join('&'), lines.join(''), signed.join(';'), payload].join('\n');
};

/** The signature that S3 computes for a presigned request (AWS Signature Version 4, query string, UNSIGNED-PAYLOAD). */
export const presignedSignature = (request: S3Request, secretAccessKey: string): string => {
  const url = new URL(request.url, 'http://s3');
  const [, day = '', region = '', service = ''] = (url.searchParams.get('X-Amz-Credential') ?? '').split('/');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const hash = createHash('sha256').update(canonicalRequest(request, url)).digest('hex');
  const toSign = ['AWS4-HMAC-SHA256', url.searchParams.get('X-Amz-Date'), scope, hash].join('\n');
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`);
  return hmac(key, toSign).toString('hex');
};

const denied = (message: string): S3Refusal => ({ status: 403, code: 'AccessDenied', message });

const malformed = (message: string): S3Refusal => ({ status: 400, code: 'AuthorizationQueryParametersError', message });

const refusalByTime = (url: URL, now: number): S3Refusal | undefined => {
  const signedAt = instantOf(url.searchParams.get('X-Amz-Date') ?? '');
  const lifeSeconds = Number(url.searchParams.get('X-Amz-Expires'));
  if (Number.isNaN(signedAt))
    return malformed("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"");
  if (!(lifeSeconds > 0 && lifeSeconds <= longestLife))
    return malformed('X-Amz-Expires must be between 1 and 604800 seconds');
  if (signedAt > now + skew) return denied('Request is not valid yet');
  return now > signedAt + lifeSeconds * 1000 ? denied('Request has expired') : undefined;
};

const sameText = (left: string, right: string): boolean =>
  left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));

const refusalOfPresigned = (
  request: S3Request,
  url: URL,
  { credentials, now }: { credentials: Credentials; now: number },
) => {
  const parameter = (name: string) => url.searchParams.get(name) ?? '';
  if (parameter('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256')
    return malformed('X-Amz-Algorithm only supports "AWS4-HMAC-SHA256"');
  const late = refusalByTime(url, now);
  if (late) return late;
  if (parameter('X-Amz-Credential').split('/')[0] !== credentials.accessKeyId) {
    const message = 'The AWS Access Key Id you provided does not exist in our records.';
    return { status: 403, code: 'InvalidAccessKeyId', message };
  }
  if (credentials.sessionToken && parameter('X-Amz-Security-Token') !== credentials.sessionToken) {
    return { status: 400, code: 'InvalidToken', message: 'The provided token is malformed or otherwise invalid.' };
  }
  const signed = parameter('X-Amz-SignedHeaders').split(';');
  const unsigned = Object.keys(request.headers).filter((name) => name.startsWith('x-amz-') && !signed.includes(name));
  if (unsigned.length > 0) return denied('There were headers present in the request which were not signed');
  if (sameText(presignedSignature(request, credentials.secretAccessKey), parameter('X-Amz-Signature')))
    return undefined;
  const message =
    'The request signature we calculated does not match the signature you provided. Check your key and signing method.';
  return { status: 403, code: 'SignatureDoesNotMatch', message };
};

/**
 * Decides about a request to S3 as S3 does: a presigned address must be in time and its signature must fit method, path,
 * query and every signed header, the length and type of the body among them. A request with neither an address that is
 * signed nor an Authorization header is refused; that header itself is taken on trust, for it comes from our functions.
 */
export const refusalOf = (request: S3Request, credentials: Credentials, now: Date): S3Refusal | undefined => {
  if (request.headers.authorization) return undefined;
  const url = new URL(request.url, 'http://s3');
  if (!url.searchParams.has('X-Amz-Signature')) return denied('Access Denied');
  return refusalOfPresigned(request, url, { credentials, now: now.getTime() });
};

/** A refusal in S3's XML. */
export const refusalXml = ({ code, message }: S3Refusal): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message.replaceAll('"', '&quot;')}</Message><RequestId>LOCAL</RequestId><HostId>local</HostId></Error>`;

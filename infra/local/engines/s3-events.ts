import { randomUUID } from 'node:crypto';
import { localAccount } from '../assembly/local-account.ts';

/** What a bucket tells a queue about. */
export type BucketNotification = {
  /** `s3:ObjectCreated:*`, or one kind of it. */
  event: string;
  queueArn: string;
  rules: readonly { name: 'prefix' | 'suffix'; value: string }[];
};

export type ObjectCreated = {
  region: string;
  bucket: string;
  key: string;
  kind: 'Put' | 'Post' | 'Copy' | 'CompleteMultipartUpload';
  bytes: number;
  /** With its quotes, as in the header. */
  etag: string;
};

/** Whether a bucket is to tell about an object. */
export const concerns = (
  { event, rules }: BucketNotification,
  { kind, key }: Pick<ObjectCreated, 'kind' | 'key'>,
): boolean => {
  const wanted = event === 's3:ObjectCreated:*' || event === `s3:ObjectCreated:${kind}`;
  return wanted && rules.every(({ name, value }) => (name === 'prefix' ? key.startsWith(value) : key.endsWith(value)));
};

/** S3 writes a key in an event as a form field would be: a blank is a plus, a slash stays. */
const eventKey = (key: string): string =>
  new URLSearchParams({ key }).toString().slice('key='.length).replaceAll('%2F', '/');

/** S3's message for an object created (event version 2.1), of the parts that say something here. */
export const objectCreatedMessage = ({ region, bucket, key, kind, bytes, etag }: ObjectCreated, now: Date): string =>
  JSON.stringify({
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: region,
        eventTime: now.toISOString(),
        eventName: `ObjectCreated:${kind}`,
        userIdentity: { principalId: `AWS:${localAccount}` },
        requestParameters: { sourceIPAddress: '127.0.0.1' },
        responseElements: { 'x-amz-request-id': randomUUID(), 'x-amz-id-2': 'local' },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: 'local',
          bucket: { name: bucket, ownerIdentity: { principalId: localAccount }, arn: `arn:aws:s3:::${bucket}` },
          object: { key: eventKey(key), size: bytes, eTag: etag.replaceAll('"', ''), sequencer: sequencerOf(now) },
        },
      },
    ],
  });

let last = 0n;

/** Hexadecimal and rising, so that later means greater. */
const sequencerOf = (now: Date): string => {
  const next = BigInt(now.getTime()) << 16n;
  last = next > last ? next : last + 1n;
  return last.toString(16).toUpperCase().padStart(18, '0');
};

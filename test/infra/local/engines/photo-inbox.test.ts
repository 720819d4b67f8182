import { createHash } from 'node:crypto';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { type Message, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localCredentials } from '../../../../infra/local/assembly/local-account.ts';
import { type MessageEngine, startMessages } from '../../../../infra/local/engines/message-engine.ts';
import { freePort } from '../fixtures/free-ports.ts';
import { presignedPut } from '../fixtures/presign.ts';
import { testFolder } from '../fixtures/test-folder.ts';

const region = 'ap-southeast-1';
const queueArn = `arn:aws:sqs:${region}:000000000000:arrivals`;
/** The origin of the pages, and of one that is not ours. */
const page = 'http://127.0.0.1:8080';
const stranger = 'https://elsewhere.example';
const folder = testFolder();
let engine: MessageEngine;
let s3: S3Client;

const receive = async (): Promise<Message[]> => {
  const command = new ReceiveMessageCommand({
    QueueUrl: engine.queueUrl(queueArn),
    MaxNumberOfMessages: 10,
    VisibilityTimeout: 60,
  });
  return (await engine.sqs(region).send(command)).Messages ?? [];
};

const eventsIn = (messages: readonly Message[]) => messages.flatMap(({ Body = '{}' }) => JSON.parse(Body).Records);

beforeAll(async () => {
  engine = await startMessages({ folder: folder.path, port: await freePort() });
  s3 = new S3Client({ endpoint: engine.endpoint, region, credentials: localCredentials, forcePathStyle: true });
  await engine.ensureQueue(region, 'arrivals', {});
  const rules = [{ name: 'suffix', value: '.part' }] as const;
  const cors = [
    { origins: [page], methods: ['PUT'], headers: ['content-type', 'x-amz-checksum-crc32'], maxAgeSeconds: 7_200 },
  ];
  await engine.ensureBucket(region, 'inbox', {
    notifications: [{ event: 's3:ObjectCreated:*', queueArn, rules: [] }],
    cors,
  });
  await engine.ensureBucket(region, 'parts', {
    notifications: [{ event: 's3:ObjectCreated:Put', queueArn, rules }],
    cors: [],
  });
});

afterAll(async () => {
  s3.destroy();
  await engine.stop();
  folder.remove();
});

describe('an object stored', () => {
  it('is told to the queue, in S3’s form, before the answer is given', async () => {
    const key = 'a b/ü+1.jpg';
    await s3.send(new PutObjectCommand({ Bucket: 'inbox', Key: key, Body: 'chunk', ContentType: 'image/jpeg' }));
    const [record, ...more] = eventsIn(await receive());
    expect(more).toEqual([]);
    expect(record).toMatchObject({
      eventSource: 'aws:s3',
      eventName: 'ObjectCreated:Put',
      awsRegion: region,
      s3: {
        bucket: { name: 'inbox', arn: 'arn:aws:s3:::inbox' },
        object: { key: 'a+b/%C3%BC%2B1.jpg', size: 5, eTag: createHash('md5').update('chunk').digest('hex') },
      },
    });
  });

  it('is told only when its key is one that the bucket tells about', async () => {
    await s3.send(new PutObjectCommand({ Bucket: 'parts', Key: 'x.txt', Body: '1' }));
    await s3.send(new PutObjectCommand({ Bucket: 'parts', Key: 'x.part', Body: '2' }));
    expect(eventsIn(await receive()).map(({ s3: { object } }) => object.key)).toEqual(['x.part']);
  });

  it('is refused and not stored when its checksum is another', async () => {
    const wrong = { Bucket: 'inbox', Key: 'wrong', Body: 'chunk', ChecksumSHA256: Buffer.alloc(32).toString('base64') };
    await expect(s3.send(new PutObjectCommand(wrong))).rejects.toMatchObject({ name: 'BadDigest' });
    await expect(s3.send(new GetObjectCommand({ Bucket: 'inbox', Key: 'wrong' }))).rejects.toMatchObject({
      name: 'NoSuchKey',
    });
    expect(await receive()).toEqual([]);
  });
});

describe('an address for one chunk', () => {
  const body = 'x'.repeat(1_000);
  const headers = { 'content-length': '1000', 'content-type': 'application/octet-stream' };
  const path = '/inbox/incident/photo/0';
  const put = (url: string, content = body, type = headers['content-type']) =>
    fetch(url, { method: 'PUT', body: content, headers: { 'content-type': type } });

  it('takes the chunk that it was made for', async () => {
    expect((await put(await presignedPut({ endpoint: engine.endpoint, path, headers }))).status).toBe(200);
    expect(eventsIn(await receive())).toHaveLength(1);
  });

  it.each([
    ['a longer chunk', { content: `${body}y` }, 'SignatureDoesNotMatch'],
    ['a shorter chunk', { content: body.slice(1) }, 'SignatureDoesNotMatch'],
    ['another type', { type: 'image/jpeg' }, 'SignatureDoesNotMatch'],
    ['another chunk', { from: '/photo/0', to: '/photo/1' }, 'SignatureDoesNotMatch'],
    ['another bucket', { from: '/inbox/', to: '/parts/' }, 'SignatureDoesNotMatch'],
    ['no signature', { from: 'X-Amz-Signature', to: 'X-Amz-Nothing' }, 'AccessDenied'],
  ])(
    'refuses %s and stores nothing',
    async (_name, change: { content?: string; type?: string; from?: string; to?: string }, code) => {
      const url = (await presignedPut({ endpoint: engine.endpoint, path, headers })).replace(
        change.from ?? '',
        change.to ?? '',
      );
      const answer = await put(url, change.content, change.type);
      expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
        403,
        'application/xml',
        expect.stringContaining(`<Code>${code}</Code>`),
      ]);
      expect(await receive()).toEqual([]);
    },
  );

  it('refuses everything when it is older than it was to be', async () => {
    const signedAt = new Date(Date.now() - 901_000);
    const answer = await put(await presignedPut({ endpoint: engine.endpoint, path, headers, signedAt }));
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('Request has expired')]);
  });

  it('is asked for by nobody without one: the engine listens to this machine and gives nothing away', async () => {
    expect((await fetch(`${engine.endpoint}/inbox/incident/photo/0`)).status).toBe(403);
    expect((await fetch(`${engine.endpoint}/inbox?list-type=2`)).status).toBe(403);
    expect((await fetch(engine.endpoint)).status).toBe(403);
  });
});

describe('a page that sends a chunk', () => {
  const path = '/inbox/incident/photo/0';
  const type = 'application/octet-stream';
  const ask = (origin: string, method = 'PUT', asked = 'content-type,x-amz-checksum-crc32', bucket = path) =>
    fetch(`${engine.endpoint}${bucket}?X-Amz-Signature=any`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': asked },
    });
  const namesOf = (answer: Response) => [...answer.headers.keys()].filter((name) => name.startsWith('access-control-'));

  it('is let by the bucket, for two hours, with the headers that an address binds', async () => {
    const answer = await ask(page);
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': page,
      'access-control-allow-methods': 'PUT',
      'access-control-allow-headers': 'content-type, x-amz-checksum-crc32',
      'access-control-max-age': '7200',
      vary: expect.stringContaining('Origin'),
    });
  });

  it.each([
    ['a page of another origin', stranger, undefined, undefined, undefined],
    ['another method', page, 'GET', undefined, undefined],
    ['another header', page, 'PUT', 'content-type,x-amz-acl', undefined],
    ['a bucket that no page speaks to', page, 'PUT', 'content-type', '/parts/x.part'],
  ])('is refused for %s', async (_name, origin, method, asked, bucket) => {
    const answer = await ask(origin, method, asked, bucket);
    expect([answer.status, await answer.text()]).toEqual([
      403,
      expect.stringContaining('<Code>AccessForbidden</Code>'),
    ]);
    expect(namesOf(answer)).toEqual([]);
  });

  it('may read the answer to the chunk, also when it is refused, and a page of another origin may not', async () => {
    const headers = { 'content-length': '1000', 'content-type': type };
    const put = async (origin: string, body: string) => {
      const url = await presignedPut({ endpoint: engine.endpoint, path, headers });
      const { status, headers: given } = await fetch(url, {
        method: 'PUT',
        body,
        headers: { 'content-type': type, origin },
      });
      return [status, given.get('access-control-allow-origin')];
    };
    expect(await put(page, 'x'.repeat(1_000))).toEqual([200, page]);
    expect(await put(page, 'x'.repeat(999))).toEqual([403, page]);
    expect(await put(stranger, 'x'.repeat(1_000))).toEqual([200, null]);
    await receive();
  });
});

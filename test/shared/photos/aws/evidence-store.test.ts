import { createHash } from 'node:crypto';
import { GetObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chunkStore } from '../../../../shared/photos/aws/chunk-store.s3.ts';
import { evidenceStore } from '../../../../shared/photos/aws/evidence-store.s3.ts';

const name = { incidentId: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a51', photoId: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a52' };
const bytes = Buffer.from([0xff, 0xd8, 0xff, 1, 2, 3]);
const about = { sha256: createHash('sha256').update(bytes).digest('hex'), type: 'image/jpeg' };

describe('the stores of photos, on a real engine', () => {
  let server: FauxqsServer;
  let client: S3Client;

  beforeAll(async () => {
    server = await startFauxqs({ port: 0, logger: false });
    server.createBucket('inbox');
    server.createBucket('evidence');
    client = new S3Client({
      endpoint: server.address,
      region: 'ap-southeast-1',
      forcePathStyle: true,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
  });
  afterAll(async () => {
    client.destroy();
    await server.stop();
  });

  it('read a chunk that is there, and nothing after it was removed', async () => {
    const chunks = chunkStore(client, 'inbox');
    await client.send(
      new PutObjectCommand({ Bucket: 'inbox', Key: `${name.incidentId}/${name.photoId}/0`, Body: bytes }),
    );
    expect(Buffer.from((await chunks.read({ ...name, index: 0 })) ?? [])).toEqual(bytes);
    expect(await chunks.read({ ...name, index: 1 })).toBeUndefined();
    await chunks.remove([0, 1].map((index) => ({ ...name, index })));
    expect(await chunks.read({ ...name, index: 0 })).toBeUndefined();
  });

  // This engine ignores If-None-Match; a test below checks that the request carries it.
  it('keep an original through a second put', async () => {
    const evidence = evidenceStore(client, 'evidence');
    await evidence.putOnce(name, bytes, about);
    await evidence.putOnce(name, bytes, about);
    const kept = await client.send(
      new GetObjectCommand({ Bucket: 'evidence', Key: `${name.incidentId}/${name.photoId}` }),
    );
    expect(Buffer.from((await kept.Body?.transformToByteArray()) ?? [])).toEqual(bytes);
    expect(kept.ContentType).toBe('image/jpeg');
  });
});

describe('the evidence store, towards S3', () => {
  const client = new S3Client({});
  const s3 = mockClient(client);
  const evidence = evidenceStore(client, 'evidence');

  it('sends one conditional PUT with the announced SHA-256, and nothing else', async () => {
    s3.reset();
    s3.on(PutObjectCommand).resolves({});
    await evidence.putOnce(name, bytes, about);
    expect(s3.calls()).toHaveLength(1);
    expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).toMatchObject({
      ChecksumSHA256: Buffer.from(about.sha256, 'hex').toString('base64'),
      IfNoneMatch: '*',
    });
  });

  it.each([
    [412, true],
    [409, false],
    [503, false],
  ])('takes an answer of %i for an original that exists: %s', async (status, isThere) => {
    s3.reset();
    s3.on(PutObjectCommand).rejects(
      new S3ServiceException({ name: 'x', $fault: 'client', $metadata: { httpStatusCode: status }, message: '' }),
    );
    const kept = evidence.putOnce(name, bytes, about);
    await (isThere ? expect(kept).resolves.toBeUndefined() : expect(kept).rejects.toThrow());
  });
});

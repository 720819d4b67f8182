import { S3Client } from '@aws-sdk/client-s3';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportPages } from '../../../../shared/reports/aws/report-pages.s3.ts';
import { reportStore } from '../../../../shared/reports/aws/report-store.s3.ts';

const name = { edition: '2026-11', area: 'KH-BAVET', audience: 'released' } as const;

describe('the store of reports, on a real engine', () => {
  let server: FauxqsServer;
  let client: S3Client;

  beforeAll(async () => {
    server = await startFauxqs({ port: 0, logger: false });
    server.createBucket('reports');
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

  it('reads the page that was put last, for its audience and language alone', async () => {
    const store = reportStore(client, 'reports');
    const pages = reportPages(client.config, 'reports', server.address);
    await store.put(name, 'km', 'ករណី 1');
    await store.put(name, 'km', 'ករណី 2');
    expect(await pages.read(name, 'km')).toBe('ករណី 2');
    expect(await pages.read(name, 'en')).toBeUndefined();
    expect(await pages.read({ ...name, audience: 'authority' }, 'km')).toBeUndefined();
  });

  it('knows what the pages of an edition were made of', async () => {
    const store = reportStore(client, 'reports');
    expect(await store.madeOf('2026-12')).toEqual({});
    await store.noteMade('2026-12', { kh: 'a1' });
    expect(await store.madeOf('2026-12')).toEqual({ kh: 'a1' });
  });
});

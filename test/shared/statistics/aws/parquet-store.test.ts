import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parquetStore } from '../../../../shared/statistics/aws/parquet-store.s3.ts';
import type { ParquetStore } from '../../../../shared/statistics/parquet-store.ts';

let server: FauxqsServer;
let client: S3Client;
let store: ParquetStore;

beforeAll(async () => {
  server = await startFauxqs({ port: 0, logger: false });
  server.createBucket('reports');
  client = new S3Client({
    endpoint: server.address,
    region: 'ap-southeast-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  store = parquetStore(client.config, { bucket: 'reports', country: 'kh', endpoint: server.address });
});
afterAll(async () => {
  vi.unstubAllGlobals();
  client.destroy();
  await server.stop();
});

const file = (kind: string, text: string) => ({ table: 'incidents', kind, bytes: Buffer.from(text) });
const drugs = 'parquet/incidents/country=kh/kind=drugs/month=2026-11/rows.parquet';

describe('the store of Parquet files, on a real engine', () => {
  it('writes what is new, leaves what is the same, and takes away what is no longer there', async () => {
    expect(await store.replaceMonth('2026-11', [file('drugs', 'one'), file('cash', 'two')])).toEqual({
      written: 2,
      removed: 0,
    });
    expect(await store.replaceMonth('2026-10', [file('drugs', 'before')])).toEqual({ written: 1, removed: 0 });
    expect(await store.replaceMonth('2026-11', [file('drugs', 'one'), file('cash', 'two')])).toEqual({
      written: 0,
      removed: 0,
    });
    expect(await store.replaceMonth('2026-11', [file('drugs', 'other')])).toEqual({ written: 1, removed: 1 });
    const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: 'reports' }));
    expect(Contents.map(({ Key }) => Key).sort()).toEqual([drugs.replace('2026-11', '2026-10'), drugs]);
    const kept = await client.send(new GetObjectCommand({ Bucket: 'reports', Key: drugs }));
    expect(await kept.Body?.transformToString()).toBe('other');
  });

  it('fails for a refusal, and says nothing of the address, which is a key', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 403 }));
    const refused = await store.replaceMonth('2026-11', []).catch(String);
    expect(refused).toMatch(/S3 answered 403 to HEAD parquet\//);
    expect(refused).not.toMatch(/Signature|Credential/);
  });
});

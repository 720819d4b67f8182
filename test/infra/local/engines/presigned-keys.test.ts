import { S3Client } from '@aws-sdk/client-s3';
import { expect, it } from 'vitest';
import { refusalOf } from '../../../../infra/local/engines/s3-access.ts';
import { presigner } from '../../../../shared/aws/presigner.ts';

const credentials = { accessKeyId: 'AKID', secretAccessKey: 'secret' };
const sign = presigner(new S3Client({ region: 'ap-southeast-1', credentials }).config);

/** S3 reckons with the key as it escapes it itself: an address that is escaped otherwise is refused. */
it.each([
  ['inbox/kh/0192/0.part', '/inbox/kh/0192/0.part'],
  ['country=kh/kind=drugs/month=2026-11/rows.parquet', '/country%3Dkh/kind%3Ddrugs/month%3D2026-11/rows.parquet'],
  ["it's (a) b+c&d/é", '/it%27s%20%28a%29%20b%2Bc%26d/%C3%A9'],
])('an address of %s is let through by the rules of S3', async (key, path) => {
  const url = new URL(await sign({ method: 'HEAD', bucket: 'blo-kh-reports', key, lifetimeSeconds: 60 }));
  expect(url.pathname).toBe(path);
  const request = { method: 'HEAD', url: url.pathname + url.search, headers: { host: url.host } };
  expect(refusalOf(request, credentials, new Date())).toBeUndefined();
  expect(refusalOf({ ...request, method: 'PUT' }, credentials, new Date())?.code).toBe('SignatureDoesNotMatch');
});

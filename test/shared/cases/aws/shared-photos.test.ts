import { createServer, type Server } from 'node:http';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sharedPhotoAddresses } from '../../../../shared/cases/aws/shared-photo-addresses.ts';
import { sharedPhotos } from '../../../../shared/cases/aws/shared-photos.s3.ts';
import { caseId, incidentId } from '../../../fixtures/cases.ts';

const { config } = new DynamoDBClient({
  region: 'ap-southeast-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});
const photo = { caseId, photoId: '0192a3b4-c5d6-4e7f-8a9b-000000000001', to: 'VN' };

let server: Server;
let endpoint = '';
let status = 200;
let asked: string[] = [];
beforeAll(async () => {
  server = createServer(({ method, url = '', headers }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://s3');
    const signed = searchParams.get('X-Amz-SignedHeaders');
    asked.push(`${method} ${pathname} from ${headers['x-amz-copy-source'] ?? '-'} signed ${signed}`);
    response.writeHead(status).end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  asked = [];
  status = 200;
});

const photos = () => sharedPhotos(config, { viewing: 'viewing', shared: 'shared' }, endpoint);
const key = `/shared/VN/${caseId}/${photo.photoId}.jpg`;

describe('a photo for another country', () => {
  it('is copied by S3 from the viewing copies, under the country that may read it', async () => {
    await photos().lay(photo);
    const source = `/viewing/${incidentId}/${photo.photoId}/viewing.jpg`;
    expect(asked).toEqual([`PUT ${key} from ${source} signed host;x-amz-copy-source`]);
  });

  it('is taken away, and again', async () => {
    status = 404;
    await photos().takeAway(photo);
    expect(asked).toEqual([`DELETE ${key} from - signed host`]);
  });

  it.each([403, 404, 500, 503])('that S3 does not copy (%i) is a failure without its address', async (answered) => {
    status = answered;
    await expect(photos().lay(photo)).rejects.toMatchObject({ name: 'CopyFailed', message: String(answered) });
  });

  it('is looked at in the bucket of the country that laid it down, under the own country alone', async () => {
    const address = sharedPhotoAddresses(config, 'VN', { KH: 'blo-kh-shared-photos-1' });
    const url = new URL((await address(photo)) ?? '');
    expect(`${url.host}${url.pathname}`).toBe(
      `blo-kh-shared-photos-1.s3.ap-southeast-1.amazonaws.com/VN/${caseId}/${photo.photoId}.jpg`,
    );
    expect(url.searchParams.get('X-Amz-Expires')).toBe('120');
    expect(await address({ ...photo, caseId: caseId.replace('KH', 'LA') })).toBeUndefined();
    expect(await address({ ...photo, caseId: caseId.replace('KH', 'constructor') })).toBeUndefined();
  });
});

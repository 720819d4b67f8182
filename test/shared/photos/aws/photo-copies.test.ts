import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, it } from 'vitest';
import { photoCopies } from '../../../../shared/photos/aws/photo-copies.s3.ts';

it('photoCopies stores both copies as JPEGs under the ids of incident and photo', async () => {
  const client = new S3Client({});
  const s3 = mockClient(client);
  s3.on(PutObjectCommand).resolves({});
  const copies = { viewing: Buffer.from('large'), thumbnail: Buffer.from('small') };
  await photoCopies(client, 'viewing').put({ incidentId: 'i', photoId: 'p' }, copies);
  expect(s3.commandCalls(PutObjectCommand).map(({ args }) => args[0].input)).toEqual([
    { Bucket: 'viewing', Key: 'i/p/viewing.jpg', Body: copies.viewing, ContentType: 'image/jpeg' },
    { Bucket: 'viewing', Key: 'i/p/thumbnail.jpg', Body: copies.thumbnail, ContentType: 'image/jpeg' },
  ]);
});

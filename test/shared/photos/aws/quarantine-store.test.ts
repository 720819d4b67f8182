import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, it } from 'vitest';
import { quarantineStore } from '../../../../shared/photos/aws/quarantine-store.s3.ts';

it('quarantineStore keeps a rejected file under a type that no browser displays, with its reason', async () => {
  const client = new S3Client({});
  const s3 = mockClient(client);
  s3.on(PutObjectCommand).resolves({});
  const bytes = Buffer.from('<script>');
  await quarantineStore(client, 'quarantine').put({ incidentId: 'i', photoId: 'p' }, bytes, 'extra-content');
  expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).toEqual({
    Bucket: 'quarantine',
    Key: 'i/p',
    Body: bytes,
    ContentType: 'application/octet-stream',
    ContentDisposition: 'attachment',
    Metadata: { reason: 'extra-content' },
  });
});

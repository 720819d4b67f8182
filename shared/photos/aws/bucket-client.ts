import { S3Client } from '@aws-sdk/client-s3';

/**
 * The S3 client; in a file of its own so that no function which only signs addresses carries it.
 * @param endpoint an S3 that is not AWS's own (local run): it is asked by path, since its bucket hosts don't resolve
 */
export const bucketClient = (endpoint?: string): S3Client =>
  new S3Client({
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 20_000, throwOnRequestTimeout: true },
    ...(endpoint ? { forcePathStyle: true } : {}),
  });

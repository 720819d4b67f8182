import { S3Client } from '@aws-sdk/client-s3';

/**
 * The S3 client. It has a file of its own so that functions that only sign addresses do not bundle it.
 * @param endpoint an S3-compatible server (local run): buckets are addressed by path, because their host names do not resolve
 */
export const bucketClient = (endpoint?: string): S3Client =>
  new S3Client({
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 20_000, throwOnRequestTimeout: true },
    ...(endpoint ? { forcePathStyle: true } : {}),
  });

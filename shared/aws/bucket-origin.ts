/**
 * The origin at which a bucket answers: a host name of its own in AWS, one for all buckets where an endpoint is given.
 * @param endpoint an S3 that is not AWS's own
 */
export const bucketOrigin = (bucket: string, region: string, endpoint?: string): string =>
  new URL(endpoint ?? `https://${bucket}.s3.${region}.amazonaws.com`).origin;

import { KMSClient } from '@aws-sdk/client-kms';

/** The KMS client; in its own file so that only functions which sign carry it. */
export const keyClient = (): KMSClient =>
  new KMSClient({ requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true } });

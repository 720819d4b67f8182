import { RemovalPolicy } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  type Bucket,
  BucketEncryption,
  type BucketProps,
  CfnBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Foundations } from './foundations.ts';

/** What every bucket of the network is: nobody's but the stack's, over TLS, and kept when the stack goes. */
export const privateBucket = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  removalPolicy: RemovalPolicy.RETAIN,
} satisfies BucketProps;

/** A private bucket under the stack's own key; a bucket key spares a call to KMS for each chunk. */
export const lockedBucket = ({ keys }: Foundations) =>
  ({
    ...privateBucket,
    encryption: BucketEncryption.KMS,
    encryptionKey: keys.records,
    bucketKeyEnabled: true,
  }) satisfies BucketProps;

/** The bucket's CloudFormation resource, for properties whose higher-level way brings custom resources or ACLs. */
export const resourceOf = (bucket: Bucket): CfnBucket => {
  const resource = bucket.node.defaultChild;
  if (!(resource instanceof CfnBucket)) throw new Error(`${bucket.node.path} has no bucket resource`);
  return resource;
};

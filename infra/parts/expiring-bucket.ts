import { Duration } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { AccessLogBucket } from './access-log-bucket.ts';
import type { Foundations } from './foundations.ts';
import { lockedBucket } from './private-bucket.ts';
import { accept } from './review.ts';
import { grantKey } from './stack-keys.ts';

export type ExpiringBucketProps = {
  foundations: Foundations;
  accessLogs: AccessLogBucket;
  /** Its name, after the stack's. */
  name: string;
  /** Days after which an object goes. */
  days: number;
};

/** A bucket of photos that are no evidence, and go after a time: copies to look at, or what was rejected. */
export class ExpiringBucket extends Construct {
  readonly bucketName: string;
  private readonly foundations: Foundations;

  constructor(scope: Construct, id: string, { foundations, accessLogs, name, days }: ExpiringBucketProps) {
    super(scope, id);
    this.foundations = foundations;
    this.bucketName = foundations.bucketNamed(name);
    const bucket = new Bucket(this, 'Bucket', {
      ...lockedBucket(foundations),
      bucketName: this.bucketName,
      lifecycleRules: [{ expiration: Duration.days(days), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    });
    accessLogs.watch(bucket, name);
  }

  /** Lets a function sign addresses that show an object: an address can do what its signer may. */
  grantShow(grantee: IGrantable & Construct): void {
    this.grant(grantee, 's3:GetObject', 'read');
  }

  /** Lets a function put objects there. */
  grantPut(grantee: IGrantable & Construct): void {
    this.grant(grantee, 's3:PutObject', 'write');
  }

  private grant(grantee: IGrantable & Construct, action: string, use: 'read' | 'write') {
    const objects = `arn:aws:s3:::${this.bucketName}/*`;
    Grant.addToPrincipal({ grantee, actions: [action], resourceArns: [objects] });
    grantKey(this.foundations.keys.records, grantee, 's3', use);
    accept(grantee, {
      [`AwsSolutions-IAM5[Resource::${objects}]`]: 'Every object of the bucket: keys are made of ids not yet known.',
    });
  }
}

import { Duration } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { AccessLogBucket } from './access-log-bucket.ts';
import type { Foundations } from './foundations.ts';
import { lockedBucket } from './private-bucket.ts';
import { accept } from './review.ts';
import { grantKey } from './stack-keys.ts';

export type ViewingBucketProps = {
  foundations: Foundations;
  accessLogs: AccessLogBucket;
  /** Days after which a copy goes: those for which its original is locked. */
  days: number;
};

/**
 * Copies of photos to look at: re-encoded, small, and without metadata. Apart from the evidence, so that whoever may
 * show a copy has no way to an original.
 */
export class ViewingBucket extends Construct {
  readonly bucketName: string;
  private readonly foundations: Foundations;

  constructor(scope: Construct, id: string, { foundations, accessLogs, days }: ViewingBucketProps) {
    super(scope, id);
    this.foundations = foundations;
    this.bucketName = foundations.bucketNamed('viewing');
    const bucket = new Bucket(this, 'Bucket', {
      ...lockedBucket(foundations),
      bucketName: this.bucketName,
      lifecycleRules: [{ expiration: Duration.days(days), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    });
    accessLogs.watch(bucket, 'viewing');
  }

  /** Lets a function lay copies down. */
  grantPut(grantee: IGrantable & Construct): void {
    this.grant(grantee, 's3:PutObject', 'write');
  }

  private grant(grantee: IGrantable & Construct, action: string, use: 'read' | 'write') {
    const objects = `arn:aws:s3:::${this.bucketName}/*`;
    Grant.addToPrincipal({ grantee, actions: [action], resourceArns: [objects] });
    grantKey(this.foundations.keys.records, grantee, 's3', use);
    accept(grantee, {
      [`AwsSolutions-IAM5[Resource::${objects}]`]: 'Every copy: keys are made of ids not yet known.',
    });
  }
}

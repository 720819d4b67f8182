import { Aws, Duration } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Foundations } from './foundations.ts';
import { privateBucket, resourceOf } from './private-bucket.ts';
import { accept } from './review.ts';

/**
 * Who opened which photo, and when. Under S3's own key and not the stack's: S3 cannot deliver access logs to a bucket
 * that encrypts with KMS by default. Source: "Enabling Amazon S3 server access logging", S3 user guide.
 */
export class AccessLogBucket extends Construct {
  private readonly bucket: Bucket;

  /** @param days how long a log is kept */
  constructor(scope: Construct, id: string, foundations: Foundations, days: number) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      ...privateBucket,
      bucketName: foundations.bucketNamed('access-logs'),
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [{ expiration: Duration.days(days), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    });
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('logging.s3.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [this.bucket.arnForObjects('*')],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    accept(this.bucket, {
      'AwsSolutions-S1': 'It holds the access logs: a log of access to the log would write for ever.',
    });
  }

  /** Has S3 log here who opens what in another bucket. */
  watch(bucket: Bucket, name: string): void {
    resourceOf(bucket).loggingConfiguration = {
      destinationBucketName: this.bucket.bucketName,
      logFilePrefix: `${name}/`,
    };
  }
}

import { Duration } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Foundations } from '../../parts/foundations.ts';
import { lockedBucket } from '../../parts/private-bucket.ts';
import { accept } from '../../parts/review.ts';
import { grantKey } from '../../parts/stack-keys.ts';

/** Under which pages of reports lie (shared/reports/aws/report-store.s3.ts). */
export const pagesPrefix = 'pages/';

/** Days for which a page or a file stays that a later night has replaced. */
const replacedDays = 30;

/**
 * The nights leave pages under `pages/` to be looked at, and files of incidents by their codes under `parquet/` to be asked, which
 * nobody reads but those whom the authority names.
 */
export class ReportBucket extends Construct {
  readonly bucketName: string;
  readonly bucket: Bucket;
  private readonly foundations: Foundations;

  constructor(scope: Construct, id: string, foundations: Foundations) {
    super(scope, id);
    this.foundations = foundations;
    this.bucketName = foundations.bucketNamed('reports');
    this.bucket = new Bucket(this, 'Bucket', {
      ...lockedBucket(foundations),
      bucketName: this.bucketName,
      versioned: true,
      lifecycleRules: [
        {
          noncurrentVersionExpiration: Duration.days(replacedDays),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
    });
    accept(this.bucket, {
      'AwsSolutions-S1':
        'Where it holds figures that were released alone, who reads them is in the log of the API; a country, which has incidents by their codes in it, logs who opens what.',
    });
  }

  /** Lets a function read objects under a prefix, such as `pages/`, and learn which are not there: else S3 answers 403. */
  grantRead(grantee: IGrantable & Construct, prefix: string): void {
    this.grant(grantee, prefix, 's3:GetObject', 'read');
    Grant.addToPrincipal({ grantee, actions: ['s3:ListBucket'], resourceArns: [`arn:aws:s3:::${this.bucketName}`] });
  }

  /** Lets a function put objects under a prefix. */
  grantPut(grantee: IGrantable & Construct, prefix: string): void {
    this.grant(grantee, prefix, 's3:PutObject', 'write');
  }

  /** Lets a function see whether objects under a prefix are still the same, put others in their place, and take them away. */
  grantReplace(grantee: IGrantable & Construct, prefix: string): void {
    this.grantRead(grantee, prefix);
    this.grantPut(grantee, prefix);
    this.grant(grantee, prefix, 's3:DeleteObject', 'write');
  }

  private grant(grantee: IGrantable & Construct, prefix: string, action: string, use: 'read' | 'write') {
    const objects = `arn:aws:s3:::${this.bucketName}/${prefix}*`;
    Grant.addToPrincipal({ grantee, actions: [action], resourceArns: [objects] });
    grantKey(this.foundations.keys.records, grantee, 's3', use);
    accept(grantee, {
      [`AwsSolutions-IAM5[Resource::${objects}]`]:
        'Every object under the prefix: keys are made of days not yet known.',
    });
  }
}

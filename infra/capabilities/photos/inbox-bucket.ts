import { Duration } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { AccessLogBucket } from '../../parts/access-log-bucket.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { lockedBucket, resourceOf } from '../../parts/private-bucket.ts';
import { accept } from '../../parts/review.ts';
import { grantKey } from '../../parts/stack-keys.ts';

export type InboxBucketProps = {
  foundations: Foundations;
  accessLogs: AccessLogBucket;
  /** Days after which a chunk whose photo was never finished goes. */
  days: number;
  /** Where S3 tells of each chunk. */
  arrivals: IQueue;
};

/**
 * Where tablets put the chunks of a photo, by presigned addresses. Its name is spelled and not asked for, since the
 * queue's policy names the bucket and the bucket names the queue.
 */
export class InboxBucket extends Construct {
  readonly bucketName: string;
  readonly arn: string;
  private readonly foundations: Foundations;
  private readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { foundations, accessLogs, days, arrivals }: InboxBucketProps) {
    super(scope, id);
    this.foundations = foundations;
    this.bucketName = foundations.bucketNamed('inbox');
    this.arn = `arn:aws:s3:::${this.bucketName}`;
    this.bucket = new Bucket(this, 'Bucket', {
      ...lockedBucket(foundations),
      bucketName: this.bucketName,
      lifecycleRules: [{ expiration: Duration.days(days), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    });
    accessLogs.watch(this.bucket, 'inbox');
    this.announce(arrivals);
  }

  /** Lets a function sign addresses that put chunks: an address can do what its signer may. */
  grantInvite(grantee: IGrantable & Construct): void {
    this.grant(grantee, ['s3:PutObject'], 'write');
  }

  /**
   * Lets pages of these origins put chunks: a browser asks the bucket before each, as it is another origin. The headers are
   * those that an upload address binds. Two hours are the longest that Chrome remembers the answer.
   */
  letPagesPut(origins: string[]): void {
    resourceOf(this.bucket).corsConfiguration = {
      corsRules: [
        {
          allowedOrigins: origins,
          allowedMethods: ['PUT'],
          allowedHeaders: ['content-type', 'x-amz-checksum-crc32'],
          maxAge: 7_200,
        },
      ],
    };
  }

  /** Lets a function take chunks out, and clear away those it has put together. */
  grantCollect(grantee: IGrantable & Construct): void {
    this.grant(grantee, ['s3:GetObject', 's3:DeleteObject'], 'read');
    // Without the right to list, S3 says of a missing chunk that it is forbidden rather than that it is not there.
    Grant.addToPrincipal({ grantee, actions: ['s3:ListBucket'], resourceArns: [this.arn] });
  }

  private grant(grantee: IGrantable & Construct, actions: string[], use: 'read' | 'write') {
    const objects = `${this.arn}/*`;
    Grant.addToPrincipal({ grantee, actions, resourceArns: [objects] });
    grantKey(this.foundations.keys.records, grantee, 's3', use);
    accept(grantee, {
      [`AwsSolutions-IAM5[Resource::${objects}]`]: 'Every object of the inbox: keys are made of ids not yet known.',
    });
  }

  /** By the resource's own property: the higher-level way brings a custom resource and its function. */
  private announce(arrivals: IQueue) {
    const queueConfigurations = [{ event: 's3:ObjectCreated:*', queue: arrivals.queueArn }];
    resourceOf(this.bucket).notificationConfiguration = { queueConfigurations };
    // S3 tries the queue at once: queue and policy have to be there before.
    this.bucket.node.addDependency(arrivals);
  }
}

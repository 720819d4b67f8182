import { Duration } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, Grant, type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Bucket, ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { AccessLogBucket } from '../../parts/access-log-bucket.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { lockedBucket } from '../../parts/private-bucket.ts';
import { accept } from '../../parts/review.ts';
import { grantKey, ownKey } from '../../parts/stack-keys.ts';

export type EvidenceBucketProps = {
  foundations: Foundations;
  accessLogs: AccessLogBucket;
  /** Days for which nobody may delete a photo. */
  days: number;
};

/**
 * Photos as evidence: every version is locked for the days that the country sets, under a key of its own, so that who may
 * read a record, a copy or a chunk can do nothing with an original.
 *
 * Why GOVERNANCE and not COMPLIANCE: a court or a data protection authority can order that a victim's picture be
 * erased, and COMPLIANCE can be obeyed by nobody, not even by closing the account. So that GOVERNANCE is as strict day
 * by day, the bucket's own policy refuses the bypass to everyone: erasing takes a reviewed change of this stack first,
 * and then the deletion, both in CloudTrail.
 */
export class EvidenceBucket extends Construct {
  readonly bucket: Bucket;
  readonly bucketName: string;
  private readonly key: IKey;

  constructor(scope: Construct, id: string, { foundations, accessLogs, days }: EvidenceBucketProps) {
    super(scope, id);
    const { stackName } = foundations;
    this.key = ownKey(this, 'Key', `${stackName}-evidence`, `Original photos of ${stackName}`);
    this.bucketName = foundations.bucketNamed('evidence');
    this.bucket = new Bucket(this, 'Bucket', {
      ...lockedBucket(foundations),
      encryptionKey: this.key,
      bucketName: this.bucketName,
      versioned: true,
      objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(days)),
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    });
    accessLogs.watch(this.bucket, 'evidence');
    this.refuseBypass();
  }

  /** Lets a function lay down a photo. It may not read one back, and nobody may delete one. */
  grantKeep(grantee: IGrantable & Construct): void {
    this.grant(grantee, 's3:PutObject', 'write');
  }

  /** Lets a function sign addresses at which an original can be fetched: an address can do what its signer may. */
  grantExport(grantee: IGrantable & Construct): void {
    this.grant(grantee, 's3:GetObject', 'read');
  }

  private grant(grantee: IGrantable & Construct, action: string, use: 'read' | 'write') {
    const objects = `arn:aws:s3:::${this.bucketName}/*`;
    Grant.addToPrincipal({ grantee, actions: [action], resourceArns: [objects] });
    grantKey(this.key, grantee, 's3', use);
    accept(grantee, {
      [`AwsSolutions-IAM5[Resource::${objects}]`]: 'Every object of the evidence: keys are made of ids not yet known.',
    });
  }

  private refuseBypass() {
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:BypassGovernanceRetention'],
        resources: [this.bucket.arnForObjects('*')],
      }),
    );
  }
}

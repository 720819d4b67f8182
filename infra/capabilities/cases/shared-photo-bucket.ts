import { Aws, Duration } from 'aws-cdk-lib';
import { AccountPrincipal, Grant, type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { sharedPhotoPrefix } from '../../../shared/cases/aws/shared-photo-key.ts';
import { countryCodeOf } from '../../../shared/foundation/country-id.ts';
import type { CountryConfig } from '../../country.ts';
import type { AccessLogBucket } from '../../parts/access-log-bucket.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { lockedBucket, resourceOf } from '../../parts/private-bucket.ts';
import { accept } from '../../parts/review.ts';
import { grantKey, ownKey } from '../../parts/stack-keys.ts';

export type SharedPhotoBucketProps = {
  foundations: Foundations;
  accessLogs: AccessLogBucket;
  country: CountryConfig;
  neighbours: readonly CountryConfig[];
};

/** Days after which a copy goes. */
const copyDays = 30;

const bucketName = ({ country, account }: CountryConfig): string => `blo-${country}-shared-photos-${account}`;

const objectsFor = (owner: CountryConfig, reader: CountryConfig): string =>
  `arn:aws:s3:::${bucketName(owner)}/${sharedPhotoPrefix(countryCodeOf(reader.country))}*`;

const keyAlias = ({ country }: CountryConfig): string => `blo-${country}-shared-photos`;

const viaS3 = { 'kms:ViaService': `s3.${Aws.REGION}.amazonaws.com` };

/**
 * Copies of photos that other countries may fetch, each country those under its own code, for 30 days. Under a key of its own:
 * the other accounts may decrypt with it, through S3 and what lies in this bucket, and with no other key of the stack.
 */
export class SharedPhotoBucket extends Construct {
  private readonly props: SharedPhotoBucketProps;
  private readonly key: Key;

  constructor(scope: Construct, id: string, props: SharedPhotoBucketProps) {
    super(scope, id);
    this.props = props;
    const { foundations, accessLogs, country, neighbours } = props;
    this.key = ownKey(this, 'Key', keyAlias(country), `Copies of photos that ${country} shows to other countries`);
    const bucket = new Bucket(this, 'Bucket', {
      ...lockedBucket(foundations),
      encryptionKey: this.key,
      bucketName: bucketName(country),
      lifecycleRules: [{ expiration: Duration.days(copyDays), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    });
    accessLogs.watch(bucket, 'shared-photos');
    this.letPagesLook(bucket);
    for (const neighbour of neighbours) this.letFetch(bucket, neighbour);
  }

  /**
   * Lets pages show what a signed address opens. Any origin: a neighbour's address is not known here, no cookie is sent, and
   * whoever has the address can fetch the copy without a browser.
   */
  private letPagesLook(bucket: Bucket) {
    resourceOf(bucket).corsConfiguration = { corsRules: [{ allowedOrigins: ['*'], allowedMethods: ['GET'] }] };
  }

  private letFetch(bucket: Bucket, neighbour: CountryConfig) {
    const principals = [new AccountPrincipal(neighbour.account)];
    const resources = [objectsFor(this.props.country, neighbour)];
    bucket.addToResourcePolicy(new PolicyStatement({ principals, actions: ['s3:GetObject'], resources }));
    const ofThisBucket = { 'kms:EncryptionContext:aws:s3:arn': `arn:aws:s3:::${this.name}` };
    this.key.addToResourcePolicy(
      new PolicyStatement({
        principals,
        actions: ['kms:Decrypt'],
        resources: ['*'],
        conditions: { StringEquals: { ...viaS3, ...ofThisBucket } },
      }),
    );
  }

  /** Where the photos of each other country lie, for a function that shows them: a bucket by the country's code. */
  get buckets(): string {
    const { neighbours } = this.props;
    return JSON.stringify(
      Object.fromEntries(neighbours.map((owner) => [countryCodeOf(owner.country), bucketName(owner)])),
    );
  }

  get name(): string {
    return bucketName(this.props.country);
  }

  /** Lets a function lay copies down for others, and take them away. */
  grantLay(grantee: IGrantable & Construct): void {
    this.grant(grantee, ['s3:PutObject', 's3:DeleteObject'], [`arn:aws:s3:::${this.name}/*`]);
    grantKey(this.key, grantee, 's3', 'write');
  }

  /** Lets a function sign addresses that show what others laid down for this country. Their keys are known by alias alone. */
  grantShow(grantee: IGrantable & Construct): void {
    const { country, neighbours } = this.props;
    if (neighbours.length === 0) return;
    const objects = neighbours.map((owner) => objectsFor(owner, country));
    this.grant(grantee, ['s3:GetObject'], objects);
    const keys = neighbours.map(({ account, region }) => `arn:aws:kms:${region}:${account}:key/*`);
    const aliases = neighbours.map((owner) => `alias/${keyAlias(owner)}`);
    this.grant(grantee, ['kms:Decrypt'], keys, {
      'ForAnyValue:StringEquals': { 'kms:ResourceAliases': aliases },
      StringEquals: viaS3,
    });
  }

  private grant(
    grantee: IGrantable & Construct,
    actions: string[],
    resourceArns: string[],
    conditions: Record<string, Record<string, unknown>> = {},
  ) {
    Grant.addToPrincipal({ grantee, actions, resourceArns, conditions });
    const reason = 'Objects are named by ids not yet known, and keys of others by their aliases in the condition.';
    accept(grantee, Object.fromEntries(resourceArns.map((arn) => [`AwsSolutions-IAM5[Resource::${arn}]`, reason])));
  }
}

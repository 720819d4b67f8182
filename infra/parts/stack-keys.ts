import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { Grant, type IGrantable, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

const readActions = ['kms:Decrypt', 'kms:DescribeKey'];
/** What DynamoDB asks of whoever writes, spelled without wildcards. Source: "Encryption at rest", DynamoDB developer guide. */
const writeActions = [...readActions, 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'];

/** Lets a role use a key for one service's data: never to decrypt what it came by in another way. */
export const grantKey = (
  key: IKey,
  grantee: IGrantable,
  service: 'dynamodb' | 's3' | 'sns' | 'sqs',
  use: 'read' | 'write',
): Grant =>
  Grant.addToPrincipal({
    grantee,
    actions: use === 'read' ? readActions : writeActions,
    resourceArns: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `${service}.${Aws.REGION}.amazonaws.com` } },
  });

/** A key that turns every year and outlives its stack: what it locks outlives it too. */
export const ownKey = (scope: Construct, id: string, alias: string, description: string) =>
  new Key(scope, id, { alias, description, enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN });

/** A key that signs, on P-256, and outlives its stack. KMS turns no key that others know by its public half. */
export const signingKey = (scope: Construct, id: string, alias: string, description: string) =>
  new Key(scope, id, {
    alias,
    description,
    keySpec: KeySpec.ECC_NIST_P256,
    keyUsage: KeyUsage.SIGN_VERIFY,
    removalPolicy: RemovalPolicy.RETAIN,
  });

/** Lets a role sign with such a key, in the one way that others verify. */
export const grantSign = (key: IKey, grantee: IGrantable): Grant =>
  Grant.addToPrincipal({
    grantee,
    actions: ['kms:Sign'],
    resourceArns: [key.keyArn],
    conditions: { StringEquals: { 'kms:SigningAlgorithm': 'ECDSA_SHA_256', 'kms:MessageType': 'RAW' } },
  });

/** Services that put messages on our queues and topics on their own account, not on behalf of a role. */
const letServiceSend = (key: Key, service: string, account: string = Aws.ACCOUNT_ID) =>
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal(service)],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    }),
  );

const letLogsEncrypt = (key: Key) => {
  const logGroups = `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:*`;
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal(`logs.${Aws.REGION}.amazonaws.com`)],
      actions: [...writeActions, 'kms:GenerateDataKeyWithoutPlaintext'],
      resources: ['*'],
      conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': logGroups } },
    }),
  );
};

/**
 * A stack's own two keys; originals and names have keys of their own beside them. Records (tables, copies of photos) have one that no AWS service may use by itself; messages, logs and
 * alarms have another, since S3, SNS and CloudWatch put messages there without a role of ours in between.
 */
export class StackKeys extends Construct {
  readonly records: Key;
  readonly messages: Key;

  constructor(scope: Construct, id: string, stackName: string) {
    super(scope, id);
    this.records = ownKey(this, 'Records', `${stackName}-records`, `Tables and copies of photos of ${stackName}`);
    this.messages = ownKey(this, 'Messages', `${stackName}-messages`, `Queues, topics and logs of ${stackName}`);
    for (const service of ['cloudwatch', 's3', 'sns']) letServiceSend(this.messages, `${service}.amazonaws.com`);
    letLogsEncrypt(this.messages);
  }

  /** Lets topics of another account put messages on our queues. */
  letTopicsSend(account: string): void {
    letServiceSend(this.messages, 'sns.amazonaws.com', account);
  }
}

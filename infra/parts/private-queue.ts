import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { type IQueue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import { grantKey } from './stack-keys.ts';

/** Every queue is encrypted with the stack's key for messages and reached over TLS alone. */
export const privateQueue = (key: IKey) =>
  ({ encryption: QueueEncryption.KMS, encryptionMasterKey: key, enforceSSL: true }) satisfies QueueProps;

/** Lets a role send messages to a queue that is encrypted with this key. */
export const grantSendTo = ({ queueArn }: IQueue, key: IKey, grantee: IGrantable): void => {
  Grant.addToPrincipal({ grantee, actions: ['sqs:SendMessage'], resourceArns: [queueArn] });
  grantKey(key, grantee, 'sqs', 'write');
};

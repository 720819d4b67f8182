import * as z from 'zod';
import { localAccount } from '../local-account.ts';
import { text, whole } from '../properties.ts';
import { resourceType } from '../resource-type.ts';

const queueSchema = z.strictObject({
  QueueName: text.optional(),
  VisibilityTimeout: whole.optional(),
  DelaySeconds: whole.optional(),
  MessageRetentionPeriod: whole.optional(),
  ReceiveMessageWaitTimeSeconds: whole.optional(),
  MaximumMessageSize: whole.optional(),
  RedrivePolicy: z.strictObject({ deadLetterTargetArn: text, maxReceiveCount: whole }).optional(),
});

const encryption = 'the engine keeps its file as it is';
const leftAlone = {
  KmsMasterKeyId: encryption,
  KmsDataKeyReusePeriodSeconds: encryption,
  SqsManagedSseEnabled: encryption,
  RedriveAllowPolicy: 'it limits who may use a dead-letter queue, and all here are ours',
};

const queue = resourceType(queueSchema, leftAlone, async (properties, { stack, region, logicalId, engines }) => {
  const { QueueName: name = `${stack}-${logicalId}`, RedrivePolicy, ...settings } = properties;
  const attributes = Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, String(value)]));
  if (RedrivePolicy) attributes['RedrivePolicy'] = JSON.stringify(RedrivePolicy);
  const url = await engines.messages.ensureQueue(region, name, attributes);
  return {
    ref: url,
    attributes: { Arn: `arn:aws:sqs:${region}:${localAccount}:${name}`, QueueName: name, QueueUrl: url },
  };
});

export const resourceTypes = { 'AWS::SQS::Queue': queue };

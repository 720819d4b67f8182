import * as z from 'zod';
import { flag, text } from '../properties.ts';
import { nameOf, resourceType } from '../resource-type.ts';

const topicSchema = z.strictObject({ TopicName: text.optional() });

const topicLeftAlone = {
  KmsMasterKeyId: 'the engine keeps its file as it is',
  DisplayName: 'the name that an e-mail shows as its sender',
  TracingConfig: 'nothing is traced here',
};

const topic = resourceType(
  topicSchema,
  topicLeftAlone,
  async ({ TopicName }, { stack, region, logicalId, engines }) => {
    const arn = await engines.messages.ensureTopic(region, TopicName ?? `${stack}-${logicalId}`, stack);
    return { ref: arn, attributes: { TopicArn: arn, TopicName: nameOf(arn) } };
  },
);

const subscriptionSchema = z.strictObject({
  TopicArn: text,
  Protocol: z.enum(['sqs', 'email', 'sms']),
  Endpoint: text,
  FilterPolicy: z.record(z.string(), z.unknown()).optional(),
  FilterPolicyScope: z.enum(['MessageAttributes', 'MessageBody']).optional(),
  RawMessageDelivery: flag.optional(),
});

const subscriptionLeftAlone = {
  RedrivePolicy: 'the engine hands over in one step: there is no delivery that could fail',
  Region: 'every region is the same engine',
};

const subscription = resourceType(
  subscriptionSchema,
  subscriptionLeftAlone,
  async (properties, { region, engines }) => {
    const { TopicArn, Protocol, Endpoint, FilterPolicy, FilterPolicyScope, RawMessageDelivery } = properties;
    const attributes: Record<string, string> = {};
    if (FilterPolicy) attributes['FilterPolicy'] = JSON.stringify(FilterPolicy);
    if (FilterPolicyScope) attributes['FilterPolicyScope'] = FilterPolicyScope;
    if (RawMessageDelivery !== undefined) attributes['RawMessageDelivery'] = String(RawMessageDelivery);
    return { ref: await engines.messages.ensureSubscription(region, { TopicArn, Protocol, Endpoint, attributes }) };
  },
);

export const resourceTypes = { 'AWS::SNS::Topic': topic, 'AWS::SNS::Subscription': subscription };

import {
  CheckIfPhoneNumberIsOptedOutCommand,
  FilterPolicyLimitExceededException,
  GetSubscriptionAttributesCommand,
  InvalidParameterException,
  NotFoundException,
  paginateListSubscriptionsByTopic,
  SetSubscriptionAttributesCommand,
  type SNSClient,
  SubscribeCommand,
  SubscriptionLimitExceededException,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { type Channel, channels } from '../channel.ts';
import type { TopicSubscription } from '../subscriptions/subscription.ts';
import type { ListedSubscription, SnsState, SnsSubscriptions } from '../subscriptions/subscription-repository.ts';

/** An address that is or will be subscribed to a topic by a channel, and the ARN of the subscription where it is known. */
type Target = { client: SNSClient; topicArn: string; channel: Channel; address: string; known: string | undefined };

const isArn = (text: string | undefined): text is string => text?.startsWith('arn:') ?? false;

/** SNS accepts an identical subscription again, and refuses one that differs in its filter. */
const differs = (error: unknown): boolean =>
  error instanceof InvalidParameterException && error.message.includes('already exists');

/** SNS names the parameter that it refuses; of ours only the address comes from outside. */
const isUnreachable = (error: unknown): boolean =>
  error instanceof InvalidParameterException && /endpoint/i.test(error.message);

/** The topic or the account has as many filter policies or subscriptions as SNS allows. */
const isFull = (error: unknown): boolean =>
  error instanceof FilterPolicyLimitExceededException || error instanceof SubscriptionLimitExceededException;

const subscribe = async ({ client, topicArn, channel, address }: Target, filter?: string): Promise<string> => {
  const { SubscriptionArn = '' } = await client.send(
    new SubscribeCommand({
      TopicArn: topicArn,
      Protocol: channel,
      Endpoint: address,
      ReturnSubscriptionArn: true,
      ...(filter ? { Attributes: { FilterPolicy: filter } } : {}),
    }),
  );
  return SubscriptionArn;
};

/** Looks through a topic's subscriptions, at most a few hundred. One that awaits confirmation has no ARN there. */
const search = async ({ client, topicArn, channel, address }: Target): Promise<string | undefined> => {
  for await (const { Subscriptions = [] } of paginateListSubscriptionsByTopic({ client }, { TopicArn: topicArn })) {
    const found = Subscriptions.find(({ Protocol, Endpoint }) => Protocol === channel && Endpoint === address);
    if (found) return isArn(found.SubscriptionArn) ? found.SubscriptionArn : undefined;
  }
  return undefined;
};

/**
 * The ARN of a subscription that is there under another filter. While it awaits confirmation SNS gives its ARN only to
 * a second subscribe without a filter, which SNS then does not compare.
 */
const arnOf = async (target: Target): Promise<string> =>
  target.known ?? (await search(target)) ?? (await subscribe(target));

const subscribeOrAdjust = async (target: Target, filter: string): Promise<string> => {
  try {
    return await subscribe(target, filter);
  } catch (error) {
    if (!differs(error)) throw error;
  }
  const subscription = await arnOf(target);
  await target.client.send(
    new SetSubscriptionAttributesCommand({
      SubscriptionArn: subscription,
      AttributeName: 'FilterPolicy',
      AttributeValue: filter,
    }),
  );
  return subscription;
};

const stateOf = async (client: SNSClient, subscription: string): Promise<SnsState> => {
  try {
    const { Attributes } = await client.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: subscription }));
    return Attributes?.['PendingConfirmation'] === 'true' ? 'awaiting-confirmation' : 'active';
  } catch (error) {
    if (error instanceof NotFoundException) return 'ended';
    throw error;
  }
};

/** A subscription that awaits confirmation cannot be ended: SNS drops it by itself after 48 hours. */
const isPending = async (client: SNSClient, subscription: string, error: unknown): Promise<boolean> =>
  error instanceof InvalidParameterException && (await stateOf(client, subscription)) !== 'active';

/** @returns false when SNS knows no subscription of this ARN */
const unsubscribe = async (client: SNSClient, subscription: string): Promise<boolean> => {
  try {
    await client.send(new UnsubscribeCommand({ SubscriptionArn: subscription }));
    return true;
  } catch (error) {
    if (error instanceof NotFoundException) return false;
    if (await isPending(client, subscription, error)) return true;
    throw error;
  }
};

const isChannel = (protocol: string | undefined): protocol is Channel =>
  channels.some((channel) => channel === protocol);

const listOn = async (client: SNSClient, TopicArn: string): Promise<ListedSubscription[]> => {
  const found: ListedSubscription[] = [];
  for await (const { Subscriptions = [] } of paginateListSubscriptionsByTopic({ client }, { TopicArn }))
    for (const { Protocol, Endpoint: address, SubscriptionArn } of Subscriptions)
      if (isChannel(Protocol) && address !== undefined)
        found.push({
          channel: Protocol,
          address,
          ...(isArn(SubscriptionArn) ? { subscription: SubscriptionArn } : {}),
        });
  return found;
};

/**
 * Subscriptions of persons to the alert topics of a country.
 * @param topicPrefix ARN of every topic up to the BLO's id
 */
export const snsSubscriptions = (client: SNSClient, topicPrefix: string): SnsSubscriptions => {
  const targetOf = ({ topic, address, subscription }: TopicSubscription, channel: Channel): Target => ({
    client,
    topicArn: `${topicPrefix}${topic}`,
    channel,
    address,
    known: subscription,
  });
  return {
    subscribe: async (topic, channel, filter) => {
      try {
        const subscription = await subscribeOrAdjust(targetOf(topic, channel), JSON.stringify(filter));
        return { outcome: 'subscribed', subscription };
      } catch (error) {
        if (isUnreachable(error)) return { outcome: 'refused' };
        if (isFull(error)) return { outcome: 'full' };
        throw error;
      }
    },
    state: (subscription) => stateOf(client, subscription),
    hasOptedOut: async (phoneNumber) => {
      const { isOptedOut } = await client.send(new CheckIfPhoneNumberIsOptedOutCommand({ phoneNumber }));
      return isOptedOut ?? false;
    },
    unsubscribe: async (topic, channel) => {
      if (topic.subscription && (await unsubscribe(client, topic.subscription))) return;
      // Not stored, or the ARN of one that was ended and made again.
      const found = await search(targetOf(topic, channel));
      if (found) await unsubscribe(client, found);
    },
    listOn: (topic) => listOn(client, `${topicPrefix}${topic}`),
  };
};

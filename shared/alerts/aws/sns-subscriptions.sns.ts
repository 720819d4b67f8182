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
import type { Channel } from '../channel.ts';
import type { Seat } from '../subscriptions/subscription.ts';
import type { Standing, TopicSeats } from '../subscriptions/subscription-ports.ts';

type Place = { client: SNSClient; topicArn: string; channel: Channel; seat: Seat };

const isArn = (text: string | undefined): text is string => text?.startsWith('arn:') ?? false;

/** SNS takes an identical subscription twice without a word, and one that differs in its filter not at all. */
const differs = (error: unknown): boolean =>
  error instanceof InvalidParameterException && error.message.includes('already exists');

/** SNS names the parameter that it did not like; of ours only the address comes from outside. */
const isUnreachable = (error: unknown): boolean =>
  error instanceof InvalidParameterException && /endpoint/i.test(error.message);

/** SNS has as many filter policies or subscriptions as it takes, on the topic or in the account. */
const isFull = (error: unknown): boolean =>
  error instanceof FilterPolicyLimitExceededException || error instanceof SubscriptionLimitExceededException;

const subscribe = async ({ client, topicArn, channel, seat }: Place, filter?: string): Promise<string> => {
  const { SubscriptionArn = '' } = await client.send(
    new SubscribeCommand({
      TopicArn: topicArn,
      Protocol: channel,
      Endpoint: seat.address,
      ReturnSubscriptionArn: true,
      ...(filter ? { Attributes: { FilterPolicy: filter } } : {}),
    }),
  );
  return SubscriptionArn;
};

/** Looks through a topic's subscriptions, at most a few hundred; one that awaits confirmation is not named there. */
const search = async ({ client, topicArn, channel, seat }: Place): Promise<string | undefined> => {
  for await (const { Subscriptions = [] } of paginateListSubscriptionsByTopic({ client }, { TopicArn: topicArn })) {
    const found = Subscriptions.find(({ Protocol, Endpoint }) => Protocol === channel && Endpoint === seat.address);
    if (found) return isArn(found.SubscriptionArn) ? found.SubscriptionArn : undefined;
  }
  return undefined;
};

/**
 * The name of a subscription that is there under another filter. One that awaits confirmation tells its name only to
 * whoever subscribes again and leaves the filter out, which SNS then does not compare.
 */
const nameOf = async (place: Place): Promise<string> =>
  place.seat.subscription ?? (await search(place)) ?? (await subscribe(place));

const takeOrAdjust = async (place: Place, filter: string): Promise<string> => {
  try {
    return await subscribe(place, filter);
  } catch (error) {
    if (!differs(error)) throw error;
  }
  const subscription = await nameOf(place);
  await place.client.send(
    new SetSubscriptionAttributesCommand({
      SubscriptionArn: subscription,
      AttributeName: 'FilterPolicy',
      AttributeValue: filter,
    }),
  );
  return subscription;
};

const standingOf = async (client: SNSClient, subscription: string): Promise<Standing> => {
  try {
    const { Attributes } = await client.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: subscription }));
    return Attributes?.['PendingConfirmation'] === 'true' ? 'awaiting-confirmation' : 'active';
  } catch (error) {
    if (error instanceof NotFoundException) return 'ended';
    throw error;
  }
};

/** One that awaits confirmation cannot be ended: SNS drops it by itself after 48 hours. */
const isPending = async (client: SNSClient, subscription: string, error: unknown): Promise<boolean> =>
  error instanceof InvalidParameterException && (await standingOf(client, subscription)) !== 'active';

const unsubscribe = async (client: SNSClient, subscription: string): Promise<void> => {
  try {
    await client.send(new UnsubscribeCommand({ SubscriptionArn: subscription }));
  } catch (error) {
    if (error instanceof NotFoundException || (await isPending(client, subscription, error))) return;
    throw error;
  }
};

/**
 * Subscriptions of persons to the alert topics of a country.
 * @param topicPrefix ARN of every topic up to the BLO's id
 */
export const topicSeats = (client: SNSClient, topicPrefix: string): TopicSeats => {
  const placeOf = (seat: Seat, channel: Channel): Place => ({
    client,
    topicArn: `${topicPrefix}${seat.topic}`,
    channel,
    seat,
  });
  return {
    take: async (seat, channel, filter) => {
      try {
        const subscription = await takeOrAdjust(placeOf(seat, channel), JSON.stringify(filter));
        return { outcome: 'taken', subscription };
      } catch (error) {
        if (isUnreachable(error)) return { outcome: 'refused' };
        if (isFull(error)) return { outcome: 'full' };
        throw error;
      }
    },
    standing: (subscription) => standingOf(client, subscription),
    hasOptedOut: async (phoneNumber) => {
      const { isOptedOut } = await client.send(new CheckIfPhoneNumberIsOptedOutCommand({ phoneNumber }));
      return isOptedOut ?? false;
    },
    leave: async (seat, channel) => {
      const subscription = seat.subscription ?? (await search(placeOf(seat, channel)));
      if (subscription) await unsubscribe(client, subscription);
    },
  };
};

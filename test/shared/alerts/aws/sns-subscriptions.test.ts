import {
  CheckIfPhoneNumberIsOptedOutCommand,
  FilterPolicyLimitExceededException,
  GetSubscriptionAttributesCommand,
  InvalidParameterException,
  ListSubscriptionsByTopicCommand,
  NotFoundException,
  SetSubscriptionAttributesCommand,
  SNSClient,
  SubscribeCommand,
  SubscriptionLimitExceededException,
  ThrottledException,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { snsSubscriptions } from '../../../../shared/alerts/aws/sns-subscriptions.sns.ts';

const sns = mockClient(SNSClient);
const prefix = 'arn:aws:sns:ap-southeast-1:111111111111:blo-kh-alerts-';
const arn = `${prefix}KH-BAVET:5d0c`;
const subscriptions = snsSubscriptions(new SNSClient({ region: 'ap-southeast-1' }), prefix);
const topic = { topic: 'KH-BAVET', address: '+85512345678' };
const filter = { channel: ['sms'], language: ['km'] };
const $metadata = {};

const differs = new InvalidParameterException({
  message: 'Invalid parameter: Attributes Reason: Subscription already exists with different attributes',
  $metadata,
});

beforeEach(() => sns.reset());
afterAll(() => sns.restore());

describe('subscribing an address to a topic', () => {
  it('a subscribe carries the filter, and asks for the ARN also of what awaits confirmation', async () => {
    sns.on(SubscribeCommand).resolves({ SubscriptionArn: arn });
    expect(await subscriptions.subscribe(topic, 'sms', filter)).toEqual({ outcome: 'subscribed', subscription: arn });
    expect(sns.commandCalls(SubscribeCommand)[0]?.args[0].input).toEqual({
      TopicArn: `${prefix}KH-BAVET`,
      Protocol: 'sms',
      Endpoint: '+85512345678',
      ReturnSubscriptionArn: true,
      Attributes: { FilterPolicy: '{"channel":["sms"],"language":["km"]}' },
    });
  });

  const filterSet = () => sns.commandCalls(SetSubscriptionAttributesCommand).map(({ args }) => args[0].input);
  const expected = [{ SubscriptionArn: arn, AttributeName: 'FilterPolicy', AttributeValue: JSON.stringify(filter) }];

  it('a subscription that is there gets the new filter, by its known ARN', async () => {
    sns.on(SubscribeCommand).rejects(differs);
    expect(await subscriptions.subscribe({ ...topic, subscription: arn }, 'sms', filter)).toEqual({
      outcome: 'subscribed',
      subscription: arn,
    });
    expect(filterSet()).toEqual(expected);
    expect(sns.commandCalls(ListSubscriptionsByTopicCommand)).toHaveLength(0);
  });

  it('an ARN that a run could not store before it died is looked up', async () => {
    const other = { Protocol: 'sms', Endpoint: '+85512999999', SubscriptionArn: `${prefix}KH-BAVET:other` };
    const ours = { Protocol: 'sms', Endpoint: '+85512345678', SubscriptionArn: arn };
    sns.on(SubscribeCommand).rejects(differs);
    sns.on(ListSubscriptionsByTopicCommand).resolves({ Subscriptions: [other], NextToken: 'more' });
    sns.on(ListSubscriptionsByTopicCommand, { NextToken: 'more' }).resolves({ Subscriptions: [ours] });
    await subscriptions.subscribe(topic, 'sms', filter);
    expect(filterSet()).toEqual(expected);
  });

  it('the ARN of a subscription that awaits confirmation comes from a subscribe without a filter', async () => {
    const pending = { Protocol: 'email', Endpoint: 'a@example.org', SubscriptionArn: 'PendingConfirmation' };
    sns.on(SubscribeCommand).rejectsOnce(differs).resolves({ SubscriptionArn: arn });
    sns.on(ListSubscriptionsByTopicCommand).resolves({ Subscriptions: [pending] });
    await subscriptions.subscribe({ topic: 'KH-BAVET', address: 'a@example.org' }, 'email', filter);
    expect(sns.commandCalls(SubscribeCommand)[1]?.args[0].input.Attributes).toBeUndefined();
    expect(filterSet()).toEqual(expected);
  });

  it('an address is refused when SNS calls it impossible, and for nothing else', async () => {
    const message = 'Invalid parameter: Endpoint Reason: Invalid SMS endpoint: +85512345678';
    sns.on(SubscribeCommand).rejectsOnce(new InvalidParameterException({ message, $metadata }));
    expect(await subscriptions.subscribe(topic, 'sms', filter)).toEqual({ outcome: 'refused' });
    const throttled = new ThrottledException({ message: '', $metadata });
    sns.on(SubscribeCommand).rejects(throttled);
    await expect(subscriptions.subscribe(topic, 'sms', filter)).rejects.toBe(throttled);
  });
});

describe('a topic that is full', () => {
  it.each([
    new FilterPolicyLimitExceededException({ message: '', $metadata }),
    new SubscriptionLimitExceededException({ message: '', $metadata }),
  ])('a full topic is told from a fault of ours: %o', async (failure) => {
    sns.on(SubscribeCommand).rejects(failure);
    expect(await subscriptions.subscribe(topic, 'sms', filter)).toEqual({ outcome: 'full' });
  });
});

describe('a list of whom SNS publishes to', () => {
  it('has all pages of a topic, people alone, and no ARN for what awaits confirmation', async () => {
    const listed = (Protocol: string, Endpoint: string, SubscriptionArn: string) => ({
      Protocol,
      Endpoint,
      SubscriptionArn,
    });
    sns.on(ListSubscriptionsByTopicCommand).resolves({
      Subscriptions: [listed('sms', '+85512345678', arn), listed('sqs', 'arn:aws:sqs:::q', `${prefix}KH-BAVET:q`)],
      NextToken: 'more',
    });
    sns.on(ListSubscriptionsByTopicCommand, { TopicArn: `${prefix}KH-BAVET`, NextToken: 'more' }).resolves({
      Subscriptions: [listed('email', 'a@example.org', 'PendingConfirmation')],
    });
    expect(await subscriptions.listOn('KH-BAVET')).toEqual([
      { channel: 'sms', address: '+85512345678', subscription: arn },
      { channel: 'email', address: 'a@example.org' },
    ]);
  });
});

describe('a phone', () => {
  it.each([
    [true, true],
    [false, false],
    [undefined, false],
  ])('SNS knows whether a phone has answered STOP: %s', async (isOptedOut, answer) => {
    sns.on(CheckIfPhoneNumberIsOptedOutCommand).resolves({ isOptedOut });
    expect(await subscriptions.hasOptedOut('+85512345678')).toBe(answer);
    expect(sns.commandCalls(CheckIfPhoneNumberIsOptedOutCommand)[0]?.args[0].input).toEqual({
      phoneNumber: '+85512345678',
    });
  });
});

describe('the state of a subscription', () => {
  it.each([
    ['true', 'awaiting-confirmation'],
    ['false', 'active'],
  ])('a subscription with PendingConfirmation %s is %s', async (PendingConfirmation, state) => {
    sns.on(GetSubscriptionAttributesCommand).resolves({ Attributes: { PendingConfirmation } });
    expect(await subscriptions.state(arn)).toBe(state);
  });

  it('a subscription that SNS knows no more is ended', async () => {
    sns.on(GetSubscriptionAttributesCommand).rejects(new NotFoundException({ message: '', $metadata }));
    expect(await subscriptions.state(arn)).toBe('ended');
  });
});

describe('unsubscribing an address from a topic', () => {
  const invalid = new InvalidParameterException({ message: 'Invalid parameter: SubscriptionArn', $metadata });
  const named = { ...topic, subscription: arn };

  it('an unsubscribe goes by the known ARN, and may be repeated', async () => {
    sns
      .on(UnsubscribeCommand)
      .resolvesOnce({})
      .rejects(new NotFoundException({ message: '', $metadata }));
    sns.on(ListSubscriptionsByTopicCommand).resolves({ Subscriptions: [] });
    await subscriptions.unsubscribe(named, 'sms');
    await subscriptions.unsubscribe(named, 'sms');
    expect(sns.commandCalls(UnsubscribeCommand)[0]?.args[0].input).toEqual({ SubscriptionArn: arn });
  });

  it('an ARN that SNS knows no more is looked up: the address may have been subscribed anew under another', async () => {
    const other = `${prefix}KH-BAVET:anew`;
    const anew = { Protocol: 'sms', Endpoint: '+85512345678', SubscriptionArn: other };
    sns
      .on(UnsubscribeCommand)
      .rejectsOnce(new NotFoundException({ message: '', $metadata }))
      .resolves({});
    sns.on(ListSubscriptionsByTopicCommand).resolves({ Subscriptions: [anew] });
    await subscriptions.unsubscribe(named, 'sms');
    expect(sns.commandCalls(UnsubscribeCommand)[1]?.args[0].input).toEqual({ SubscriptionArn: other });
  });

  it('an ARN that was not stored is looked up, and nothing is done when there is no such subscription', async () => {
    sns.on(ListSubscriptionsByTopicCommand).resolves({ Subscriptions: [] });
    await subscriptions.unsubscribe(topic, 'sms');
    expect(sns.commandCalls(UnsubscribeCommand)).toHaveLength(0);
  });

  it('a subscription that awaits confirmation runs out by itself, since SNS ends none of those', async () => {
    sns.on(UnsubscribeCommand).rejects(invalid);
    sns.on(GetSubscriptionAttributesCommand).resolves({ Attributes: { PendingConfirmation: 'true' } });
    await expect(subscriptions.unsubscribe(named, 'email')).resolves.toBeUndefined();
  });

  it('an unsubscribe fails when SNS keeps an active subscription', async () => {
    sns.on(UnsubscribeCommand).rejects(invalid);
    sns.on(GetSubscriptionAttributesCommand).resolves({ Attributes: { PendingConfirmation: 'false' } });
    await expect(subscriptions.unsubscribe(named, 'sms')).rejects.toBe(invalid);
  });
});

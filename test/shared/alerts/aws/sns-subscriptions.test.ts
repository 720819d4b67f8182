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
import { topicSeats } from '../../../../shared/alerts/aws/sns-subscriptions.sns.ts';

const sns = mockClient(SNSClient);
const prefix = 'arn:aws:sns:ap-southeast-1:111111111111:blo-kh-alerts-';
const arn = `${prefix}KH-BAVET:5d0c`;
const seats = topicSeats(new SNSClient({ region: 'ap-southeast-1' }), prefix);
const seat = { topic: 'KH-BAVET', address: '+85512345678' };
const filter = { channel: ['sms'], language: ['km'] };
const $metadata = {};

const differs = new InvalidParameterException({
  message: 'Invalid parameter: Attributes Reason: Subscription already exists with different attributes',
  $metadata,
});

beforeEach(() => sns.reset());
afterAll(() => sns.restore());

describe('taking a seat', () => {
  it('subscribes the address with its filter, and asks for the name also of what awaits confirmation', async () => {
    sns.on(SubscribeCommand).resolves({ SubscriptionArn: arn });
    expect(await seats.take(seat, 'sms', filter)).toEqual({ outcome: 'taken', subscription: arn });
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

  it('changes the filter of the one that is there, by its known name', async () => {
    sns.on(SubscribeCommand).rejects(differs);
    expect(await seats.take({ ...seat, subscription: arn }, 'sms', filter)).toEqual({
      outcome: 'taken',
      subscription: arn,
    });
    expect(filterSet()).toEqual(expected);
    expect(sns.commandCalls(ListSubscriptionsByTopicCommand)).toHaveLength(0);
  });

  it('looks the name up where a run died before it could note it', async () => {
    const other = { Protocol: 'sms', Endpoint: '+85512999999', SubscriptionArn: `${prefix}KH-BAVET:other` };
    const ours = { Protocol: 'sms', Endpoint: '+85512345678', SubscriptionArn: arn };
    sns.on(SubscribeCommand).rejects(differs);
    sns.on(ListSubscriptionsByTopicCommand).resolves({ Subscriptions: [other], NextToken: 'more' });
    sns.on(ListSubscriptionsByTopicCommand, { NextToken: 'more' }).resolves({ Subscriptions: [ours] });
    await seats.take(seat, 'sms', filter);
    expect(filterSet()).toEqual(expected);
  });

  it('gets the name of one that awaits confirmation by subscribing without a filter', async () => {
    const pending = { Protocol: 'email', Endpoint: 'a@example.org', SubscriptionArn: 'PendingConfirmation' };
    sns.on(SubscribeCommand).rejectsOnce(differs).resolves({ SubscriptionArn: arn });
    sns.on(ListSubscriptionsByTopicCommand).resolves({ Subscriptions: [pending] });
    await seats.take({ topic: 'KH-BAVET', address: 'a@example.org' }, 'email', filter);
    expect(sns.commandCalls(SubscribeCommand)[1]?.args[0].input.Attributes).toBeUndefined();
    expect(filterSet()).toEqual(expected);
  });

  it('is refused for an address that SNS calls impossible, and for nothing else', async () => {
    const message = 'Invalid parameter: Endpoint Reason: Invalid SMS endpoint: +85512345678';
    sns.on(SubscribeCommand).rejectsOnce(new InvalidParameterException({ message, $metadata }));
    expect(await seats.take(seat, 'sms', filter)).toEqual({ outcome: 'refused' });
    const throttled = new ThrottledException({ message: '', $metadata });
    sns.on(SubscribeCommand).rejects(throttled);
    await expect(seats.take(seat, 'sms', filter)).rejects.toBe(throttled);
  });
});

describe('a topic that is full', () => {
  it.each([
    new FilterPolicyLimitExceededException({ message: '', $metadata }),
    new SubscriptionLimitExceededException({ message: '', $metadata }),
  ])('is told from a fault of ours: %o', async (failure) => {
    sns.on(SubscribeCommand).rejects(failure);
    expect(await seats.take(seat, 'sms', filter)).toEqual({ outcome: 'full' });
  });
});

describe('a phone', () => {
  it.each([
    [true, true],
    [false, false],
    [undefined, false],
  ])('that has answered STOP is known to SNS: %s', async (isOptedOut, answer) => {
    sns.on(CheckIfPhoneNumberIsOptedOutCommand).resolves({ isOptedOut });
    expect(await seats.hasOptedOut('+85512345678')).toBe(answer);
    expect(sns.commandCalls(CheckIfPhoneNumberIsOptedOutCommand)[0]?.args[0].input).toEqual({
      phoneNumber: '+85512345678',
    });
  });
});

describe('how a seat stands', () => {
  it.each([
    ['true', 'awaiting-confirmation'],
    ['false', 'active'],
  ])('is told by SNS: PendingConfirmation %s is %s', async (PendingConfirmation, standing) => {
    sns.on(GetSubscriptionAttributesCommand).resolves({ Attributes: { PendingConfirmation } });
    expect(await seats.standing(arn)).toBe(standing);
  });

  it('is ended when SNS knows it no more', async () => {
    sns.on(GetSubscriptionAttributesCommand).rejects(new NotFoundException({ message: '', $metadata }));
    expect(await seats.standing(arn)).toBe('ended');
  });
});

describe('leaving a seat', () => {
  const invalid = new InvalidParameterException({ message: 'Invalid parameter: SubscriptionArn', $metadata });
  const named = { ...seat, subscription: arn };

  it('unsubscribes by the known name, and may be done again', async () => {
    sns
      .on(UnsubscribeCommand)
      .resolvesOnce({})
      .rejects(new NotFoundException({ message: '', $metadata }));
    await seats.leave(named, 'sms');
    await seats.leave(named, 'sms');
    expect(sns.commandCalls(UnsubscribeCommand)[0]?.args[0].input).toEqual({ SubscriptionArn: arn });
  });

  it('looks the name up where none was noted, and does nothing when there is no such seat', async () => {
    sns.on(ListSubscriptionsByTopicCommand).resolves({ Subscriptions: [] });
    await seats.leave(seat, 'sms');
    expect(sns.commandCalls(UnsubscribeCommand)).toHaveLength(0);
  });

  it('lets one that awaits confirmation run out, since SNS ends none of those', async () => {
    sns.on(UnsubscribeCommand).rejects(invalid);
    sns.on(GetSubscriptionAttributesCommand).resolves({ Attributes: { PendingConfirmation: 'true' } });
    await expect(seats.leave(named, 'email')).resolves.toBeUndefined();
  });

  it('fails when SNS keeps an active one', async () => {
    sns.on(UnsubscribeCommand).rejects(invalid);
    sns.on(GetSubscriptionAttributesCommand).resolves({ Attributes: { PendingConfirmation: 'false' } });
    await expect(seats.leave(named, 'sms')).rejects.toBe(invalid);
  });
});

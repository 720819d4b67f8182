import type * as z from 'zod';
import { endpoint, may } from '../../foundation/endpoint.ts';
import type { Channel } from '../channel.ts';
import {
  CodeConfirmation,
  EmailSubscriptionOrder,
  EmailSubscriptionRequest,
  PersonId,
  SmsSubscriptionOrder,
  SmsSubscriptionRequest,
} from './subscription-request.ts';
import { SubscriptionView } from './subscription-view.ts';

/** The noun of a channel's operations, the last part of its addresses, and its name in a sentence. */
type ChannelNames<Noun extends string, Id extends Channel> = { noun: Noun; channel: Id; spoken: string };

const sms = { noun: 'SmsSubscription', channel: 'sms', spoken: 'SMS' } as const;
const email = { noun: 'EmailSubscription', channel: 'email', spoken: 'e-mail' } as const;

const personId = {
  schema: PersonId,
  description: 'The person: `sub` of their token',
  as: { type: 'string', pattern: '^[\\w-]{1,64}$' },
};

const subscription = {
  200: { description: 'The subscription', content: { 'application/json': SubscriptionView } },
};

const ended = { 204: { description: 'Ended, and the address forgotten' } };

/* @__NO_SIDE_EFFECTS__ */
const readOwn = <Noun extends string, Id extends Channel>({ noun, channel, spoken }: ChannelNames<Noun, Id>) =>
  endpoint({
    operation: `read${noun}` as const,
    method: 'GET',
    path: `/v1/subscriptions/${channel}` as const,
    summary: `What you are told by ${spoken}, and whether that is in effect`,
    access: may('set own subscription'),
    answers: subscription,
    problems: ['not-yours', 'not-found'],
  });

/* @__NO_SIDE_EFFECTS__ */
const setOwn = <Noun extends string, Id extends Channel, Request extends z.ZodType>(
  { noun, channel, spoken }: ChannelNames<Noun, Id>,
  schema: Request,
) =>
  endpoint({
    operation: `set${noun}` as const,
    method: 'PUT',
    path: `/v1/subscriptions/${channel}` as const,
    summary: `Be told by ${spoken}: of which crimes, from which severity on, in which language`,
    access: may('set own subscription'),
    counts: 'subscriptions',
    body: { schema },
    answers: subscription,
    problems: ['unreadable', 'not-yours', 'too-large', 'wrong-media-type', 'faults', 'slow-down', 'try-again'],
  });

/* @__NO_SIDE_EFFECTS__ */
const endOwn = <Noun extends string, Id extends Channel>({ noun, channel, spoken }: ChannelNames<Noun, Id>) =>
  endpoint({
    operation: `end${noun}` as const,
    method: 'DELETE',
    path: `/v1/subscriptions/${channel}` as const,
    summary: `Be told nothing more by ${spoken}`,
    access: may('set own subscription'),
    answers: ended,
    problems: ['not-yours', 'try-again'],
  });

/* @__NO_SIDE_EFFECTS__ */
const readOfPerson = <Noun extends string, Id extends Channel>({ noun, channel, spoken }: ChannelNames<Noun, Id>) =>
  endpoint({
    operation: `read${noun}OfPerson` as const,
    method: 'GET',
    path: `/v1/people/{person}/subscriptions/${channel}` as const,
    summary: `What a person is told by ${spoken}, and whether that is in effect; for the administrator`,
    access: may('set subscriptions of others'),
    pathParameters: { person: personId },
    answers: subscription,
    problems: ['not-yours', 'not-found'],
  });

/* @__NO_SIDE_EFFECTS__ */
const setOfPerson = <Noun extends string, Id extends Channel, Order extends z.ZodType>(
  { noun, channel, spoken }: ChannelNames<Noun, Id>,
  schema: Order,
) =>
  endpoint({
    operation: `set${noun}OfPerson` as const,
    method: 'PUT',
    path: `/v1/people/{person}/subscriptions/${channel}` as const,
    summary: `Have a person told by ${spoken}; for the administrator, who says where that person works`,
    access: may('set subscriptions of others'),
    counts: 'subscriptions',
    pathParameters: { person: personId },
    body: { schema },
    answers: subscription,
    problems: [
      'unreadable',
      'not-yours',
      'not-found',
      'too-large',
      'wrong-media-type',
      'faults',
      'slow-down',
      'try-again',
    ],
  });

/* @__NO_SIDE_EFFECTS__ */
const endOfPerson = <Noun extends string, Id extends Channel>({ noun, channel, spoken }: ChannelNames<Noun, Id>) =>
  endpoint({
    operation: `end${noun}OfPerson` as const,
    method: 'DELETE',
    path: `/v1/people/{person}/subscriptions/${channel}` as const,
    summary: `Have a person told nothing more by ${spoken}; for the administrator`,
    access: may('set subscriptions of others'),
    pathParameters: { person: personId },
    answers: ended,
    problems: ['not-yours', 'not-found', 'try-again'],
  });

/** A phone alone is proven by a code: whether a mailbox has consented, SNS asks by a link. */
export const confirmSmsSubscription = endpoint({
  operation: 'confirmSmsSubscription',
  method: 'POST',
  path: '/v1/subscriptions/sms/confirmation',
  summary: 'Type back the code that was sent to your phone: from then on you are told there',
  access: may('set own subscription'),
  counts: 'subscriptions',
  body: { schema: CodeConfirmation },
  answers: subscription,
  problems: [
    'unreadable',
    'not-yours',
    'not-found',
    'too-large',
    'wrong-media-type',
    'faults',
    'slow-down',
    'try-again',
  ],
});

export const readSmsSubscriptionOfPerson = readOfPerson(sms);
export const setSmsSubscriptionOfPerson = setOfPerson(sms, SmsSubscriptionOrder);
export const endSmsSubscriptionOfPerson = endOfPerson(sms);
export const readEmailSubscriptionOfPerson = readOfPerson(email);
export const setEmailSubscriptionOfPerson = setOfPerson(email, EmailSubscriptionOrder);
export const endEmailSubscriptionOfPerson = endOfPerson(email);
export const readSmsSubscription = readOwn(sms);
export const setSmsSubscription = setOwn(sms, SmsSubscriptionRequest);
export const endSmsSubscription = endOwn(sms);
export const readEmailSubscription = readOwn(email);
export const setEmailSubscription = setOwn(email, EmailSubscriptionRequest);
export const endEmailSubscription = endOwn(email);

/** The same endpoints in groups that differ in nothing but the channel and whose subscription it is. */
export const subscriptionEndpoints = [
  {
    channel: 'sms',
    read: readSmsSubscriptionOfPerson,
    set: setSmsSubscriptionOfPerson,
    end: endSmsSubscriptionOfPerson,
  },
  {
    channel: 'email',
    read: readEmailSubscriptionOfPerson,
    set: setEmailSubscriptionOfPerson,
    end: endEmailSubscriptionOfPerson,
  },
  { channel: 'sms', read: readSmsSubscription, set: setSmsSubscription, end: endSmsSubscription },
  { channel: 'email', read: readEmailSubscription, set: setEmailSubscription, end: endEmailSubscription },
] as const;

export type SubscriptionEndpoints = (typeof subscriptionEndpoints)[number];

/** The endpoints of this contract, in the order of the document. */
export const endpoints = [
  readSmsSubscriptionOfPerson,
  setSmsSubscriptionOfPerson,
  endSmsSubscriptionOfPerson,
  readEmailSubscriptionOfPerson,
  setEmailSubscriptionOfPerson,
  endEmailSubscriptionOfPerson,
  readSmsSubscription,
  setSmsSubscription,
  endSmsSubscription,
  confirmSmsSubscription,
  readEmailSubscription,
  setEmailSubscription,
  endEmailSubscription,
] as const;

/** Schemas that the document names. */
export const schemas = {
  SmsSubscriptionRequest,
  EmailSubscriptionRequest,
  SmsSubscriptionOrder,
  EmailSubscriptionOrder,
  CodeConfirmation,
  Subscription: SubscriptionView,
};

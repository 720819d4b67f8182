import * as z from 'zod';
import { demand } from '../../foundation/access.ts';
import { BloId, type Caller } from '../../foundation/caller.ts';
import { LanguageTag } from '../../foundation/language.ts';
import { present } from '../../foundation/present.ts';
import { Problem } from '../../foundation/problem.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import { unique } from '../../foundation/unique.ts';
import { crimeCodes } from '../../incidents/report/crimes.ts';
import { type Channel, channels } from '../alert-ports.ts';
import { authorityTopic } from '../rules/audience.ts';
import { severities } from '../severity.ts';

/** `Minor` is told to nobody, so nobody can ask for it. */
const severitiesTold = severities.filter((severity) => severity !== 'Minor');

/** What a person may choose. Without `crimes` they are told of every kind, also of kinds that come later. */
const choices = {
  language: LanguageTag,
  crimes: z
    .array(z.enum(crimeCodes))
    .min(1)
    .max(crimeCodes.length)
    .refine(unique, { params: { code: 'repeated' } })
    .optional(),
  leastSeverity: z.enum(severitiesTold).default('Moderate'),
};

const mostFollowed = 20;

/** BLOs beside the one where a person works, which they are always told of. */
const Follows = z
  .array(BloId)
  .max(mostFollowed)
  .refine(unique, { params: { code: 'repeated' } })
  .default([]);

/** The path of `/v1/subscriptions/{channel}` and `/v1/people/{person}/subscriptions/{channel}`; a person is Cognito's `sub`. */
export const SubscriptionPath = z.object({
  channel: z.enum(channels),
  person: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional(),
});

/** The body of `PUT /v1/subscriptions/{channel}`. `address` is a phone number, as dialled or in E.164, or an e-mail address. */
export const SubscriptionRequest = z.strictObject({
  address: z.string().trim().min(3).max(254),
  ...choices,
  follows: Follows,
});

export type SubscriptionRequest = z.infer<typeof SubscriptionRequest>;

/**
 * The body of the administrator's PUT for somebody else. `topic` says where that person works: their BLO, or `authority`.
 * Once they sign in, what their token says goes before it.
 */
export const SubscriptionOrder = SubscriptionRequest.extend({ topic: z.union([BloId, z.literal(authorityTopic)]) });

export type SubscriptionOrder = z.infer<typeof SubscriptionOrder>;

/** Requests that are accepted as they stand, in every country: each publishes in English. */
export const subscriptionExamples = {
  sms: { address: '+85512345678', language: 'en', leastSeverity: 'Severe' },
  email: { address: 'officer@blo-network.example', language: 'en', crimes: ['drugs'] },
} as const satisfies Record<Channel, z.input<typeof SubscriptionRequest>>;

/** The same for the administrator: whoever works for the authority does so in every country. */
export const orderExamples = {
  sms: { ...subscriptionExamples.sms, topic: authorityTopic },
  email: { ...subscriptionExamples.email, topic: authorityTopic },
} as const satisfies Record<Channel, z.input<typeof SubscriptionOrder>>;

/**
 * `requested`: wanted, and perhaps not in effect yet: the same PUT again heals it. `awaiting-confirmation`: SNS waits for
 * the reader to follow the link in its mail. `ended`: left by the link in a mail, or never confirmed. `opted-out`: the
 * phone's owner has answered STOP; only they can undo that. `leaving`: to be ended; the same DELETE again heals it.
 */
const states = ['requested', 'leaving', 'opted-out', 'ended', 'awaiting-confirmation', 'active'] as const;
export type SubscriptionState = (typeof states)[number];

/** Of several seats the one that needs looking after: the first of the list. */
export const worstState = (all: readonly SubscriptionState[]): SubscriptionState =>
  states.find((state) => all.includes(state)) ?? 'requested';

/**
 * What `GET` and `PUT` answer, to the person themselves and to the administrator. For somebody who follows other BLOs
 * `seats` says how each topic stands, and `state` how the worst of them does: SNS asks for consent topic by topic.
 */
export const SubscriptionView = z.strictObject({
  channel: z.enum(channels),
  address: z.string(),
  ...choices,
  topic: z.string(),
  follows: Follows.optional(),
  state: z.enum(states),
  seats: z.array(z.strictObject({ topic: z.string(), state: z.enum(states) })).optional(),
});

export type SubscriptionView = z.infer<typeof SubscriptionView>;

/** One place where SNS knows an address; `subscription` is SNS's own name for it, as soon as it is known. */
const Seat = z.object({ topic: z.string(), address: z.string(), subscription: z.string().optional() });

export type Seat = z.infer<typeof Seat>;

/**
 * A subscription as it is kept: what is wanted, where it stands, seats on topics that the person follows, and former
 * seats that are still to be left.
 */
export const Subscription = z.object({
  person: z.string(),
  channel: z.enum(channels),
  ...Seat.shape,
  ...choices,
  state: z.enum(['requested', 'awaiting-confirmation', 'active', 'leaving']),
  followed: z.array(Seat).default([]),
  former: z.array(Seat),
  /** Counts the changes, so that of two at once only one is made. */
  version: z.int().min(1),
  changedAt: z.string(),
});

export type Subscription = z.infer<typeof Subscription>;

export const subscriptionRecord = versionedRecord('subscription', Subscription);

/** The topic of where a person works, if they work anywhere. */
export const topicIfAny = (caller: Caller): string | undefined => {
  if (caller.roles.includes('officer') && caller.blo) return caller.blo;
  return caller.roles.includes('authority') || caller.roles.includes('analyst') ? authorityTopic : undefined;
};

/**
 * The topic of where a person works: an officer's is that of their BLO. Analysts follow the authority's, since they work
 * for the country too and no alert names anybody.
 * @throws Problem `not-yours` when the role may follow none
 */
export const topicOf = (caller: Caller): string => {
  demand(caller, 'set own subscription');
  const topic = topicIfAny(caller);
  if (topic !== undefined) return topic;
  throw new Problem('not-yours', 'An officer without a BLO has nothing to follow.');
};

const seatOf = ({ topic, address, subscription }: Seat): Seat => present({ topic, address, subscription });

const isSame = (a: Seat, b: Seat): boolean => a.topic === b.topic && a.address === b.address;

/** Every seat that a subscription is to hold: where the person works, and what they follow. */
export const seatsWanted = (kept: Subscription): Seat[] => [seatOf(kept), ...kept.followed];

/** Every seat that a subscription may hold. */
export const seatsOf = (kept: Subscription): Seat[] => [...seatsWanted(kept), ...kept.former];

/**
 * What is wanted from now on, as a record: seats of another address or another BLO become former ones.
 * @param kept what was wanted before, if anything was
 */
export const wanted = (
  wish: { person: string; channel: Channel; topic: string; address: string; at: string } & Omit<
    SubscriptionRequest,
    'address'
  >,
  kept: Subscription | undefined,
): Subscription => {
  const { at, crimes, follows, ...rest } = wish;
  const seats = kept ? seatsOf(kept) : [];
  const known = (topic: string): Seat => {
    const seat = { topic, address: wish.address };
    return seatOf(seats.find((other) => isSame(other, seat)) ?? seat);
  };
  const followed = follows.filter((topic) => topic !== wish.topic).map(known);
  const now = [known(wish.topic), ...followed];
  return {
    ...rest,
    ...present({ crimes }),
    ...known(wish.topic),
    state: 'requested',
    followed,
    former: seats.filter((seat) => !now.some((other) => isSame(other, seat))),
    version: (kept?.version ?? 0) + 1,
    changedAt: at,
  };
};

/** What a person asked for, as they would ask for it again. */
export const wishOf = ({ address, language, crimes, leastSeverity, followed }: Subscription): SubscriptionRequest => ({
  address,
  language,
  ...present({ crimes }),
  leastSeverity,
  follows: followed.map(({ topic }) => topic),
});

/**
 * A subscription as its owner sees it.
 * @param seats how each seat stands, that of where the person works first
 */
export const subscriptionView = (
  kept: Subscription,
  seats: readonly { topic: string; state: SubscriptionState }[],
): SubscriptionView => {
  const { follows, ...wish } = wishOf(kept);
  return {
    ...{ channel: kept.channel, ...wish, topic: kept.topic, state: worstState(seats.map(({ state }) => state)) },
    ...(follows.length > 0 ? { follows, seats: [...seats] } : {}),
  };
};

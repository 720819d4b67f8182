import * as z from 'zod';
import type { Language } from '../../reference/languages.ts';
import { demand } from '../access.ts';
import type { Caller } from '../caller.ts';
import type { Fault } from '../fault.ts';
import { crimeCodes } from '../incident/crimes.ts';
import { LanguageTag } from '../language.ts';
import { Problem } from '../problem.ts';
import { authorityTopic } from './alert-audience.ts';
import { type Channel, channels } from './alert-ports.ts';
import { severities } from './alert-severity.ts';

/** `Minor` is told to nobody, so nobody can ask for it. */
const severitiesTold = severities.filter((severity) => severity !== 'Minor');

const unique = (list: readonly string[]) => new Set(list).size === list.length;

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

/** The path of `/v1/subscriptions/{channel}`. */
export const SubscriptionPath = z.object({ channel: z.enum(channels) });

/** The body of `PUT /v1/subscriptions/{channel}`. `address` is a phone number, as dialled or in E.164, or an e-mail address. */
export const SubscriptionRequest = z.strictObject({ address: z.string().trim().min(3).max(254), ...choices });

export type SubscriptionRequest = z.infer<typeof SubscriptionRequest>;

/** Requests that are accepted as they stand, in every country: each publishes in English. */
export const subscriptionExamples = {
  sms: { address: '+85512345678', language: 'en', leastSeverity: 'Severe' },
  email: { address: 'officer@blo-network.example', language: 'en', crimes: ['drugs'] },
} as const satisfies Record<Channel, z.input<typeof SubscriptionRequest>>;

/**
 * `requested`: wanted, and perhaps not in effect yet: the same PUT again heals it. `awaiting-confirmation`: SNS waits for
 * the reader to follow the link in its mail. `ended`: left by the link in a mail, or never confirmed. `leaving`: to be
 * ended; the same DELETE again heals it.
 */
const states = ['requested', 'awaiting-confirmation', 'active', 'ended', 'leaving'] as const;

/** What `GET` and `PUT` answer, to the person themselves alone. */
export const SubscriptionView = z.strictObject({
  channel: z.enum(channels),
  address: z.string(),
  ...choices,
  topic: z.string(),
  state: z.enum(states),
});

export type SubscriptionView = z.infer<typeof SubscriptionView>;

/** One place where SNS knows an address; `subscription` is SNS's own name for it, as soon as it is known. */
const Seat = z.object({ topic: z.string(), address: z.string(), subscription: z.string().optional() });

export type Seat = z.infer<typeof Seat>;

/** A subscription as it is kept: what is wanted, where it stands, and former seats that are still to be left. */
export const Subscription = z.object({
  person: z.string(),
  channel: z.enum(channels),
  ...Seat.shape,
  ...choices,
  state: z.enum(['requested', 'awaiting-confirmation', 'active', 'leaving']),
  former: z.array(Seat),
  /** Counts the changes, so that of two at once only one is made. */
  version: z.int().min(1),
  changedAt: z.string(),
});

export type Subscription = z.infer<typeof Subscription>;

/**
 * The topic that a person may follow: an officer that of their BLO. Analysts follow the authority's, since they work
 * for the country too and no alert names anybody.
 * @throws Problem `not-yours` when the role may follow none
 */
export const topicOf = (caller: Caller): string => {
  demand(caller, 'set own subscription');
  if (caller.roles.includes('officer') && caller.blo) return caller.blo;
  if (caller.roles.includes('authority') || caller.roles.includes('analyst')) return authorityTopic;
  throw new Problem('not-yours', 'An officer without a BLO has nothing to follow.');
};

/** Reads a phone number as somebody in the country dials it; nothing when it is none. In E.164. */
export type PhoneNumbers = (text: string) => string | undefined;

const Email = z.email().max(254);

const addressIn = (channel: Channel, text: string, phoneNumbers: PhoneNumbers): string | undefined =>
  channel === 'sms' ? phoneNumbers(text) : Email.safeParse(text).data;

/**
 * The address in the one form in which it is kept.
 * @param languages in which the country publishes: in another nobody would ever be told
 * @throws Problem `faults` for an address that is none on this channel, or a language that is not published in
 */
export const demandReachable = (
  { address, language }: SubscriptionRequest,
  channel: Channel,
  languages: readonly Language[],
  phoneNumbers: PhoneNumbers,
): string => {
  const reachable = addressIn(channel, address, phoneNumbers);
  const faults: Fault[] = [];
  if (reachable === undefined) faults.push({ pointer: '/address', code: 'bad-format' });
  if (!languages.includes(language))
    faults.push({ pointer: '/language', code: 'not-in-list', values: { allowed: languages.join(', ') } });
  if (reachable === undefined || faults.length > 0)
    throw new Problem('faults', 'See errors: each names the place and what is wrong there.', faults);
  return reachable;
};

const seatOf = ({ topic, address, subscription }: Seat): Seat => ({
  topic,
  address,
  ...(subscription ? { subscription } : {}),
});

const isSame = (a: Seat, b: Seat): boolean => a.topic === b.topic && a.address === b.address;

/** Every seat that a subscription may hold. */
export const seatsOf = (kept: Subscription): Seat[] => [seatOf(kept), ...kept.former];

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
  const { at, crimes, ...rest } = wish;
  const seats = kept ? seatsOf(kept) : [];
  const subscription = seats.find((seat) => isSame(seat, wish))?.subscription;
  return {
    ...rest,
    ...(crimes ? { crimes } : {}),
    ...(subscription ? { subscription } : {}),
    state: 'requested',
    former: seats.filter((seat) => !isSame(seat, wish)),
    version: (kept?.version ?? 0) + 1,
    changedAt: at,
  };
};

/**
 * The filter that lets through what a person wants to be told. Source of the limits: SNS Developer Guide, at most 5 keys
 * and 150 combinations; this has at most 4 keys and 3 severities x the kinds of crime.
 */
export const filterOf = ({
  channel,
  language,
  crimes,
  leastSeverity,
}: Pick<Subscription, 'channel' | 'language' | 'crimes' | 'leastSeverity'>): Record<string, string[]> => ({
  channel: [channel],
  language: [language],
  severity: severities.slice(0, severities.indexOf(leastSeverity) + 1),
  ...(crimes ? { crime: [...crimes] } : {}),
});

/** A subscription as its owner sees it. */
export const subscriptionView = (
  { channel, address, language, crimes, leastSeverity, topic }: Subscription,
  state: SubscriptionView['state'],
): SubscriptionView => ({ channel, address, language, ...(crimes ? { crimes } : {}), leastSeverity, topic, state });

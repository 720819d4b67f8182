import * as z from 'zod';
import { BloId } from '../../foundation/caller.ts';
import { inLatinDigits } from '../../foundation/in-latin-digits.ts';
import { LanguageTag } from '../../foundation/language-tag.ts';
import { unique } from '../../foundation/unique.ts';
import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import { authorityTopic } from '../rules/audience-of.ts';
import { severities } from '../severity.ts';

/** `Minor` alerts are not sent to anybody, so nobody can ask for them. */
const severitiesSent = severities.filter((severity) => severity !== 'Minor');

/** The choices of a person. Without `crimes` they are alerted of every kind, also of kinds that come later. */
export const subscriptionChoices = {
  language: LanguageTag,
  crimes: z
    .array(z.enum(crimeCodes))
    .min(1)
    .max(crimeCodes.length)
    .refine(unique, { params: { code: 'repeated' } })
    .optional(),
  leastSeverity: z.enum(severitiesSent).default('Moderate'),
};

const mostFollowed = 20;

/** BLOs beside the one where a person works, whose alerts they always get. */
export const FollowedBlos = z
  .array(BloId)
  .max(mostFollowed)
  .refine(unique, { params: { code: 'repeated' } })
  .default([]);

/** A person in a path: Cognito's `sub`. */
export const PersonId = z.string().regex(/^[\w-]{1,64}$/);

/** The body of `PUT /v1/subscriptions/…`. `address` is a phone number, as dialled or in E.164, or an e-mail address. */
export const SubscriptionRequest = z.strictObject({
  address: z.string().trim().min(3).max(254),
  ...subscriptionChoices,
  follows: FollowedBlos,
});

export type SubscriptionRequest = z.infer<typeof SubscriptionRequest>;

/**
 * The body of the administrator's PUT for another person. `topic` says where that person works: their BLO, or
 * `authority`. As soon as the person signs in, their token decides.
 */
export const SubscriptionOrder = SubscriptionRequest.extend({ topic: z.union([BloId, z.literal(authorityTopic)]) });

export type SubscriptionOrder = z.infer<typeof SubscriptionOrder>;

const longestTyped = 40;

/** The body of `POST /v1/subscriptions/sms/confirmation`: six digits of any script, with blanks as one reads them out. */
export const CodeConfirmation = z.strictObject({
  code: z
    .string()
    .max(longestTyped)
    .overwrite((typed) => inLatinDigits(typed).replace(/[\s\p{Cf}-]/gu, ''))
    .regex(/^\d{6}$/),
});

export type CodeConfirmation = z.infer<typeof CodeConfirmation>;

/** The same bodies by channel: the document names each, and gives each its own example. */
export const SmsSubscriptionRequest = SubscriptionRequest.clone();
export const EmailSubscriptionRequest = SubscriptionRequest.clone();
export const SmsSubscriptionOrder = SubscriptionOrder.clone();
export const EmailSubscriptionOrder = SubscriptionOrder.clone();

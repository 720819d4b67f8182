import * as z from 'zod';
import { LanguageTag } from '../../foundation/language-tag.ts';
import { subscriptionChoices } from '../subscriptions/subscription-request.ts';
import { bytesIn } from './bytes-in.ts';
import { isP256Point } from './is-p256-point.ts';
import { isPushEndpoint, longestEndpoint } from './is-push-endpoint.ts';

const badFormat = { params: { code: 'bad-format' } };

/** A key of at most twice its bytes as text: what is longer is none, and is not looked at. */
const longestKey = 180;

const authBytes = 16;

/** The public key of the tablet's browser, by which alone it can read (RFC 8291, 2.1). */
const PublicKey = z
  .string()
  .max(longestKey, { abort: true })
  .refine((text) => isP256Point(bytesIn(text) ?? new Uint8Array()), badFormat);

/** The secret that only the browser and we know (RFC 8291, 2.2). */
const AuthSecret = z
  .string()
  .max(longestKey, { abort: true })
  .refine((text) => bytesIn(text)?.length === authBytes, badFormat);

/**
 * The body of `PUT /v1/subscriptions/push`: the browser's PushSubscription as `toJSON()` writes it, and the choices of the
 * person. Without a language, alerts come in the country's first.
 */
export const PushSubscriptionRequest = z.strictObject({
  endpoint: z.string().min(1).max(longestEndpoint).refine(isPushEndpoint, badFormat),
  /** What browsers write there, and we do not use: a subscription that is over is answered so. */
  expirationTime: z.number().nullable().optional(),
  keys: z.strictObject({ p256dh: PublicKey, auth: AuthSecret }),
  ...subscriptionChoices,
  language: LanguageTag.optional(),
});

export type PushSubscriptionRequest = z.infer<typeof PushSubscriptionRequest>;

/** The query of `DELETE /v1/subscriptions/push`: one tablet, by the id that `GET` gives; without it, all of the person. */
export const EndPushQuery = z.strictObject({
  tablet: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional(),
});

export type EndPushQuery = z.infer<typeof EndPushQuery>;

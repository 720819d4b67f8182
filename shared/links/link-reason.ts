import * as z from 'zod';

/** Why two records are thought to belong together, or what speaks against it; the first of them weigh most. */
export const linkReasonCodes = [
  'same-vehicle',
  'same-mark',
  'near-place',
  'near-time',
  'same-kind',
  'like-quantity',
  'same-goods',
  'like-people',
  'fitting-direction',
  'same-means',
  'same-packaging',
  'same-concealment',
  'same-route',
  'other-kind',
  'other-quantity',
  'other-goods',
  'other-people',
  'other-direction',
  'other-vehicle',
  'other-means',
  'other-concealment',
] as const;

export type LinkReasonCode = (typeof linkReasonCodes)[number];

/** A reason as a code; `value` is metres of a place and minutes of a time. */
export const LinkReason = z.strictObject({ code: z.enum(linkReasonCodes), value: z.int().min(0).optional() });

export type LinkReason = z.infer<typeof LinkReason>;

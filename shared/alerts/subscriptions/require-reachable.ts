import * as z from 'zod';
import type { Fault } from '../../foundation/faults/fault.ts';
import { faultsProblem } from '../../foundation/problem.ts';
import type { Language } from '../../reference/languages.ts';
import type { Channel } from '../channel.ts';
import { authorityTopic } from '../rules/audience-of.ts';
import type { SubscriptionOrder } from './subscription-request.ts';

/** Reads a phone number as it is dialled in the country, and gives it in E.164; nothing when it is no number. */
export type PhoneNumbers = (text: string) => string | undefined;

const Email = z.email().max(254);

const addressIn = (channel: Channel, text: string, phoneNumbers: PhoneNumbers): string | undefined =>
  channel === 'sms' ? phoneNumbers(text) : Email.safeParse(text).data;

/** The choices that a country offers to its people. */
export type SubscriptionOptions = {
  /** The languages in which the country publishes. An alert in another language would never come. */
  languages: readonly Language[];
  blos: readonly string[];
  phoneNumbers: PhoneNumbers;
};

const notInList = (pointer: string, allowed: readonly string[]): Fault => ({
  pointer,
  code: 'not-in-list',
  values: { allowed: allowed.join(', ') },
});

/**
 * Checks what the schema of a request cannot see, and reads the address.
 * @returns the address in the one form in which it is stored
 * @throws Problem `faults` for an address of another channel, a language in which the country does not publish, or a BLO
 * of another country
 */
export const requireReachable = (
  { address, language, follows, topic }: SubscriptionOrder,
  channel: Channel,
  { languages, blos, phoneNumbers }: SubscriptionOptions,
): string => {
  const reachable = addressIn(channel, address, phoneNumbers);
  const faults: Fault[] = [];
  if (reachable === undefined) faults.push({ pointer: '/address', code: 'bad-format' });
  if (!languages.includes(language)) faults.push(notInList('/language', languages));
  if (topic !== authorityTopic && !blos.includes(topic)) faults.push(notInList('/topic', [...blos, authorityTopic]));
  for (const [index, blo] of follows.entries())
    if (!blos.includes(blo)) faults.push(notInList(`/follows/${index}`, blos));
  if (reachable === undefined || faults.length > 0) throw faultsProblem(faults);
  return reachable;
};

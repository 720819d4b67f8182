import * as z from 'zod';
import type { Fault } from '../../foundation/faults/fault.ts';
import { faultsProblem } from '../../foundation/problem.ts';
import type { Language } from '../../reference/languages.ts';
import type { Channel } from '../channel.ts';
import { authorityTopic } from '../rules/audience.ts';
import type { SubscriptionRequest } from './subscription.ts';

/** Reads a phone number as somebody in the country dials it; nothing when it is none. In E.164. */
export type PhoneNumbers = (text: string) => string | undefined;

const Email = z.email().max(254);

const addressIn = (channel: Channel, text: string, phoneNumbers: PhoneNumbers): string | undefined =>
  channel === 'sms' ? phoneNumbers(text) : Email.safeParse(text).data;

/** What of a country decides whether somebody can be told as they wish. */
export type Reach = {
  /** In which the country publishes: in another nobody would ever be told. */
  languages: readonly Language[];
  blos: readonly string[];
  phoneNumbers: PhoneNumbers;
};

/**
 * The address in the one form in which it is kept.
 * @throws Problem `faults` for an address that is none on this channel, a language that is not published in, or a BLO to
 * follow that is none of the country's
 */
export const demandReachable = (
  { address, language, follows, topic }: SubscriptionRequest & { topic: string },
  channel: Channel,
  { languages, blos, phoneNumbers }: Reach,
): string => {
  const reachable = addressIn(channel, address, phoneNumbers);
  const faults: Fault[] = [];
  if (reachable === undefined) faults.push({ pointer: '/address', code: 'bad-format' });
  if (!languages.includes(language))
    faults.push({ pointer: '/language', code: 'not-in-list', values: { allowed: languages.join(', ') } });
  if (topic !== authorityTopic && !blos.includes(topic))
    faults.push({ pointer: '/topic', code: 'not-in-list', values: { allowed: [...blos, authorityTopic].join(', ') } });
  for (const [index, blo] of follows.entries())
    if (!blos.includes(blo))
      faults.push({ pointer: `/follows/${index}`, code: 'not-in-list', values: { allowed: blos.join(', ') } });
  if (reachable === undefined || faults.length > 0) throw faultsProblem(faults);
  return reachable;
};

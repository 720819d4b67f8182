import * as z from 'zod';
import type { Fault } from '../../foundation/faults/fault.ts';
import { faultsProblem, Problem } from '../../foundation/problem.ts';
import type { Language } from '../../reference/languages.ts';
import { alertProblemWords } from '../alert-problem-words.ts';
import type { Channel } from '../channel.ts';
import { authorityTopic } from '../rules/audience-of.ts';
import { countryOfNumber, prefixOf } from './country-of-number.ts';
import type { ReadNumber } from './phone-numbers-of.ts';
import type { SubscriptionOrder } from './subscription-request.ts';

/** Reads a phone number as it is dialled in the country, and gives it in E.164, or why it is not one that takes texts. */
export type PhoneNumbers = (text: string) => ReadNumber;

/**
 * In lower case and without marks that nobody sees: SNS takes Dara@… and dara@… for two addresses, a mailbox does not, and
 * an officer would get every alert twice. (RFC 5321, 2.4, lets a server tell them apart and asks that none do.)
 */
const Email = z
  .string()
  .overwrite((typed) =>
    typed
      .replace(/\p{Cf}/gu, '')
      .trim()
      .toLowerCase(),
  )
  .pipe(z.email().max(254));

type ReadAddress = { address: string } | { fault: Fault['code'] };

const addressIn = (channel: Channel, text: string, phoneNumbers: PhoneNumbers): ReadAddress => {
  if (channel === 'sms') {
    const read = phoneNumbers(text);
    return 'number' in read ? { address: read.number } : read;
  }
  const { data } = Email.safeParse(text);
  return data === undefined ? { fault: 'bad-format' } : { address: data };
};

/** The choices that a country offers to its people. */
export type SubscriptionOptions = {
  /** The languages in which the country publishes. An alert in another language would never come. */
  languages: readonly Language[];
  blos: readonly string[];
  phoneNumbers: PhoneNumbers;
  /** Countries whose mobile numbers anybody may name, by ISO 3166-1; without them, all. */
  smsCountries?: readonly string[];
};

const notInList = (pointer: string, allowed: readonly string[]): Fault => ({
  pointer,
  code: 'not-in-list',
  allowed,
});

/** A number of a country that is not served, unless an administrator asks: who names numbers at will pays a premium service. */
const isElsewhere = (
  address: string,
  { channel, byAdministrator }: ReachedBy,
  { smsCountries }: SubscriptionOptions,
): boolean =>
  channel === 'sms' &&
  !byAdministrator &&
  smsCountries !== undefined &&
  !smsCountries.includes(countryOfNumber(address) ?? '');

/** Says to which countries texts go; the fault lists them for programs. */
const elsewhere = (smsCountries: readonly string[], faults: readonly Fault[]): Problem => {
  const prefixes = smsCountries.map(prefixOf).join(', ');
  const fault: Fault = { pointer: '/address', code: 'no-texts', allowed: smsCountries };
  return new Problem(alertProblemWords['other-country'], { prefixes }, [fault, ...faults]);
};

/** The channel of a request, and whether an administrator makes it for somebody else. */
export type ReachedBy = { channel: Channel; byAdministrator?: boolean };

/**
 * Checks what the schema of a request cannot see, and reads the address.
 * @returns the address in the one form in which it is stored
 * @throws Problem `faults` for an address of another channel, a number of a country that is not served, a language in
 * which the country does not publish, or a BLO of another country
 */
export const requireReachable = (
  { address, language, follows, topic }: SubscriptionOrder,
  by: ReachedBy,
  options: SubscriptionOptions,
): string => {
  const { languages, blos, phoneNumbers, smsCountries = [] } = options;
  const read = addressIn(by.channel, address, phoneNumbers);
  const faults: Fault[] = [];
  if ('fault' in read) faults.push({ pointer: '/address', code: read.fault });
  if (!languages.includes(language)) faults.push(notInList('/language', languages));
  if (topic !== authorityTopic && !blos.includes(topic)) faults.push(notInList('/topic', [...blos, authorityTopic]));
  for (const [index, blo] of follows.entries())
    if (!blos.includes(blo)) faults.push(notInList(`/follows/${index}`, blos));
  if ('address' in read && isElsewhere(read.address, by, options)) throw elsewhere(smsCountries, faults);
  if ('fault' in read || faults.length > 0) throw faultsProblem(faults);
  return read.address;
};

import { beforeEach, describe, expect, it } from 'vitest';
import { type Ports, setSubscription } from '../../../functions/manage-subscription/manage-subscription.ts';
import { readCountries } from '../../../infra/country.ts';
import { channels } from '../../../shared/alerts/channel.ts';
import { SubscriptionRequest } from '../../../shared/alerts/subscriptions/subscription-request.ts';
import { crimeCodes } from '../../../shared/incidents/report/crime-codes.ts';
import { filterCost } from '../../fixtures/alerts/filter-cost.ts';
import {
  addressClaimsInMemory,
  peopleInMemory,
  snsInMemory,
  subscriptionsInMemory,
} from '../../fixtures/alerts/subscription-doubles.ts';

/** Officers and locations of the network. Source: UNODC, presentation on the BLO mechanism, January 2018. */
const [officers, locations] = [638, 76];
/** Ten times today's, as many at each post as on average, and one by the way that makes it whole. */
const officersAtPost = Math.ceil((10 * officers) / locations);

/** Source: SNS Developer Guide and AWS General Reference, SNS quotas, read 2026-11-22; the first two can be raised. */
const limits = { policiesOnTopic: 200, policiesInAccount: 10_000, keys: 5, combinations: 150 };

const countries = readCountries();
const blos = countries.find(({ country }) => country === 'kh')?.blos ?? [];

let sns: ReturnType<typeof snsInMemory>;
let ports: Ports;
const open = (followerSeats: number) => {
  sns = snsInMemory(limits.policiesOnTopic, 'active');
  const options: Ports['options'] = { phoneNumbers: (number) => ({ number }), languages: ['km', 'en'], blos };
  ports = {
    subscriptions: subscriptionsInMemory(),
    claims: addressClaimsInMemory(followerSeats),
    sns,
    options,
    people: peopleInMemory(),
    clock: () => 0,
  };
};
beforeEach(() => open(32));

const subscribe = (blo: string, index: number, follows: readonly string[] = []) =>
  Promise.all(
    channels.map((channel) =>
      setSubscription(
        { caller: { person: `${blo} ${index}`, roles: ['officer'], blo }, channel },
        SubscriptionRequest.parse({
          address: channel === 'sms' ? `+855 ${blo} ${index}` : `officer-${index}@${blo.toLowerCase()}.example`,
          language: index % 2 === 0 ? 'km' : 'en',
          crimes: crimeCodes,
          leastSeverity: index % 3 === 0 ? 'Severe' : 'Moderate',
          follows,
        }),
        ports,
      ),
    ),
  );

const onTopic = (topic: string) => [...sns.entries.keys()].filter((name) => name.startsWith(`${topic} `)).length;
const everybody = Array.from({ length: officersAtPost }, (_, index) => index);

describe("ten times today's officers", () => {
  it('are 84 at a post', () => {
    expect(officersAtPost).toBe(84);
  });

  it('all have their seats at their own posts, by both channels, in a whole country', async () => {
    for (const blo of blos) await Promise.all(everybody.map((index) => subscribe(blo, index)));
    for (const blo of blos) expect(onTopic(blo)).toBe(168);
    expect(sns.entries.size).toBe(168 * blos.length);
    expect(sns.entries.size).toBeLessThanOrEqual(limits.policiesInAccount);
  });

  it('have them also at a post that everybody else wants to follow, and came first', async () => {
    const others = await Promise.allSettled(everybody.map((index) => subscribe('KH-POIPET', index, ['KH-BAVET'])));
    const following = onTopic('KH-BAVET');
    expect(following).toBe(32);
    expect(others.some(({ status }) => status === 'rejected')).toBe(true);
    await Promise.all(everybody.map((index) => subscribe('KH-BAVET', index)));
    expect(onTopic('KH-BAVET')).toBe(limits.policiesOnTopic);
    await expect(subscribe('KH-BAVET', 999)).rejects.toMatchObject({
      kind: 'faults',
      faults: [{ pointer: '', code: 'topic-full' }],
    });
  });

  it('keep every filter within its limits, also those of followers', async () => {
    for (const blo of ['KH-BAVET', 'KH-POIPET'])
      await Promise.all(everybody.slice(0, 8).map((index) => subscribe(blo, index, ['KH-PRUM'])));
    expect(onTopic('KH-PRUM')).toBe(32);
    for (const { filter } of sns.entries.values()) {
      const { keys, combinations } = filterCost(filter);
      expect(keys).toBeLessThanOrEqual(limits.keys);
      expect(combinations).toBeLessThanOrEqual(limits.combinations);
    }
  });
});

describe.each(countries)('the seats that $country leaves to followers', ({ subscriptions, blos: own }) => {
  it('and ten times its officers are within what a topic takes, and all its topics within the account', () => {
    expect(officersAtPost * channels.length + subscriptions.followerSeats).toBeLessThanOrEqual(limits.policiesOnTopic);
    expect((own.length + 1) * limits.policiesOnTopic).toBeLessThanOrEqual(limits.policiesInAccount);
  });
});

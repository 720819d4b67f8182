import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  confirmSubscription,
  endSubscription,
  type Ports,
  setSubscription,
} from '../../../functions/manage-subscription/manage-subscription.ts';
import { phoneNumbersOf } from '../../../shared/alerts/subscriptions/phone-numbers-of.ts';
import { currentTopics } from '../../../shared/alerts/subscriptions/subscription.ts';
import { SubscriptionRequest } from '../../../shared/alerts/subscriptions/subscription-request.ts';
import type { Caller } from '../../../shared/foundation/caller.ts';
import { Problem } from '../../../shared/foundation/problem.ts';
import { newProvingWorld, request } from '../../fixtures/alerts/proving-world.ts';
import {
  addressClaimsInMemory,
  peopleInMemory,
  snsInMemory,
  subscriptionsInMemory,
} from '../../fixtures/alerts/subscription-doubles.ts';

const blos = ['KH-BAVET', 'KH-POIPET'];
const options: Ports['options'] = { phoneNumbers: phoneNumbersOf('kh'), languages: ['km'], blos };

type Calls = Record<string, (...given: never[]) => Promise<unknown>>;

/** The same calls, each of which waits for its turn before it is made, and again before its answer is heard. */
const inTurns = <Port extends object>(port: Port, scheduler: fc.Scheduler): Port => {
  const calls = Object.entries(port as unknown as Calls).map(([name, call]) => [
    name,
    typeof call !== 'function'
      ? call
      : async (...given: never[]) => {
          await scheduler.schedule(Promise.resolve(name));
          const answer = await call(...given);
          await scheduler.schedule(Promise.resolve(`${name} answered`));
          return answer;
        },
  ]);
  return Object.fromEntries(calls);
};

const newWorld = () => ({
  now: 1_466_328_660_000,
  subscriptions: subscriptionsInMemory(),
  sns: snsInMemory(),
  claims: addressClaimsInMemory(),
});
type World = ReturnType<typeof newWorld>;

/** Ports of one request: calls of requests that run at once are made in any order. */
const portsIn = (world: World, scheduler: fc.Scheduler): Ports => {
  return {
    subscriptions: inTurns(world.subscriptions, scheduler),
    sns: inTurns(world.sns, scheduler),
    claims: inTurns(world.claims, scheduler),
    people: peopleInMemory(),
    options,
    clock: () => {
      world.now += 1;
      return world.now;
    },
  };
};

const owner = (person: string, blo = 'KH-BAVET') => {
  const caller: Caller = { person, roles: ['officer'], blo };
  return { caller, channel: 'sms' } as const;
};

type Deed = { put: string; follows?: readonly string[]; by?: string } | { end: true; by?: string };

const done = async (deed: Deed, ports: Ports): Promise<void> => {
  const by = owner(deed.by ?? 'sokha');
  const work =
    'put' in deed
      ? setSubscription(
          by,
          SubscriptionRequest.parse({ address: deed.put, language: 'km', follows: deed.follows }),
          ports,
        )
      : endSubscription(by, ports);
  await work.catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error;
  });
};

const nameOf = ({ topic, address }: { topic: string; address: string }) => `${topic} sms ${address}`;

/** The addresses that SNS publishes to and that are claimed, beside those that the records want. */
const stateOf = ({ subscriptions, sns, claims }: World) => ({
  told: [...sns.entries.keys()].sort(),
  claimed: [...claims.holders.keys()].sort(),
  wanted: [...subscriptions.stored.values()].flatMap(currentTopics).map(nameOf).sort(),
});

const phones = ['012 345 678', '012 345 679'];
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ put: fc.constantFrom(...phones), follows: fc.constantFrom([], ['KH-POIPET']) }),
  fc.constant({ end: true as const }),
);

describe('requests of one person that overlap, in any order of their calls', () => {
  it('leave SNS and the claims as the record says once a request has come through', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(deed, { minLength: 2, maxLength: 4 }), async (scheduler, deeds) => {
        const world = newWorld();
        const all = Promise.all(deeds.map((each) => done(each, portsIn(world, scheduler))));
        await scheduler.waitFor(all);
        const { told, wanted, claimed } = stateOf(world);
        // What is told is wanted: nothing is left that the person cannot see and end.
        expect(told.filter((name) => !wanted.includes(name))).toEqual([]);
        expect(claimed.filter((name) => !wanted.includes(name))).toEqual([]);
        const records = [...world.subscriptions.stored.values()];
        if (records.every(({ state }) => state === 'active')) expect(told).toEqual(wanted);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('are told nothing any more once an end has come through after them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(deed, { minLength: 2, maxLength: 3 }), async (scheduler, deeds) => {
        const world = newWorld();
        await scheduler.waitFor(Promise.all(deeds.map((each) => done(each, portsIn(world, scheduler)))));
        const alone = { ...portsIn(world, scheduler), ...world };
        await done({ end: true }, alone);
        expect(stateOf(world)).toEqual({ told: [], claimed: [], wanted: [] });
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe('two persons who name one phone at one moment', () => {
  const atBavet = owner('sokha');
  const atPoipet = owner('dara', 'KH-POIPET');

  it('never share it on a topic, and one who works there has it rather than one who follows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 3 }), async (scheduler, times) => {
        const world = newWorld();
        const named = SubscriptionRequest.parse({ address: phones[0], language: 'km' });
        const following = { ...named, follows: ['KH-BAVET'] };
        const put = (by: typeof atBavet, asked: SubscriptionRequest, ports: Ports) =>
          setSubscription(by, asked, ports).catch((error: unknown) => {
            if (!(error instanceof Problem)) throw error;
          });
        const deeds = Array.from({ length: times }, () => [
          put(atPoipet, following, portsIn(world, scheduler)),
          put(atBavet, named, portsIn(world, scheduler)),
        ]);
        await scheduler.waitFor(Promise.all(deeds.flat()));
        // One that was overtaken sends again, as a tablet does.
        await put(atBavet, named, { ...portsIn(world, scheduler), ...world });
        const { told, wanted } = stateOf(world);
        expect(world.claims.holders.get('KH-BAVET sms +85512345678')).toBe('sokha');
        expect(told.filter((name) => !wanted.includes(name))).toEqual([]);
        expect(world.sns.entries.get('KH-BAVET sms +85512345678')?.filter['newsTo']).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe('a code that is typed while other requests come', () => {
  const turnsIn = (world: ReturnType<typeof newProvingWorld>, scheduler: fc.Scheduler): Ports => ({
    ...world,
    subscriptions: inTurns(world.subscriptions, scheduler),
    sns: inTurns(world.sns, scheduler),
    claims: inTurns(world.claims, scheduler),
    proving: { ...world.proving, awaited: inTurns(world.proving.awaited, scheduler) },
  });

  const orProblem = (work: Promise<unknown>): Promise<unknown> =>
    work.catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
      return error;
    });

  it('makes no subscription that an end, answered before its answer, has not ended', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const world = newProvingWorld();
        await setSubscription(owner('sokha'), request(), world);
        const confirmed = orProblem(
          confirmSubscription(owner('sokha'), { code: world.lastCode() }, turnsIn(world, scheduler)),
        );
        const ended = orProblem(endSubscription(owner('sokha'), turnsIn(world, scheduler)));
        await scheduler.waitFor(Promise.all([confirmed, ended]));
        // An end that was overtaken says so, and is sent again.
        if ((await ended) instanceof Problem) await endSubscription(owner('sokha'), world);
        expect([...world.sns.entries, ...world.claims.holders, ...world.subscriptions.stored.values()]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('gives the phone to one of two who type their codes at one moment, and to no two', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const world = newProvingWorld();
        const people = [owner('sokha'), owner('dara', 'KH-POIPET')];
        const codes: string[] = [];
        for (const by of people) {
          await setSubscription(by, request({ follows: ['KH-PRUM'] }), world);
          codes.push(world.lastCode());
        }
        const type = (index: number, ports: Ports) =>
          orProblem(confirmSubscription(people[index] ?? owner('sokha'), { code: codes[index] ?? '' }, ports));
        await scheduler.waitFor(Promise.all([0, 1].map((index) => type(index, turnsIn(world, scheduler)))));
        // One that was overtaken is sent again; a code that has worked works no more.
        for (const index of [0, 1]) await type(index, world);
        const names = [...new Set(world.claims.holders.values())];
        expect(names).toHaveLength(1);
        expect([...world.sns.entries.keys()].sort()).toEqual([...world.claims.holders.keys()].sort());
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

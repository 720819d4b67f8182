import type { Caller } from '../../foundation/caller.ts';
import type { Clock } from '../../foundation/clock.ts';
import type { Fault } from '../../foundation/faults/fault.ts';
import { present } from '../../foundation/present.ts';
import { faultsProblem, Problem } from '../../foundation/problem.ts';
import type { Language } from '../../reference/languages.ts';
import { alertProblemWords } from '../alert-problem-words.ts';
import { isOfService } from '../push/is-push-endpoint.ts';
import type { EndPushQuery, PushSubscriptionRequest } from '../push/push-subscription-request.ts';
import { tabletView } from '../push/push-subscription-view.ts';
import type { TabletSubscription } from '../push/tablet-subscription.ts';
import type { TabletSubscriptions } from '../push/tablet-subscriptions.ts';
import type { PeopleDirectory } from '../subscriptions/people-directory.ts';
import { requireWorkplaceTopic } from '../workplace-topic.ts';
import { requireStored } from './forget-subscription.ts';

export type TabletPorts = {
  tablets: TabletSubscriptions;
  people: Pick<PeopleDirectory, 'standingOf'>;
  /** The id of a tablet, made of the endpoint of its browser. */
  tabletOf(endpoint: string): string;
  /** The languages in which the country publishes, the first one first. */
  languages: readonly Language[];
  /** Hosts of the push services that we send to. */
  services: readonly string[];
  clock: Clock;
};

/** One for each tablet that a person works on, and some that were replaced: the ones seen longest ago make room. */
const mostTablets = 10;

/** @throws Problem `faults` for what the schema of the request cannot see */
const requireServed = ({ endpoint, language }: PushSubscriptionRequest, ports: TabletPorts): void => {
  const { services, languages } = ports;
  const faults: Fault[] = [];
  if (!isOfService(endpoint, services)) faults.push({ pointer: '/endpoint', code: 'not-in-list', allowed: services });
  if (language !== undefined && !languages.includes(language))
    faults.push({ pointer: '/language', code: 'not-in-list', allowed: languages });
  if (faults.length > 0) throw faultsProblem(faults);
};

const requireEnabled = async ({ person }: Caller, { people }: TabletPorts): Promise<void> => {
  if ((await people.standingOf(person)) !== 'enabled') throw new Problem(alertProblemWords['disabled-yourself']);
};

const makeRoom = async (others: readonly TabletSubscription[], { tablets }: TabletPorts): Promise<void> => {
  const newestFirst = others.toSorted((one, other) => other.seenAt.localeCompare(one.seenAt));
  for (const oldest of newestFirst.slice(mostTablets - 1)) await tablets.remove(oldest);
};

const set = async (caller: Caller, request: PushSubscriptionRequest, ports: TabletPorts) => {
  const topic = requireWorkplaceTopic(caller);
  requireServed(request, ports);
  await requireEnabled(caller, ports);
  const [first = 'en'] = ports.languages;
  const { endpoint, keys, language = first, crimes, leastSeverity } = request;
  const tablet = ports.tabletOf(endpoint);
  const known = await ports.tablets.ofPerson(caller.person);
  const before = known.find((each) => each.tablet === tablet);
  const now = ports.clock();
  const seenAt = new Date(now).toISOString();
  const place = { person: caller.person, topic, tablet, endpoint, p256dh: keys.p256dh, auth: keys.auth };
  const choices = { language, leastSeverity, ...present({ crimes }) };
  const subscription = { ...place, ...choices, since: before?.since ?? seenAt, seenAt };
  requireStored(await ports.tablets.save(subscription, before));
  await makeRoom(
    known.filter((each) => each !== before),
    ports,
  );
  return tabletView(subscription, now);
};

type Asked<Body, Query> = { caller: Caller; body: Body; query: Query };

/**
 * The work behind the routes about one's own tablets. A tablet that is set again has been seen; somebody who was posted
 * elsewhere is told of where they work now from then on.
 */
export const manageTablets = (ports: TabletPorts) => ({
  /** @throws Problem `not-found` when the person is told on no tablet */
  read: async ({ caller }: Pick<Asked<unknown, unknown>, 'caller'>) => {
    const known = await ports.tablets.ofPerson(caller.person);
    if (known.length === 0) throw new Problem(alertProblemWords['no-subscription']);
    const tablets = known.map((each) => tabletView(each, ports.clock()));
    return { status: 200 as const, body: { channel: 'push' as const, tablets } };
  },
  /**
   * @throws Problem `faults` for an endpoint of a host that is no push service's, or a language in which the country does
   * not publish; `not-yours` for an officer without a BLO, and somebody who was disabled; `try-again` when two changes of
   * one subscription meet
   */
  set: async ({ caller, body }: Asked<PushSubscriptionRequest, unknown>) => ({
    status: 200 as const,
    body: await set(caller, body, ports),
  }),
  /** A second call changes nothing. */
  end: async ({ caller, query }: Omit<Asked<unknown, EndPushQuery>, 'body'>) => {
    for (const each of await ports.tablets.ofPerson(caller.person))
      if (query.tablet === undefined || query.tablet === each.tablet) await ports.tablets.remove(each);
    return { status: 204 as const };
  },
});

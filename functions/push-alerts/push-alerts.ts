import type { FollowUpQueue } from '../../shared/alerts/alert-repository.ts';
import { isAskedFor } from '../../shared/alerts/push/is-asked-for.ts';
import { isOfService } from '../../shared/alerts/push/is-push-endpoint.ts';
import type { PushOrder } from '../../shared/alerts/push/push-order.ts';
import {
  type PushClaims,
  PushFailed,
  PushHeld,
  type PushOutcome,
  type PushService,
  pushTerms,
} from '../../shared/alerts/push/push-service.ts';
import type { TabletSubscription } from '../../shared/alerts/push/tablet-subscription.ts';
import type { TabletSubscriptions } from '../../shared/alerts/push/tablet-subscriptions.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { settleEach } from '../../shared/foundation/settle-each.ts';

export type Ports = {
  tablets: Pick<TabletSubscriptions, 'at' | 'remove'>;
  claims: PushClaims;
  service: PushService;
  followUpQueue: FollowUpQueue;
  /** A short name of a text, the same for the same text: 32 letters of base64url. */
  nameOf(text: string): string;
  clock: Clock;
};

export type Terms = {
  /** Hosts of the push services that we send to. */
  services: readonly string[];
};

const mostAtOnce = 10;

/** All officers on one tablet; it is told once, in the language of whoever opened it last. */
type Tablet = { told: TabletSubscription; all: TabletSubscription[] };

const tabletsOf = (order: PushOrder, known: readonly TabletSubscription[]): Tablet[] => {
  const byTablet = Map.groupBy(known, ({ tablet }) => tablet);
  return [...byTablet.values()].flatMap((all) => {
    const asked = all.filter((each) => isAskedFor(order, each));
    const [told] = asked.toSorted((one, other) => other.seenAt.localeCompare(one.seenAt));
    return told ? [{ told, all }] : [];
  });
};

/** What all alerts about one incident have in common: of two that wait for a tablet, the newer is enough. */
const subjectOf = ({ alertId }: PushOrder): string => alertId.split('.')[0] ?? alertId;

/** Neutral words, as in a text message: whoever finds the tablet reads no more than whoever finds a phone. */
const textFor = (order: PushOrder, { language }: TabletSubscription, replaces: string): string => {
  const { alertId: id, severity, texts } = order;
  const words = texts[language] ?? Object.values(texts)[0] ?? '';
  return JSON.stringify({ id, tag: replaces, severity, language, words });
};

const sent = async (order: PushOrder, told: TabletSubscription, terms: Terms, ports: Ports): Promise<PushOutcome> => {
  if (!isOfService(told.endpoint, terms.services)) return { outcome: 'gone' };
  const replaces = ports.nameOf(subjectOf(order));
  return ports.service.send(told, { ...pushTerms[order.severity], text: textFor(order, told, replaces), replaces });
};

/** @returns whether this tablet has the push, from this run or an earlier one. @throws PushHeld, PushFailed */
const pushTo = async ({ told, all }: Tablet, order: PushOrder, terms: Terms, ports: Ports): Promise<boolean> => {
  const { alertId, stage } = order;
  const push = { alertId, stage, tablet: told.tablet };
  const claim = await ports.claims.claim(push, ports.clock());
  if (claim === 'held') throw new PushHeld('A claim on this push is still alive.');
  if (claim !== 'claimed') return claim === 'taken';
  const outcome = await sent(order, told, terms, ports);
  if (outcome.outcome === 'gone') for (const each of all) await ports.tablets.remove(each);
  await ports.claims.settle(push, outcome.outcome);
  if (outcome.outcome === 'failed') throw new PushFailed(outcome.status);
  return outcome.outcome === 'taken';
};

/**
 * Tells the tablets of a topic, each once. A tablet whose browser has given up its subscription is forgotten. Where no
 * tablet has it and phones wait for that, they are told at once.
 * @returns how many tablets have it
 * @throws PushHeld, PushFailed after all tablets were looked at: the order comes again, for those that have it not
 */
export const pushAlerts = async (order: PushOrder, terms: Terms, ports: Ports): Promise<number> => {
  const tablets = tabletsOf(order, await ports.tablets.at(order.topic));
  const results = await settleEach(tablets, mostAtOnce, (tablet) => pushTo(tablet, order, terms, ports));
  const have = results.filter((result) => result.status === 'fulfilled' && result.value).length;
  const { alertId, topic, textIfUntold } = order;
  if (have === 0 && textIfUntold) await ports.followUpQueue.send({ do: 'text', alertId, topic }, 0);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return have;
};

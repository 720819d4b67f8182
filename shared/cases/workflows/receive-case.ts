import { authorityTopic } from '../../alerts/rules/audience-of.ts';
import { bloById } from '../../foundation/blos/blos.ts';
import type { Clock } from '../../foundation/clock.ts';
import { isoTime, momentFaults } from '../../foundation/moment.ts';
import { RefusedMessage } from '../../foundation/problems/refused-message.ts';
import type { CaseExchangeMessage, RecallCase, SayInCase, ShareCase } from '../case-exchange-message.ts';
import { countryOfCase } from '../case-id.ts';
import type { CaseRepository } from '../case-repository.ts';
import { postsAcross } from '../posts-across.ts';

export type Ports = { cases: CaseRepository; clock: Clock };

/** A message about a case that has not come yet: it comes again, and by then the case may be here. */
export class CaseNotYet extends Error {
  override readonly name = 'CaseNotYet';
}

/** @throws RefusedMessage for a moment of the future, or of before 1999 */
const requirePossible = (moments: readonly string[], now: number) => {
  const [fault] = moments.flatMap((moment) => momentFaults(moment, '', now));
  if (fault) throw new RefusedMessage(fault.code === 'future-date' ? 'from-the-future' : 'impossible-moment');
};

const isIn = (country: string, blo: string): boolean => bloById(blo)?.country === country;

/** Keeps what a country shows; to be told who works on it, posts across from the one that reported are looked up. */
const keep = async (
  { caseId, share, record }: ShareCase,
  from: string,
  blos: readonly string[],
  { cases, clock }: Ports,
): Promise<void> => {
  if (!isIn(from, record.blo)) throw new RefusedMessage('other-topic');
  requirePossible([share.sharedAt, record.occurredAt], clock());
  const { blo, border, place, crime, severity } = record;
  const posts = postsAcross({ blo, border, point: place }, blos);
  const kept = { caseId, way: 'in' as const, country: from, posts, share, record };
  await cases.share(kept, { blo, crime, severity }, isoTime(clock()));
};

const forget = async ({ caseId, recalledAt }: RecallCase, from: string, { cases, clock }: Ports): Promise<void> => {
  requirePossible([recalledAt], clock());
  await cases.recall({ caseId, country: from, recalledAt }, isoTime(clock()));
};

/** A country decides on links of its own records alone. @throws RefusedMessage */
const requireOwnLink = (caseId: string, message: SayInCase['message'], from: string) => {
  if (message.kind !== 'link') return;
  const countries = [caseId, message.link].map(countryOfCase);
  if (!countries.includes(from) || countries[0] === countries[1]) throw new RefusedMessage('other-topic');
};

/** Adds what the other side wrote to the thread. Only who has a part in the case may write into it. */
const hear = async ({ caseId, from: origin, at, message }: SayInCase, from: string, { cases, clock }: Ports) => {
  if (origin.country !== from || (origin.post !== authorityTopic && !isIn(from, origin.post)))
    throw new RefusedMessage('other-topic');
  requirePossible([at], clock());
  requireOwnLink(caseId, message, from);
  const file = await cases.find(caseId);
  if (!file) throw new CaseNotYet('A message came before its case.');
  const share = file.shares.find(({ country }) => country === from);
  if (!share) throw new RefusedMessage('not-in-case');
  const to = file.shares.flatMap(({ posts }) => posts);
  const kept = { caseId, way: 'in' as const, body: message, from: origin, to: [], at };
  const { outcome } = await cases.add(kept, [...new Set(to), authorityTopic], isoTime(clock()));
  if (outcome === 'full' || outcome === 'taken') throw new RefusedMessage(`case-${outcome}`);
};

/**
 * Does what another country tells of a case. Messages come twice, late and in any order.
 * @param from ISO 3166-1 alpha-2 of the country that the exchange has shown to have told this
 * @param blos posts of this country that are deployed
 * @throws RefusedMessage for a message about another country's case or post, a case that is full, or an id that is taken:
 * it ends among the dead letters; CaseNotYet for a message that is to come again
 */
export const receiveCase = async (
  message: CaseExchangeMessage,
  from: string,
  blos: readonly string[],
  ports: Ports,
): Promise<void> => {
  if (message.does === 'say-in-case') return hear(message, from, ports);
  if (countryOfCase(message.caseId) !== from) throw new RefusedMessage('other-topic');
  return message.does === 'share-case' ? keep(message, from, blos, ports) : forget(message, from, ports);
};

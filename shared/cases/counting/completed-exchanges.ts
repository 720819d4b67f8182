import { authorityTopic } from '../../alerts/rules/audience-of.ts';
import { authorityArea, type CompletedExchange } from '../../statistics/cooperation-repository.ts';
import type { CooperationKind } from '../../statistics/figures/cooperation-cell.ts';
import type { CaseShare, KeptCaseMessage } from '../case-record.ts';
import type { CaseFile } from '../case-repository.ts';
import { type Cooperation, cooperationOf } from '../cooperation-of.ts';
import { inOrderWritten } from '../in-order-written.ts';

/** The country that a record was shared with. */
const receiverOf = ({ way, country }: CaseShare, own: string): string => (way === 'out' ? country : own);

/** Who spoke first over there: both ends have the same messages, and the same order of them. */
const firstPost = (receiver: string, messages: readonly KeptCaseMessage[]): string | undefined =>
  messages.filter(({ from }) => from.country === receiver).sort(inOrderWritten)[0]?.from.post;

/** What came first completed it; of two at one moment the result. */
const exchangeOf = ({ resultAt, agreedAt }: Cooperation): CooperationKind['exchange'] =>
  resultAt !== undefined && (agreedAt === undefined || resultAt <= agreedAt) ? 'result' : 'joint-action';

const completedOf = (share: CaseShare, { head, messages }: CaseFile, own: string): CompletedExchange[] => {
  const cooperation = cooperationOf(share, messages);
  const { completeAt } = cooperation;
  const receiver = receiverOf(share, own);
  const post = firstPost(receiver, messages);
  if (completeAt === undefined || post === undefined) return [];
  const here = share.way === 'out' ? head.blo : post;
  const kind = {
    reporting: head.blo,
    receiving: post === authorityTopic ? receiver : post,
    crime: head.crime,
    exchange: exchangeOf(cooperation),
  };
  return [{ completeAt, area: here === authorityTopic ? authorityArea : here, kind }];
};

/**
 * The instances of cooperation of a case, one for each country that it is shared with. Both ends find the same, whatever
 * order messages came in.
 * @param own ISO 3166-1 alpha-2 of this country
 */
export const completedExchanges = (file: CaseFile, own: string): CompletedExchange[] =>
  file.shares.flatMap((share) => completedOf(share, file, own));

/**
 * Where a case may have been counted before: with each message an exchange can only be completed earlier, so it was counted
 * at the moment of a message that is not before it, at a post here that wrote.
 */
export const countedBefore = (file: CaseFile, own: string): { moments: string[]; areas: string[] } => {
  const [first] = completedExchanges(file, own)
    .map(({ completeAt }) => completeAt)
    .sort();
  if (first === undefined) return { moments: [], areas: [] };
  const moments = file.messages.map(({ at }) => at).filter((at) => at >= first);
  const writing = file.messages.filter(({ from }) => from.country === own).map(({ from }) => from.post);
  const areas = [file.head.blo, ...writing].map((post) => (post === authorityTopic ? authorityArea : post));
  return { moments: [...new Set(moments)], areas: [...new Set(areas)] };
};

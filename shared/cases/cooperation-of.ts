import * as z from 'zod';
import { present } from '../foundation/present.ts';
import type { CaseShare, KeptCaseMessage } from './case-record.ts';

/**
 * How far two countries have come on one case, with the moments (ISO 8601 in UTC). It is complete, an instance of cooperation
 * as UNODC counts them, when a record was shared, the other side has answered, and there is a result or a joint action that
 * both agreed to. Source: UNODC's count of 4,000 instances in 2016-17; what makes one complete is our own rule, 2026-11.
 */
export const Cooperation = z.strictObject({
  country: z.string(),
  sharedAt: z.string(),
  answeredAt: z.string().optional(),
  resultAt: z.string().optional(),
  agreedAt: z.string().optional(),
  completeAt: z.string().optional(),
});

export type Cooperation = z.infer<typeof Cooperation>;

const firstOf = (moments: readonly string[]): string | undefined => [...moments].sort()[0];

/** Messages between this country and the other one of a share. */
const between = (country: string, messages: readonly KeptCaseMessage[]) =>
  messages.filter(({ from, to }) => from.country === country || to.includes(country));

/** A result that found something: "nothing found" ends a case and is no cooperation yet. */
const isResult = ({ body }: KeptCaseMessage): boolean =>
  body.kind === 'result' && body.result !== 'nothing-found' && body.result !== 'under-investigation';

const isAgreement = ({ body }: KeptCaseMessage): boolean =>
  body.kind === 'joint-action' && body.response === 'accepted';

/** The cooperation of a share, from the messages of its case; of any order of messages it is the same. */
export const cooperationOf = (
  { country, way, share: { sharedAt } }: CaseShare,
  messages: readonly KeptCaseMessage[],
): Cooperation => {
  const own = between(country, messages);
  const first = (isWanted: (message: KeptCaseMessage) => boolean) => firstOf(own.filter(isWanted).map(({ at }) => at));
  // Who received the record answers by any message; who shared it has spoken by sharing.
  const answeredAt = first((message) => message.way !== way);
  const resultAt = first(isResult);
  const agreedAt = first(isAgreement);
  const done = firstOf([resultAt, agreedAt].filter((moment) => moment !== undefined));
  const completeAt = answeredAt !== undefined && done !== undefined ? [answeredAt, done].sort()[1] : undefined;
  return present({ country, sharedAt, answeredAt, resultAt, agreedAt, completeAt });
};

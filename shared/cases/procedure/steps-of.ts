import * as z from 'zod';
import { isoTime } from '../../foundation/moment.ts';
import { present } from '../../foundation/present.ts';
import type { CaseShare, KeptCaseMessage } from '../case-record.ts';
import type { CaseFile } from '../case-repository.ts';
import { isShared } from '../is-shared.ts';
import { asks } from './asks.ts';
import { type CaseStep, caseSteps, type Procedures, usualProcedure } from './procedure.ts';
import { stepKey } from './step-key.ts';

const minuteMilliseconds = 60_000;

/** A step of a case. Moments are ISO 8601 in UTC. */
export const StepView = z.strictObject({
  step: z.enum(caseSteps),
  /** Who owes it, ISO 3166-1 alpha-2. */
  country: z.string(),
  /** Whether that is the reader's country. */
  own: z.boolean(),
  /** The question or the proposal that it is about. */
  about: z.string().optional(),
  since: z.string(),
  dueAt: z.string(),
  state: z.enum(['due', 'late', 'done']),
  doneAt: z.string().optional(),
  /** When those were told here who are told of what is late. */
  lateToldAt: z.string().optional(),
});

export type StepView = z.infer<typeof StepView>;

/** A step as the procedure has it, before the clock is asked. */
type Owed = { step: CaseStep; country: string; about?: string; since: string; doneAt?: string | undefined };

/** @param now milliseconds since the epoch @param country ISO 3166-1 alpha-2 of the reader's country */
export type ReadingSteps = { country: string; now: number; procedures: Procedures };

const firstOf = (moments: readonly (string | undefined)[]): string | undefined =>
  moments.filter((moment) => moment !== undefined).sort()[0];

/** The first message of a country that is of some kind. */
const firstBy = (country: string, messages: readonly KeptCaseMessage[], isWanted: (kept: KeptCaseMessage) => boolean) =>
  firstOf(messages.filter((kept) => kept.from.country === country && isWanted(kept)).map(({ at }) => at));

const tellsResult = ({ body }: KeptCaseMessage): boolean => body.kind === 'result' || body.kind === 'close';

/** Whoever was shown a record owes that somebody sees it, and what came of it. Anything that they write acknowledges. */
const ofShare = ({ way, country: other, share }: CaseShare, file: CaseFile, own: string): Owed[] => {
  const country = way === 'in' ? own : other;
  const since = way === 'in' ? file.head.openedAt : share.sharedAt;
  const seenAt = file.steps.find(({ key }) => key === stepKey({ step: 'acknowledge', country }))?.doneAt;
  const wroteAt = firstBy(country, file.messages, () => true);
  const toldAt = firstBy(country, file.messages, tellsResult);
  // Whoever closes a case asks for nothing more.
  const closedAt = firstOf(file.messages.filter(({ body }) => body.kind === 'close').map(({ at }) => at));
  return [
    { step: 'acknowledge', country, since, doneAt: firstOf([seenAt, wroteAt]) },
    { step: 'result', country, since, doneAt: firstOf([toldAt, closedAt]) },
  ];
};

/** A side that was asked owes an answer; each country, where several were. */
const ofMessage = (asked: KeptCaseMessage, { messages }: CaseFile, own: string): Owed[] => {
  const step = asked.body.kind === 'question' ? ('answer' as const) : ('decide' as const);
  const { id: about } = asked.body;
  return (asked.way === 'in' ? [own] : asked.to).map((country) => ({
    step,
    country,
    about,
    since: asked.at,
    doneAt: firstBy(country, messages, ({ body }) => body.inReplyTo === about),
  }));
};

const stateOf = (doneAt: string | undefined, dueAt: number, now: number) => {
  if (doneAt !== undefined) return 'done' as const;
  return dueAt <= now ? ('late' as const) : ('due' as const);
};

const viewOf = (owed: Owed, { head, steps }: CaseFile, { country: own, now, procedures }: ReadingSteps): StepView => {
  const { step, country, about, since, doneAt } = owed;
  const { within } = (procedures[country] ?? usualProcedure)[step];
  const dueAt = Date.parse(since) + within[head.severity] * minuteMilliseconds;
  const kept = steps.find(({ key }) => key === stepKey(owed));
  return present({
    step,
    country,
    own: country === own,
    about,
    since,
    dueAt: isoTime(dueAt),
    state: stateOf(doneAt, dueAt, now),
    doneAt,
    lateToldAt: kept?.toldAt,
  });
};

/**
 * The steps of a case that one side owes the other, as the procedure of the country that owes them has it: the first to be
 * due first, those that are done last. What a case that is closed, or shared no longer, still owed is owed no more.
 */
export const stepsOf = (file: CaseFile, reading: ReadingSteps): StepView[] => {
  const shared = file.shares.filter((share) => isShared(share, reading.now));
  const parties = [reading.country, ...shared.map(({ country }) => country)];
  const owed = [
    ...shared.flatMap((share) => ofShare(share, file, reading.country)),
    ...file.messages.filter(asks).flatMap((asked) => ofMessage(asked, file, reading.country)),
  ];
  const isOpen = file.head.state === 'open' && shared.length > 0;
  return owed
    .filter(({ country }) => parties.includes(country))
    .map((each) => viewOf(each, file, reading))
    .filter(({ state }) => isOpen || state === 'done')
    .sort(
      (one, other) =>
        Number(one.state === 'done') - Number(other.state === 'done') || one.dueAt.localeCompare(other.dueAt),
    );
};

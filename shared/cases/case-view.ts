import * as z from 'zod';
import { seenFrom } from '../alerts/rules/crossing.ts';
import { severities } from '../alerts/severity.ts';
import { present } from '../foundation/present.ts';
import { crimeCodes } from '../incidents/report/crime-codes.ts';
import type { KeptPost } from '../posts/kept-post.ts';
import { PostToRing } from '../posts/post-view.ts';
import { postsToRing } from '../posts/posts-to-ring.ts';
import type { Language } from '../reference/languages.ts';
import { CaseId, countryOfCase, incidentOfCase } from './case-id.ts';
import { CaseMessageBody, MessageOrigin } from './case-message-body.ts';
import type { CaseHead, CaseShare } from './case-record.ts';
import type { CaseFile } from './case-repository.ts';
import { Cooperation, cooperationOf } from './cooperation-of.ts';
import { inOrderWritten } from './in-order-written.ts';
import { isShared } from './is-shared.ts';
import { LinkView, linkViews } from './linking/link-view.ts';
import { asks } from './procedure/asks.ts';
import { type ReadingSteps, StepView, stepsOf } from './procedure/steps-of.ts';
import { whomToRing } from './ringing/whom-to-ring.ts';
import { SharedRecord } from './shared-record.ts';

const moment = z.string();

/** A case in a list. `foreign` says that another country reported it. Moments are ISO 8601 in UTC. */
export const CaseSummary = z.strictObject({
  id: CaseId,
  foreign: z.boolean(),
  blo: z.string(),
  crime: z.enum(crimeCodes),
  severity: z.enum(severities),
  state: z.enum(['open', 'closed']),
  openedAt: moment,
  changedAt: moment,
  messages: z.int(),
});

export type CaseSummary = z.infer<typeof CaseSummary>;

/** One country's part in a case: what was shared with it or by it, or that it was recalled or has expired. */
const ShareView = z.strictObject({
  country: z.string(),
  way: z.enum(['out', 'in']),
  state: z.enum(['shared', 'recalled', 'expired']),
  revision: z.int(),
  handling: z.enum(['counterpart', 'region']),
  sharedAt: moment,
  expiresAt: moment,
  recalledAt: moment.optional(),
  /** Posts of this country that work on it. */
  posts: z.array(z.string()),
  /** What crossed; absent once it was recalled or has expired. */
  record: SharedRecord.optional(),
});

/** A message of the thread; `own` says that it was written on this side, `answered` that a reply to it is there. */
const MessageView = z.strictObject({
  message: CaseMessageBody,
  from: MessageOrigin,
  to: z.array(z.string()),
  at: moment,
  own: z.boolean(),
  answered: z.boolean(),
});

/** A case with its shares and its thread, the oldest message first. */
export const CaseView = CaseSummary.extend({
  /** The incident here, of a case that this country reported. */
  incident: z.string().optional(),
  shares: z.array(ShareView),
  thread: z.array(MessageView),
  /** Questions and proposals of the other side that nobody here has answered, by their ids. */
  unanswered: z.array(z.string()),
  cooperation: z.array(Cooperation),
  /** Records that may be of the same event, or have something in common with this one. */
  links: z.array(LinkView),
  /** Steps that one side owes the other by the procedures of their countries: the first to be due first, done ones last. */
  steps: z.array(StepView),
  /** Posts of other countries that have to do with it, each with what the directory says of it. */
  whomToRing: z.array(PostToRing),
});

export type CaseView = z.infer<typeof CaseView>;

/** A page of cases. */
export const CasePage = z.strictObject({ cases: z.array(CaseSummary), cursor: z.string().optional() });

export type CasePage = z.infer<typeof CasePage>;

/** @param country ISO 3166-1 alpha-2 of this country */
export const caseSummary = ({ caseId, ...head }: CaseHead, country: string): CaseSummary => ({
  id: caseId,
  foreign: countryOfCase(caseId) !== country,
  blo: head.blo,
  crime: head.crime,
  severity: head.severity,
  state: head.state,
  openedAt: head.openedAt,
  changedAt: head.changedAt,
  messages: head.messages,
});

const shareState = (kept: CaseShare, now: number) => {
  if (kept.recalledAt !== undefined) return 'recalled' as const;
  return isShared(kept, now) ? ('shared' as const) : ('expired' as const);
};

/**
 * A record with the direction and the border as a country sees them (alerts-16): what leaves the country that reports enters
 * the one across, whose border is with the former.
 */
const recordSeenFrom = (country: string, record: SharedRecord): SharedRecord => ({
  ...seenFrom(country, record),
  ...(record.border === country ? { border: record.blo.slice(0, 2) } : {}),
});

const shareView = (kept: CaseShare, country: string, now: number): z.infer<typeof ShareView> =>
  present({
    country: kept.country,
    way: kept.way,
    state: shareState(kept, now),
    ...kept.share,
    recalledAt: kept.recalledAt,
    posts: kept.posts,
    record: isShared(kept, now) && kept.record ? recordSeenFrom(country, kept.record) : undefined,
  });

/**
 * How somebody reads a case: of which country (ISO 3166-1 alpha-2), when (milliseconds since the epoch), with which directory,
 * in which language.
 */
export type ReadingCase = ReadingSteps & { directory: readonly KeptPost[]; staleDays: number; language?: Language };

/** A case as somebody of this country sees it who may. */
export const caseView = (file: CaseFile, reading: ReadingCase): CaseView => {
  const { head, shares, messages } = file;
  const { country, now, directory, language = 'en' } = reading;
  const thread = [...messages].sort(inOrderWritten);
  const isAnswered = (id: string) => thread.some(({ body }) => body.inReplyTo === id);
  const summary = caseSummary(head, country);
  return present({
    ...summary,
    incident: summary.foreign ? undefined : incidentOfCase(head.caseId),
    shares: shares.map((kept) => shareView(kept, country, now)),
    thread: thread.map((kept) => ({
      message: kept.body,
      from: kept.from,
      to: kept.to,
      at: kept.at,
      own: kept.way === 'out',
      answered: isAnswered(kept.body.id),
    })),
    unanswered: thread
      .filter((kept) => kept.way === 'in' && asks(kept) && !isAnswered(kept.body.id))
      .map(({ body }) => body.id),
    cooperation: shares.map((kept) => cooperationOf(kept, thread)),
    links: linkViews(file, country, language),
    steps: stepsOf(file, reading),
    whomToRing: postsToRing(whomToRing(file, country), directory, reading),
  });
};

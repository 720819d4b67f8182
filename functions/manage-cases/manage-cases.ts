import { authorityTopic } from '../../shared/alerts/rules/audience-of.ts';
import { CaseMessageBody } from '../../shared/cases/case-message-body.ts';
import { caseProblemWords } from '../../shared/cases/case-problem-words.ts';
import { type CaseQuery, caseCursor } from '../../shared/cases/case-query.ts';
import type { CaseReceipt } from '../../shared/cases/case-receipt.ts';
import type { KeptCaseMessage } from '../../shared/cases/case-record.ts';
import {
  type CaseFile,
  type CaseRepository,
  type CaseSearch,
  mostCaseMessages,
} from '../../shared/cases/case-repository.ts';
import { type CasePage, type CaseView, caseSummary, caseView } from '../../shared/cases/case-view.ts';
import { isShared } from '../../shared/cases/is-shared.ts';
import { postsOfCase } from '../../shared/cases/posts-of-case.ts';
import type { Procedures } from '../../shared/cases/procedure/procedure.ts';
import type { SharedPhotoAddresses } from '../../shared/cases/shared-photos.ts';
import { may } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { isoTime } from '../../shared/foundation/moment.ts';
import { faultsProblem, Problem } from '../../shared/foundation/problem.ts';
import { photoProblemWords } from '../../shared/photos/photo-problem-words.ts';
import type { PostDirectory } from '../../shared/posts/post-directory.ts';
import type { Language } from '../../shared/reference/languages.ts';

export type Ports = {
  /** ISO 3166-1 alpha-2 of this country. */
  country: string;
  cases: Pick<CaseRepository, 'find' | 'add'>;
  search: CaseSearch;
  photos: SharedPhotoAddresses;
  posts: Pick<PostDirectory, 'all'>;
  /** So long an entry of the directory is trusted. */
  staleDays: number;
  procedures: Procedures;
  clock: Clock;
};

const seesAll = (caller: Caller): boolean => may(caller, 'follow up alerts');

/** Whose list is read: an officer's own post's, or one that the authority names. @throws Problem `not-yours` */
const listOf = (caller: Caller, blo: string | undefined): string => {
  if (seesAll(caller)) return blo ?? authorityTopic;
  if (!caller.blo || (blo !== undefined && blo !== caller.blo)) throw new Problem(caseProblemWords['cases-of-others']);
  return caller.blo;
};

/** Cases of a post, last changed first. @throws Problem `not-yours` for the cases of another post */
export const listCases = async (query: CaseQuery, caller: Caller, { country, search }: Ports): Promise<CasePage> => {
  const { blo, state, limit, cursor } = query;
  const post = listOf(caller, blo);
  const found = await search.lastChangedFirst({ post, before: cursor, limit: limit + 1 });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    cases: page.filter((head) => state === undefined || head.state === state).map((head) => caseSummary(head, country)),
    ...(found.length > limit && last
      ? { cursor: caseCursor.write({ changedAt: last.changedAt, id: last.caseId }) }
      : {}),
  };
};

/** Posts here that work on a case, or reported an incident that may belong to it. */
const postsHere = (file: CaseFile): string[] => [
  ...new Set([...postsOfCase(file), ...(file.links ?? []).map(({ blo }) => blo)]),
];

/** @throws Problem `not-found` for a case that is not there, or that the caller's post has no part in */
const fileFor = async (caseId: string, caller: Caller, { cases }: Ports): Promise<CaseFile> => {
  const file = await cases.find(caseId);
  const isTheirs = file && (seesAll(caller) || (caller.blo !== undefined && postsHere(file).includes(caller.blo)));
  if (!isTheirs) throw new Problem(caseProblemWords['no-such-case']);
  return file;
};

/** One case. @throws Problem `not-found` */
export const readCase = async (
  caseId: string,
  caller: Caller,
  ports: Ports,
  language: Language = 'en',
): Promise<CaseView> => {
  const { country, posts, staleDays, procedures, clock } = ports;
  const file = await fileFor(caseId, caller, ports);
  return caseView(file, { country, staleDays, procedures, directory: await posts.all(), now: clock(), language });
};

/** The same for somebody who asks over HTTP, in their language. @throws Problem `not-found` */
export const showCase = (
  { path, caller, language }: { path: { caseId: string }; caller: Caller; language: Language },
  ports: Ports,
): Promise<CaseView> => readCase(path.caseId, caller, ports, language);

/**
 * Where a photo that another country showed can be looked at, for two minutes: as long as the record is shared.
 * @throws Problem `not-found` for a photo that is not in the shared record, or of a case that is not the caller's
 */
export const showCasePhoto = async (
  { caseId, photoId }: { caseId: string; photoId: string },
  caller: Caller,
  ports: Ports,
): Promise<{ location: string }> => {
  const { shares } = await fileFor(caseId, caller, ports);
  const isShown = shares.some(
    (share) =>
      share.way === 'in' && isShared(share, ports.clock()) && share.record?.photos?.some(({ id }) => id === photoId),
  );
  const location = isShown ? await ports.photos({ caseId, photoId }) : undefined;
  if (location === undefined) throw new Problem(photoProblemWords['no-such-photo']);
  return { location };
};

/**
 * Countries that a message is for: a reply goes to who is replied to, anything else to all with whom the case is shared.
 * @throws Problem `out-of-date` where there is none
 */
const addresseesOf = (
  { inReplyTo }: CaseMessageBody,
  { shares, messages }: CaseFile,
  { country, clock }: Ports,
): string[] => {
  const open = shares.filter((share) => isShared(share, clock())).map((share) => share.country);
  const origin = messages.find(({ body }) => body.id === inReplyTo)?.from.country;
  const to = origin !== undefined && origin !== country ? open.filter((other) => other === origin) : open;
  if (to.length === 0) throw new Problem(caseProblemWords['case-not-shared']);
  return to;
};

/** @throws Problem `faults` for a reply to what is not in the thread */
const requireReplied = ({ inReplyTo }: CaseMessageBody, { messages }: CaseFile): void => {
  if (inReplyTo !== undefined && !messages.some(({ body }) => body.id === inReplyTo))
    throw faultsProblem([{ pointer: '/inReplyTo', code: 'not-there' }]);
};

/** @throws Problem `faults` for a decision on a link that nobody has proposed */
const requireProposed = (body: CaseMessageBody, { links = [], messages }: CaseFile): void => {
  if (body.kind !== 'link') return;
  const isProposed = links.some(({ link, kind }) => link === body.link && kind === body.as);
  const isTold = messages.some(
    ({ body: told }) => told.kind === 'link' && told.link === body.link && told.as === body.as,
  );
  if (!isProposed && !isTold) throw faultsProblem([{ pointer: '/link', code: 'not-there' }]);
};

const receiptOf = ({ caseId, body, at, to }: KeptCaseMessage): CaseReceipt => ({
  caseId,
  id: body.id,
  at,
  to: [...to],
});

/** A text that names no language is in the caller's. Through the schema, so that its members stand in the one order. */
const named = (message: CaseMessageBody, language: Language): CaseMessageBody =>
  message.text !== undefined && message.language === undefined
    ? CaseMessageBody.parse({ ...message, language })
    : message;

/**
 * Adds a message to a case, for the other side. The text is in the caller's language unless the message names another.
 * @returns the receipt, and whether the message is new
 * @throws Problem `not-found`, `faults` for a reply to what is not there, `id-taken`, `out-of-date` for a case that is
 * shared no longer or is full
 */
export const addCaseMessage = async (
  caseId: string,
  sent: CaseMessageBody,
  caller: Caller,
  language: Language,
  ports: Ports,
): Promise<{ receipt: CaseReceipt; isNew: boolean }> => {
  const file = await fileFor(caseId, caller, ports);
  const body = named(sent, language);
  const known = file.messages.find((message) => message.body.id === body.id);
  if (!known) requireReplied(body, file);
  if (!known) requireProposed(body, file);
  const now = isoTime(ports.clock());
  const from = { country: ports.country, post: caller.blo ?? authorityTopic };
  const to = known ? [...known.to] : addresseesOf(body, file, ports);
  const message = { caseId, way: 'out' as const, body, from, to, at: now, by: caller.person };
  const added = await ports.cases.add(message, [...postsHere(file), authorityTopic], now);
  if (added.outcome === 'kept') return { receipt: receiptOf(message), isNew: true };
  if (added.outcome === 'known') return { receipt: receiptOf(added.message), isNew: false };
  if (added.outcome === 'taken') throw new Problem(caseProblemWords['case-message-taken']);
  if (added.outcome === 'full') throw new Problem(caseProblemWords['case-full'], { most: mostCaseMessages });
  throw new Problem(caseProblemWords['no-such-case']);
};

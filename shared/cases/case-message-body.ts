import * as z from 'zod';
import { authorityTopic } from '../alerts/rules/audience-of.ts';
import { BloId } from '../foundation/caller.ts';
import { freeText, Uuid } from '../foundation/free-text.ts';
import { LanguageTag } from '../foundation/language-tag.ts';
import { Moment } from '../foundation/moment.ts';
import { CountryCode } from '../foundation/place.ts';
import { oneOf } from '../incidents/report/one-of.ts';
import { linkDecisions, linkKinds } from '../links/link-decision.ts';
import {
  caseAnswers,
  caseOutcomes,
  caseQuestions,
  caseResults,
  jointActionResponses,
  jointActions,
} from '../reference/case-codes.ts';
import { CaseId } from './case-id.ts';

/** Kinds of messages of a case. */
export const caseMessageKinds = ['question', 'answer', 'result', 'joint-action', 'note', 'close', 'link'] as const;

export type CaseMessageKind = (typeof caseMessageKinds)[number];

/** Longest text of a message, in UTF-16 code units. */
const longestText = 2_000;

/** What every message has. The text is as typed, in the language that is named; codes are read by each side in its own. */
const common = {
  id: Uuid,
  inReplyTo: Uuid.optional(),
  language: LanguageTag.optional(),
  text: freeText(longestText).optional(),
};

const Question = z.strictObject({ kind: z.literal('question'), ...common, about: oneOf(caseQuestions).optional() });

const Answer = z.strictObject({
  kind: z.literal('answer'),
  ...common,
  inReplyTo: Uuid,
  answer: oneOf(caseAnswers).optional(),
});

const Result = z.strictObject({
  kind: z.literal('result'),
  ...common,
  result: oneOf(caseResults),
  /** People arrested or rescued, seizures, vehicles. */
  count: z.int().min(1).max(10_000).optional(),
});

/** A proposal has an action; a reply to one has a response, and with `changed` the terms that differ. */
const Proposal = z.strictObject({
  kind: z.literal('joint-action'),
  ...common,
  action: oneOf(jointActions).optional(),
  when: Moment.optional(),
  where: freeText(200).optional(),
  who: freeText(200).optional(),
  response: oneOf(jointActionResponses).optional(),
});

const Note = z.strictObject({ kind: z.literal('note'), ...common, text: freeText(longestText) });

const Close = z.strictObject({ kind: z.literal('close'), ...common, outcome: oneOf(caseOutcomes).optional() });

/** What officers say to a proposed link of this case with another: whose id tells that there is one, and nothing of it. */
const Link = z.strictObject({
  kind: z.literal('link'),
  ...common,
  link: CaseId,
  as: oneOf(linkKinds),
  decision: oneOf(linkDecisions),
});

const ByKind = z.discriminatedUnion('kind', [Question, Answer, Result, Proposal, Note, Close, Link]);

type Written = z.infer<typeof ByKind>;

/** A message that says nothing is no message; a joint action is a proposal or an answer to one, and not both. */
const faultsOf = (message: Written): { path: string; code: string; allowed?: string[] }[] => {
  if (message.kind === 'question' && !message.about && !message.text) return [{ path: 'about', code: 'required' }];
  if (message.kind === 'answer' && !message.answer && !message.text) return [{ path: 'answer', code: 'required' }];
  if (message.kind !== 'joint-action') return [];
  const { inReplyTo, action, response } = message;
  if (inReplyTo === undefined) return action ? [] : [{ path: 'action', code: 'required' }];
  return response ? [] : [{ path: 'response', code: 'required' }];
};

/** A message of a case as a tablet sends it: the id is the tablet's, so that sending again does no harm. */
export const CaseMessageBody = ByKind.superRefine((message, context) => {
  for (const { path, code } of faultsOf(message)) context.addIssue({ code: 'custom', path: [path], params: { code } });
});

export type CaseMessageBody = z.infer<typeof CaseMessageBody>;

/** Who wrote a message, as the other side may know it: the country and the post, and never the person. */
export const MessageOrigin = z.strictObject({
  country: CountryCode,
  post: z.union([BloId, z.literal(authorityTopic)]),
});

export type MessageOrigin = z.infer<typeof MessageOrigin>;

/** The moment of a message in UTC, by the clock of who wrote it. */
export const WrittenAt = z.iso.datetime({ precision: 3 });

import type { CaseMessageBody } from '../../../shared/cases/case-message-body.ts';
import { type Answers, filledIn, isAnswers } from '../../form/answers.ts';
import type { Member, Members } from '../../form/description.ts';
import type { WordKey } from '../../words/all-words.ts';

type Kind = CaseMessageBody['kind'];

/** A form for one kind of message. The `word` of its members is a key of the words of the page. */
export type MessageForm = { kind: Kind; title: WordKey; members: Members };

type Need = { required?: true };

const one = (name: string, word: WordKey, list: string, need: Need = {}): Member => ({
  name,
  word,
  ...need,
  question: { is: 'one', of: [list] },
});

/** Longest texts of a message, in UTF-16 code units, as its schema has them. */
const longest = { words: 2_000, line: 200 };

const line = (name: string, word: WordKey): Member => ({ name, word, question: { is: 'text', most: longest.line } });

const ownWords = (need: Need = {}): Member => ({
  name: 'text',
  word: 'field.text',
  ...need,
  question: { is: 'text', most: longest.words },
});

const terms: Members = [
  { name: 'when', word: 'cases.when', question: { is: 'moment' } },
  line('where', 'cases.where'),
  line('who', 'cases.who'),
];

const must: Need = { required: true };

const howMany: Member = {
  name: 'count',
  word: 'field.count',
  question: { is: 'number', whole: true, least: 1, most: 10_000 },
};

/** The forms, by the name that stands in an address. */
export const messageForms: Readonly<Record<string, MessageForm>> = {
  question: {
    kind: 'question',
    title: 'cases.ask',
    members: [one('about', 'cases.about', 'case-questions'), ownWords()],
  },
  answer: {
    kind: 'answer',
    title: 'cases.give-answer',
    members: [one('answer', 'cases.answer', 'case-answers'), ownWords()],
  },
  result: {
    kind: 'result',
    title: 'cases.report-result',
    members: [one('result', 'cases.result', 'case-results', must), howMany, ownWords()],
  },
  proposal: {
    kind: 'joint-action',
    title: 'cases.propose',
    members: [one('action', 'cases.joint-action', 'joint-actions', must), ...terms, ownWords()],
  },
  response: {
    kind: 'joint-action',
    title: 'cases.give-answer',
    members: [one('response', 'cases.answer', 'joint-action-responses', must), ...terms, ownWords()],
  },
  note: { kind: 'note', title: 'cases.write-note', members: [ownWords(must)] },
  close: {
    kind: 'close',
    title: 'cases.close',
    members: [one('outcome', 'field.outcome', 'case-outcomes'), ownWords()],
  },
};

/** The form in which somebody answers a message: a question has an answer, a proposal a response. */
export const formOfReply = (kind: Kind): string => (kind === 'joint-action' ? 'response' : 'answer');

/** The form in which a message was written. */
export const formOf = ({ kind, inReplyTo }: CaseMessageBody): string => {
  if (kind !== 'joint-action') return kind;
  return inReplyTo === undefined ? 'proposal' : 'response';
};

/** What was typed into a message. */
export const answersOf = (message: CaseMessageBody): Answers => {
  const { id: _id, kind: _kind, inReplyTo: _reply, language: _language, ...answers } = message;
  return answers;
};

/** A message as its schema reads it, from what was typed. Its language is named where something was typed in it. */
export const messageTyped = (
  { kind }: MessageForm,
  typed: Answers,
  { id, inReplyTo, language }: { id: string; inReplyTo: string | undefined; language: string },
): Answers => {
  const filled = filledIn(typed);
  const answers = isAnswers(filled) ? filled : {};
  const isTyped = ['text', 'where', 'who'].some((name) => answers[name] !== undefined);
  return { kind, id, ...(inReplyTo ? { inReplyTo } : {}), ...(isTyped ? { language } : {}), ...answers };
};

/** What an address says of a form: which case, which form, and what is answered or written again. */
export type MessageAddress = { caseId: string; form: string; inReplyTo: string | undefined; again: string | undefined };

/** The id of a form in an address. */
export const messageAddress = ({ caseId, form, inReplyTo = '', again = '' }: Partial<MessageAddress>): string =>
  [caseId, form, inReplyTo, again].join('.').replace(/\.+$/, '');

/** Reads the id of a form in an address. */
export const readMessageAddress = (id: string): MessageAddress => {
  const [caseId = '', form = '', inReplyTo, again] = id.split('.');
  return { caseId, form, inReplyTo: inReplyTo || undefined, again: again || undefined };
};

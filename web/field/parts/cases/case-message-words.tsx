import type { CaseMessageBody } from '../../../../shared/cases/case-message-body.ts';
import { languages } from '../../../../shared/reference/languages.ts';
import { shownMoment } from '../../../form/as-typed.ts';
import { useApp, useSay } from '../../app.ts';
import type { ThreadMessage } from '../../cases/kept-case.ts';
import { useNameOfPost } from '../use-name-of-post.ts';

const kindWords = {
  question: 'cases.question',
  answer: 'cases.answer',
  result: 'cases.result',
  'joint-action': 'cases.joint-action',
  note: 'cases.note',
  close: 'cases.closed',
} as const;

const linkWords = { confirmed: 'cases.link-confirmed', rejected: 'cases.link-rejected' } as const;

const wordOf = (message: CaseMessageBody) =>
  message.kind === 'link' ? linkWords[message.decision] : kindWords[message.kind];

/** Codes of a message, each with the list that it is from. */
const codesOf = (message: CaseMessageBody): [list: string, code: string | undefined][] => {
  switch (message.kind) {
    case 'question':
      return [['case-questions', message.about]];
    case 'answer':
      return [['case-answers', message.answer]];
    case 'result':
      return [['case-results', message.result]];
    case 'joint-action':
      return [
        ['joint-actions', message.action],
        ['joint-action-responses', message.response],
      ];
    case 'note':
    case 'link':
      return [];
    case 'close':
      return [['case-outcomes', message.outcome]];
  }
};

/** What kind of message it is and its codes, in the reader's language. */
export const useMessageTitle = () => {
  const { tablet } = useApp();
  const say = useSay();
  return (message: CaseMessageBody): string => {
    const codes = codesOf(message).flatMap(([list, code]) => (code ? [tablet.spoken.nameOf(list, code)] : []));
    const count = message.kind === 'result' && message.count !== undefined ? ` (${message.count})` : '';
    return `${say(wordOf(message))}${codes.length > 0 ? ': ' : ''}${codes.join(', ')}${count}`;
  };
};

/** Who wrote it: a post and its country, never a person. */
const Writer = ({ from, at }: Pick<ThreadMessage, 'from' | 'at'>) => {
  const { tablet } = useApp();
  const say = useSay();
  const nameOf = useNameOfPost();
  return (
    <p class="small">
      {from.post === 'authority' ? say('cases.authority') : nameOf(from.post)},{' '}
      {tablet.spoken.nameOf('countries', from.country)} · {shownMoment(Date.parse(at), tablet.setting.timeZone)}
    </p>
  );
};

const Terms = ({ message }: { message: CaseMessageBody }) => {
  const { tablet } = useApp();
  const say = useSay();
  if (message.kind !== 'joint-action') return null;
  const { when, where, who, language } = message;
  const shown = when === undefined ? undefined : shownMoment(Date.parse(when), tablet.setting.timeZone);
  const rows = [
    { label: say('cases.when'), text: shown, lang: undefined },
    { label: say('cases.where'), text: where, lang: language },
    { label: say('cases.who'), text: who, lang: language },
  ].filter(({ text }) => text !== undefined);
  if (rows.length === 0) return null;
  return (
    <dl class="read">
      {rows.map(({ label, text, lang }) => (
        <div class="answer" key={label}>
          <dt>{label}</dt>
          <dd lang={lang}>{text}</dd>
        </div>
      ))}
    </dl>
  );
};

/** A message: codes in the reader's language, and the text as it was typed, with its language named. */
export const CaseMessageWords = ({ message, from, at }: Pick<ThreadMessage, 'message' | 'from' | 'at'>) => {
  const say = useSay();
  const titleOf = useMessageTitle();
  const { text, language } = message;
  const autonym = languages.find(({ tag }) => tag === language)?.autonym ?? language;
  return (
    <>
      <h3>{titleOf(message)}</h3>
      <Writer from={from} at={at} />
      <Terms message={message} />
      {text && (
        <p class="as-typed" lang={language}>
          {text}
        </p>
      )}
      {language && <p class="small">{say('cases.typed-in', { language: String(autonym) })}</p>}
    </>
  );
};

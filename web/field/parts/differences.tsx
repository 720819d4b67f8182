import { type Answer, type Answers, isAnswers } from '../../form/answers.ts';
import type { Members, Question } from '../../form/description.ts';
import { nameOfPointer } from '../../form/name-of-pointer.ts';
import { useApp, useSay } from '../app.ts';
import { answerInWords } from './read-answers.tsx';

/** One answer that is another now, and where it is. */
export type Change = { pointer: string; before: Answer; after: Answer };

const stepsOf = (value: Answer): readonly string[] =>
  Array.isArray(value) ? Object.keys(value) : isAnswers(value) ? Object.keys(value) : [];

const inside = (value: Answer, step: string): Answer =>
  Array.isArray(value) ? value[Number(step)] : isAnswers(value) ? value[step] : undefined;

const isContainer = (value: Answer): boolean => typeof value === 'object' && value !== null;

/** What differs between two reports, answer by answer. */
export const changesBetween = (before: Answer, after: Answer, pointer = ''): Change[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isContainer(before) && !isContainer(after)) return [{ pointer, before, after }];
  const steps = [...new Set([...stepsOf(before), ...stepsOf(after)])];
  return steps.flatMap((step) => changesBetween(inside(before, step), inside(after, step), `${pointer}/${step}`));
};

/** The question of a pointer. */
const questionAt = (pointer: string, members: Members): Question | undefined => {
  const [step, ...rest] = pointer.split('/').filter((part) => part !== '' && !/^\d+$/.test(part));
  const question = members.find(({ name }) => name === step)?.question;
  const item = question?.is === 'list' ? question.item : question;
  return rest.length > 0 && item?.is === 'group' ? questionAt(`/${rest.join('/')}`, item.members) : item;
};

/** What an amendment changes: what stood there, and what is to stand there. */
export const Differences = ({ before, after, members }: { before: Answers; after: Answers; members: Members }) => {
  const { tablet } = useApp();
  const say = useSay();
  const changes = changesBetween(before, after);
  if (changes.length === 0) return <p>{say('amend.nothing')}</p>;
  return (
    <dl class="read">
      {changes.map(({ pointer, before: was, after: is }) => (
        <div class="answer" key={pointer}>
          <dt>{nameOfPointer(pointer, members, tablet.spoken.label)}</dt>
          <dd>
            <del>{answerInWords(was, questionAt(pointer, members), tablet.spoken, say)}</del>{' '}
            <ins>{answerInWords(is, questionAt(pointer, members), tablet.spoken, say)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
};

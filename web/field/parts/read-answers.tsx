import { type Answer, type Answers, isAnswers } from '../../form/answers.ts';
import type { Member, Members, Question } from '../../form/description.ts';
import { useApp, useSay } from '../app.ts';
import type { Spoken } from '../language.ts';

type Say = ReturnType<typeof useSay>;

/** The name of a code, in whichever of a question's lists it is. */
const nameOfCode = (
  code: string,
  { of, only }: Extract<Question, { is: 'one' } | { is: 'some' }> & { only?: readonly string[] },
  spoken: Spoken,
): string => {
  if (of.length === 0 && only) return spoken.label(`code.${code}`);
  const list = of.find((name) => spoken.choicesIn(name).some((choice) => choice.code === code));
  return list ? spoken.nameOf(list, code) : code;
};

/** One answer in words. */
export const answerInWords = (answer: Answer, question: Question | undefined, spoken: Spoken, say: Say): string => {
  if (answer === undefined || answer === null) return '–';
  if (typeof answer === 'boolean') return say(answer ? 'form.yes' : 'form.no');
  if (question?.is === 'one' || question?.is === 'some')
    return (Array.isArray(answer) ? answer : [answer])
      .map((code) => nameOfCode(String(code), question, spoken))
      .join(', ');
  if (question?.is === 'moment') return spoken.moment(String(answer));
  if (isAnswers(answer) && question?.is === 'place')
    return `${answer['latitude']}, ${answer['longitude']} (± ${answer['accuracyMetres']} m)`;
  return typeof answer === 'object' ? JSON.stringify(answer) : String(answer);
};

const Line = ({ member, answer }: { member: Member; answer: Answer }) => {
  const { tablet } = useApp();
  const say = useSay();
  const { question } = member;
  const label = tablet.spoken.label(member.word ?? member.name);
  if (question.is === 'photos') return null;
  if (question.is === 'group' && isAnswers(answer))
    return <Lines members={question.members} answers={answer} label={label} />;
  if (question.is === 'list' && Array.isArray(answer))
    return (
      <>
        {answer.map((item, index) =>
          question.item.is === 'group' && isAnswers(item) ? (
            <Lines members={question.item.members} answers={item} label={`${label} ${index + 1}`} key={index} />
          ) : null,
        )}
      </>
    );
  return (
    <div class="answer">
      <dt>{label}</dt>
      <dd>{answerInWords(answer, question, tablet.spoken, say)}</dd>
    </div>
  );
};

const Lines = ({ members, answers, label }: { members: Members; answers: Answers; label: string }) => (
  <div class="answers">
    <dt class="of">{label}</dt>
    <dd>
      <dl>
        {members
          .filter(({ name }) => answers[name] !== undefined)
          .map((member) => (
            <Line key={member.name} member={member} answer={answers[member.name]} />
          ))}
      </dl>
    </dd>
  </div>
);

/** Answers for reading: each with its label, in the order of the form. */
export const ReadAnswers = ({ answers, members }: { answers: Answers; members: Members }) => (
  <dl class="read">
    {members
      .filter(({ name }) => answers[name] !== undefined)
      .map((member) => (
        <Line key={member.name} member={member} answer={answers[member.name]} />
      ))}
  </dl>
);

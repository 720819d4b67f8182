import { useState } from 'preact/hooks';
import { type Answer, filledIn, type Path } from './answers.ts';
import type { Member, Members, Question } from './description.ts';
import { OneOf, SomeOf, YesNo } from './fields/choices.tsx';
import { type FieldProps, Notes } from './fields/labelled.tsx';
import { MomentField } from './fields/moment-field.tsx';
import { NumberField, TextField } from './fields/text-field.tsx';
import { useForm } from './form-context.ts';
import { idOf, pointer } from './pointer.ts';
import type { Choice } from './search-codes.ts';

/** Choices of a question: those of its lists, or of some codes that have words of their own. */
const useChoices = ({ of, only }: { of: readonly string[]; only?: readonly string[] }): readonly Choice[] => {
  const { choicesIn, label } = useForm();
  if (of.length === 0) return (only ?? []).map((code) => ({ code, name: label(`code.${code}`) }));
  const all = of.flatMap((list) => choicesIn(list));
  return only ? all.filter(({ code }) => only.includes(code)) : all;
};

type ChoiceProps = FieldProps & { question: Extract<Question, { is: 'one' | 'some' }> };

const ChoiceField = ({ question, ...field }: ChoiceProps) => {
  const choices = useChoices(question);
  return question.is === 'one' ? <OneOf {...field} choices={choices} /> : <SomeOf {...field} choices={choices} />;
};

/** Whether anything is answered below a place, or something there is wrong. */
const useIsOpen = (path: Path): boolean => {
  const { answerAt, faults } = useForm();
  const at = pointer(path);
  return filledIn(answerAt(path)) !== undefined || [...faults.keys()].some((key) => key.startsWith(`${at}/`));
};

/** A group that need not be answered stays folded until somebody opens it, or there is something in it. */
const Folded = ({ path, label, members }: { path: Path; label: string; members: Members }) => {
  const isOpen = useIsOpen(path);
  const [wasOpen] = useState(isOpen);
  return (
    <details class="folded" open={wasOpen || isOpen} id={idOf(path)}>
      <summary>{label}</summary>
      <Notes path={path} />
      <DrawMembers members={members} path={path} />
    </details>
  );
};

const Group = ({ path, label, required, members }: FieldProps & { members: Members }) =>
  required ? (
    <fieldset class="group" id={idOf(path)} tabIndex={-1}>
      <legend>{label}</legend>
      <Notes path={path} />
      <DrawMembers members={members} path={path} />
    </fieldset>
  ) : (
    <Folded path={path} label={label} members={members} />
  );

type ItemProps = { path: Path; label: string; item: Question; remove: (() => void) | undefined };

const Item = ({ path, label, item, remove }: ItemProps) => {
  const { say } = useForm();
  return (
    <fieldset class="item" id={idOf(path)} tabIndex={-1}>
      <legend>{label}</legend>
      <Notes path={path} />
      {item.is === 'group' ? (
        <DrawMembers members={item.members} path={path} />
      ) : (
        <DrawQuestion question={item} path={path} label={label} required />
      )}
      {remove && (
        <button type="button" class="quiet" aria-label={`${say('form.remove')}: ${label}`} onClick={remove}>
          {say('form.remove')}
        </button>
      )}
    </fieldset>
  );
};

type ListProps = FieldProps & { question: Extract<Question, { is: 'list' }> };

/** Items one below the other. One that must be there is there from the beginning. */
const List = ({ question, path, label, required }: ListProps) => {
  const { answerAt, answer, say } = useForm();
  const kept = answerAt(path);
  const items: readonly Answer[] = Array.isArray(kept) && kept.length > 0 ? kept : required ? [{}] : [];
  const remove = (index: number) =>
    answer(
      path,
      items.filter((_, at) => at !== index),
    );
  return (
    <div class="list" id={idOf(path)} tabIndex={-1}>
      <Notes path={path} />
      {items.map((_, index) => (
        <Item
          key={`${items.length}-${index}`}
          path={[...path, index]}
          label={items.length > 1 ? `${label} ${index + 1}` : label}
          item={question.item}
          remove={required && items.length === 1 ? undefined : () => remove(index)}
        />
      ))}
      {items.length < question.most && (
        <button type="button" class="quiet" onClick={() => answer(path, [...items, {}])}>
          {say('form.add')}: {label}
        </button>
      )}
    </div>
  );
};

const DrawQuestion = ({ question, ...field }: FieldProps & { question: Question }) => {
  const { special } = useForm();
  switch (question.is) {
    case 'text':
      return <TextField {...field} most={question.most} />;
    case 'number':
      return <NumberField {...field} whole={question.whole ?? false} />;
    case 'yes-no':
      return <YesNo {...field} />;
    case 'moment':
      return <MomentField {...field} />;
    case 'place':
    case 'photos':
      return <>{special(question.is, field.path, field.label)}</>;
    case 'one':
    case 'some':
      return <ChoiceField {...field} question={question} />;
    case 'group':
      return <Group {...field} members={question.members} />;
    case 'list':
      return <List {...field} question={question} />;
  }
};

const labelOf = ({ name, word = name }: Member, label: (word: string) => string): string => label(word);

type MembersProps = { members: Members; path?: Path };

/** Draws the questions of a form one below the other, none of them folded. */
export const MembersInOrder = ({ members, path = [] }: MembersProps) => {
  const { label } = useForm();
  return (
    <>
      {members.map((member) => (
        <DrawQuestion
          key={member.name}
          question={member.question}
          path={[...path, member.name]}
          label={labelOf(member, label)}
          required={member.required ?? false}
        />
      ))}
    </>
  );
};

/** As many questions that need not be answered stand there at once; more are folded. */
const fewQuestions = 2;

/** A code that says only that no other one fits: the name that was heard is asked for beside it. */
const isOther = (answer: Answer): boolean => typeof answer === 'string' && /(^|-)other(-|$)/.test(answer);

/** Asked first although it need not be answered: whether the post across the border may be told. */
const alwaysFirst: readonly string[] = ['handling'];

/** What is asked first: what must be answered, the photos, and a name where the code says "others". */
const useFirst = (members: Members, path: Path): ReadonlySet<string> => {
  const { answerAt } = useForm();
  const others = members.some(({ name, required }) => required && isOther(answerAt([...path, name])));
  const first = members.filter(
    ({ name, required, question }) =>
      required || question.is === 'photos' || alwaysFirst.includes(name) || (others && name === 'reportedName'),
  );
  return new Set(first.map(({ name }) => name));
};

/** Draws the questions of a form: what must be answered first, the rest folded below it. */
export const DrawMembers = ({ members, path = [] }: MembersProps) => {
  const { say, answerAt, faults } = useForm();
  const first = useFirst(members, path);
  const rest = members.filter(({ name }) => !first.has(name));
  const [wasOpen] = useState(rest.some(({ name }) => filledIn(answerAt([...path, name])) !== undefined));
  const hasFault = rest.some(({ name }) => {
    const at = pointer([...path, name]);
    return [...faults.keys()].some((key) => key === at || key.startsWith(`${at}/`));
  });
  if (first.size === 0 || rest.length <= fewQuestions) return <MembersInOrder members={members} path={path} />;
  return (
    <>
      <MembersInOrder members={members.filter(({ name }) => first.has(name))} path={path} />
      <details class="folded more" open={wasOpen || hasFault}>
        <summary>{say('form.more')}</summary>
        <MembersInOrder members={rest} path={path} />
      </details>
    </>
  );
};

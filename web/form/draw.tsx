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
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no other name, and the count stands beside it
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

/** Draws the questions of a form, in their order. */
export const DrawMembers = ({ members, path = [] }: { members: Members; path?: Path }) => {
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

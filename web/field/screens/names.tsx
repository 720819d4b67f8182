import { useState } from 'preact/hooks';
import { CountedPeople, mayBeNamed } from '../../../shared/incidents/report/counted-people.ts';
import { type Answer, type Answers, answerAt, filledIn, isAnswers, withAnswer } from '../../form/answers.ts';
import { useApp, useSay } from '../app.ts';
import type { OpenDraft } from '../drafts.ts';
import { Screen, Waiting } from '../parts/screen.tsx';
import { useDraft } from '../parts/use-draft.ts';
import { go, goInstead } from '../router.ts';

const listOf = (answer: Answer): readonly Answer[] => (Array.isArray(answer) ? answer : []);

type GroupChoice = { index: number; name: string };

/** Groups whose people may be named: adults who are not victims. */
const groupsOf = (answers: Answers, nameOf: (list: string, code: string) => string): GroupChoice[] =>
  listOf(answers['people']).flatMap((group, index) => {
    const role = String(answerAt(group, ['role']) ?? '');
    const ageGroup = String(answerAt(group, ['ageGroup']) ?? '');
    const name = `${index + 1}. ${nameOf('person-roles', role)}, ${nameOf('age-groups', ageGroup)}`;
    const counted = CountedPeople.safeParse(filledIn(group)).data;
    return counted && mayBeNamed(counted) ? [{ index, name }] : [];
  });

type BoxProps = { id: string; label: string; value: Answer; set(value: string): void };

const Box = ({ id, label, value, set }: BoxProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    <input
      id={id}
      type="text"
      autocomplete="off"
      value={String(value ?? '')}
      onInput={(event) => set(event.currentTarget.value)}
    />
  </div>
);

/** `31/12/1990` as the service reads a day; what is not like that stays as it is, and is asked about. */
const dayAsTyped = (text: string): string => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
};

type PersonProps = {
  person: Answer;
  index: number;
  groups: readonly GroupChoice[];
  set(person: Answer): void;
  remove(): void;
};

const Person = ({ person, index, groups, set, remove }: PersonProps) => {
  const { tablet } = useApp();
  const say = useSay();
  const { label } = tablet.spoken;
  const box = (name: string, path: readonly (string | number)[], read = (text: string): Answer => text) => ({
    id: `person-${index}-${name}`,
    label: label(name),
    value: answerAt(person, path),
    set: (text: string) => set(withAnswer(person, path, read(text))),
  });
  return (
    <fieldset class="item">
      <legend>{say('names.person', { number: index + 1 })}</legend>
      <div class="field">
        <label for={`person-${index}-group`}>{label('group')}</label>
        <select
          id={`person-${index}-group`}
          value={String(answerAt(person, ['group']) ?? '')}
          onChange={(event) => set(withAnswer(person, ['group'], Number(event.currentTarget.value)))}
        >
          {groups.map((group) => (
            <option key={group.index} value={String(group.index)}>
              {group.name}
            </option>
          ))}
        </select>
      </div>
      <Box {...box('name', ['name'])} />
      <Box {...box('aliases', ['aliases', 0])} />
      <Box {...box('dateOfBirth', ['dateOfBirth'], dayAsTyped)} />
      <Box {...box('phones', ['phones', 0])} />
      <button type="button" class="quiet" onClick={remove}>
        {say('form.remove')}
      </button>
    </fieldset>
  );
};

const Names = ({ open }: { open: OpenDraft }) => {
  const { tablet } = useApp();
  const say = useSay();
  const { id, answers, names } = open.draft.value;
  const [persons, setPersons] = useState(listOf(names));
  const groups = groupsOf(answers, tablet.spoken.nameOf);
  const set = (next: readonly Answer[]) => {
    setPersons(next);
    open.change({ names: next.length > 0 ? next : undefined });
  };
  const done = () => {
    open.change({
      names: filledIn(listOf(names).filter((person) => isAnswers(person) && Object.keys(person).length > 1)),
    });
    goInstead('report', id);
  };
  return (
    <Screen title={say('names.title')} back={{ screen: 'report', id }}>
      <p>{say('names.who-may')}</p>
      {groups.length === 0 && <p>{say('names.nobody')}</p>}
      {persons.map((person, index) => (
        <Person
          key={`${persons.length}-${index}`}
          person={person}
          index={index}
          groups={groups}
          set={(changed) => set(persons.map((other, at) => (at === index ? changed : other)))}
          remove={() => set(persons.filter((_, at) => at !== index))}
        />
      ))}
      {groups.length > 0 && (
        <button type="button" class="quiet" onClick={() => set([...persons, { group: groups[0]?.index ?? 0 }])}>
          {say('names.add')}
        </button>
      )}
      <button type="button" onClick={done}>
        {say('names.done')}
      </button>
    </Screen>
  );
};

/** Names on a page of their own: they are in no list, and are not kept after sending. */
export const NamesScreen = ({ id }: { id: string }) => {
  const open = useDraft(id);
  if (open === null) go('home');
  return open ? <Names open={open} /> : <Waiting />;
};

import { useForm } from '../form-context.ts';
import { idOf } from '../pointer.ts';
import type { Choice } from '../search-codes.ts';
import { type FieldProps, Question } from './labelled.tsx';
import { PickFromMany } from './pick-from-many.tsx';

/** Up to as many choices stand there at once; more are searched. */
const fewChoices = 7;
const fewBoxes = 12;

type RadiosProps = FieldProps & { choices: readonly Choice[]; chosen: string; choose(code: string | undefined): void };

const Radios = ({ path, choices, chosen, choose, required, ...question }: RadiosProps) => {
  const { say } = useForm();
  return (
    <Question path={path} required={required} {...question}>
      {choices.map(({ code, name }, index) => (
        <label class="choice" key={code}>
          <input
            type="radio"
            value={code}
            id={index === 0 ? `${idOf(path)}-first` : undefined}
            name={idOf(path)}
            checked={chosen === code}
            onChange={() => choose(code)}
          />
          <span>{name}</span>
        </label>
      ))}
      {!required && chosen !== '' && (
        <button type="button" class="link" onClick={() => choose(undefined)}>
          {say('form.clear')}
        </button>
      )}
    </Question>
  );
};

/** One of some codes. */
export const OneOf = ({ choices, ...field }: FieldProps & { choices: readonly Choice[] }) => {
  const form = useForm();
  const answer = form.answerAt(field.path);
  const chosen = typeof answer === 'string' ? answer : '';
  const choose = (code: string | undefined) => form.answer(field.path, code);
  if (choices.length <= fewChoices) return <Radios {...field} choices={choices} chosen={chosen} choose={choose} />;
  return (
    <PickFromMany
      {...field}
      choices={choices}
      chosen={chosen ? [chosen] : []}
      choose={choose}
      drop={() => choose(undefined)}
    />
  );
};

/** Yes or no; nothing chosen is neither. */
export const YesNo = (field: FieldProps) => {
  const form = useForm();
  const answer = form.answerAt(field.path);
  const choices = [
    { code: 'yes', name: form.say('form.yes') },
    { code: 'no', name: form.say('form.no') },
  ];
  return (
    <Radios
      {...field}
      choices={choices}
      chosen={answer === true ? 'yes' : answer === false ? 'no' : ''}
      choose={(code) => form.answer(field.path, code === undefined ? undefined : code === 'yes')}
    />
  );
};

/** Several of some codes. */
export const SomeOf = ({ choices, ...field }: FieldProps & { choices: readonly Choice[] }) => {
  const form = useForm();
  const answer = form.answerAt(field.path);
  const chosen = Array.isArray(answer) ? answer.map(String) : [];
  const set = (codes: readonly string[]) => form.answer(field.path, codes.length > 0 ? codes : undefined);
  const drop = (code: string) => set(chosen.filter((other) => other !== code));
  const choose = (code: string) => (chosen.includes(code) ? drop(code) : set([...chosen, code]));
  if (choices.length > fewBoxes)
    return <PickFromMany {...field} choices={choices} chosen={chosen} choose={choose} drop={drop} />;
  return (
    <Question {...field}>
      {choices.map(({ code, name }) => (
        <label class="choice" key={code}>
          <input type="checkbox" checked={chosen.includes(code)} onChange={() => choose(code)} />
          <span>{name}</span>
        </label>
      ))}
    </Question>
  );
};

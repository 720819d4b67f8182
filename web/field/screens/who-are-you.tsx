import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { answerChallenge, type Challenge, type Tokens } from '../../ask/sign-in.ts';
import { useApp, useSay } from '../app.ts';
import {
  asUsername,
  type Entry,
  enter,
  enterByPin,
  entryAnew,
  entryOf,
  entryWithFormer,
  knownOfficers,
} from '../officers.ts';
import { LanguageChoice } from '../parts/language-choice.tsx';
import { Safety } from '../parts/safety.tsx';
import { Screen } from '../parts/screen.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import type { Session } from '../tablet.ts';

type Refusal = 'wrong' | 'disabled' | 'weak-password' | 'no-line' | 'pin' | 'pin-over' | 'no-post';

const words = {
  wrong: 'sign-in.refused',
  disabled: 'sign-in.disabled',
  'weak-password': 'sign-in.weak-password',
  'no-line': 'sign-in.no-line',
  pin: 'sign-in.wrong-pin',
  'pin-over': 'sign-in.pin-over',
  'no-post': 'sign-in.no-post',
} as const satisfies Record<Refusal, string>;

type FieldProps = {
  name: string;
  label: string;
  type?: 'password' | 'text';
  complete: 'username' | 'current-password' | 'new-password' | 'one-time-code';
  pin?: boolean;
};

const Field = ({ name, label, type = 'text', complete, pin = false }: FieldProps) => (
  <div class="field">
    <label for={name}>{label}</label>
    {type === 'password' ? (
      <input
        id={name}
        name={name}
        type="password"
        autocomplete={complete}
        inputMode={pin ? 'numeric' : undefined}
        required
      />
    ) : (
      <input
        id={name}
        name={name}
        type="text"
        autocomplete={complete}
        autocapitalize="none"
        spellcheck={false}
        required
      />
    )}
  </div>
);

type Given = Readonly<Record<string, string>>;
type FormProps = { title: string; send(given: Given): Promise<void>; children: preact.ComponentChildren };

const Form = ({ title, send, children }: FormProps) => {
  const [isBusy, setBusy] = useState(false);
  const onSubmit = async (event: preact.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = Object.fromEntries(
      [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]),
    );
    setBusy(true);
    await send(given);
    setBusy(false);
  };
  return (
    <form onSubmit={(event) => void onSubmit(event)}>
      {children}
      <button type="submit" disabled={isBusy}>
        {title}
      </button>
    </form>
  );
};

/** Where somebody stands on the way in. */
type Step =
  | { at: 'name' }
  | { at: 'password'; username: string }
  | { at: 'pin'; username: string }
  | { at: 'challenge'; username: string; password: string; challenge: Challenge }
  | { at: 'former'; username: string; password: string; tokens: Tokens };

const useEntry = (come: (session: Session, password: string) => void) => {
  const step = useSignal<Step>({ at: 'name' });
  const refusal = useSignal<Refusal | undefined>(undefined);
  const take = (username: string, password: string, entry: Entry): void => {
    refusal.value = 'refused' in entry ? entry.refused : undefined;
    if ('session' in entry) come(entry.session, password);
    else if ('challenge' in entry) step.value = { at: 'challenge', username, password, challenge: entry };
    else if ('formerPassword' in entry) step.value = { at: 'former', username, password, tokens: entry.formerPassword };
    else if (entry.refused === 'pin-over') step.value = { at: 'password', username };
  };
  return { step, refusal, take };
};

type Way = ReturnType<typeof useEntry>;

const ChallengeForm = ({ way, step }: { way: Way; step: Extract<Step, { at: 'challenge' }> }) => {
  const { tablet } = useApp();
  const say = useSay();
  const isPassword = step.challenge.challenge === 'new-password';
  const send = async ({ given = '' }: Given) => {
    const answer = await answerChallenge(tablet.setting.signIn, step.username, step.challenge, given);
    const password = isPassword ? given : step.password;
    way.take(step.username, password, await entryOf(tablet, step.username, password, answer));
  };
  return (
    <Form title={say('sign-in.title')} send={send} key={step.challenge.challenge}>
      <p>{say(isPassword ? 'sign-in.choose-password' : 'sign-in.give-code')}</p>
      <Field
        name="given"
        label={say(isPassword ? 'sign-in.new-password' : 'sign-in.code')}
        type={isPassword ? 'password' : 'text'}
        complete={isPassword ? 'new-password' : 'one-time-code'}
        pin={!isPassword}
      />
    </Form>
  );
};

const FormerForm = ({ way, step }: { way: Way; step: Extract<Step, { at: 'former' }> }) => {
  const { tablet } = useApp();
  const say = useSay();
  const { username, password, tokens } = step;
  const send = async ({ former = '' }: Given) =>
    way.take(username, password, await entryWithFormer(tablet, username, { former, password }, tokens));
  const anew = async () => way.take(username, password, await entryAnew(tablet, username, password, tokens));
  return (
    <>
      <p>{say('sign-in.former-needed')}</p>
      <Form title={say('sign-in.title')} send={send}>
        <Field name="former" label={say('sign-in.former-password')} type="password" complete="current-password" />
      </Form>
      <button type="button" class="quiet" onClick={() => void anew()}>
        {say('sign-in.discard-drafts')}
      </button>
    </>
  );
};

const PasswordForm = ({ way, username }: { way: Way; username: string | undefined }) => {
  const { tablet } = useApp();
  const say = useSay();
  const send = async ({ username: typed = username ?? '', password = '' }: Given) =>
    way.take(asUsername(typed), password, await enter(tablet, typed, password));
  return (
    <Form title={say('sign-in.title')} send={send}>
      {username === undefined ? (
        <Field name="username" label={say('sign-in.username')} complete="username" />
      ) : (
        <p>{say('sign-in.as', { username })}</p>
      )}
      <Field name="password" label={say('sign-in.password')} type="password" complete="current-password" />
    </Form>
  );
};

const PinForm = ({ way, username }: { way: Way; username: string }) => {
  const { tablet } = useApp();
  const say = useSay();
  const send = async ({ pin = '' }: Given) => way.take(username, '', await enterByPin(tablet, username, pin));
  return (
    <>
      <Form title={say('sign-in.title')} send={send}>
        <p>{say('sign-in.as', { username })}</p>
        <Field name="pin" label={say('sign-in.pin')} type="password" complete="current-password" pin />
      </Form>
      <button type="button" class="link" onClick={() => (way.step.value = { at: 'password', username })}>
        {say('sign-in.with-password')}
      </button>
    </>
  );
};

const Officers = ({ way }: { way: Way }) => {
  const { tablet } = useApp();
  const say = useSay();
  const officers = useLoaded(() => knownOfficers(tablet)) ?? [];
  if (officers.length === 0) return <p>{say('sign-in.first-time')}</p>;
  return (
    <ul class="plain">
      {officers.map(({ username, takesPin }) => (
        <li key={username}>
          <button
            type="button"
            class="quiet"
            onClick={() => (way.step.value = { at: takesPin ? 'pin' : 'password', username })}
          >
            {username}
          </button>
        </li>
      ))}
    </ul>
  );
};

const CurrentStep = ({ way }: { way: Way }) => {
  const say = useSay();
  const step = way.step.value;
  switch (step.at) {
    case 'challenge':
      return <ChallengeForm way={way} step={step} />;
    case 'former':
      return <FormerForm way={way} step={step} />;
    case 'pin':
      return <PinForm way={way} username={step.username} />;
    case 'password':
      return <PasswordForm way={way} username={step.username} />;
    case 'name':
      return (
        <>
          <Officers way={way} />
          <h2>{say('sign-in.by-name')}</h2>
          <PasswordForm way={way} username={undefined} />
        </>
      );
  }
};

/** Who is in front of the tablet: the language before anything else, then the officers that it knows. */
export const WhoAreYou = ({ come }: { come(session: Session, password: string): void }) => {
  const { tablet } = useApp();
  const say = useSay();
  const way = useEntry(come);
  const refusal = way.refusal.value;
  return (
    <Screen title={say('sign-in.title')} back={false}>
      {tablet.setting.forTrials && <p class="small">{say('sign-in.for-trials')}</p>}
      <LanguageChoice />
      <Safety />
      {refusal && (
        <p class="fault" role="alert">
          {say(words[refusal])}
        </p>
      )}
      <CurrentStep way={way} />
      {way.step.value.at !== 'name' && (
        <button type="button" class="link" onClick={() => (way.step.value = { at: 'name' })}>
          {say('sign-in.somebody-else')}
        </button>
      )}
    </Screen>
  );
};

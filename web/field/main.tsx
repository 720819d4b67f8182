import { signal } from '@preact/signals';
import { render } from 'preact';
import { languages } from '../../shared/reference/languages.ts';
import { fetchData } from '../ask/data-file.ts';
import { keepRelease } from '../ask/release.ts';
import { fetchSetting, type Setting } from '../ask/setting.ts';
import { type SignedIn, signIn } from '../ask/sign-in.ts';
import { type Say, sayIn, type Words } from '../words/say.ts';
import './field.css';

const language = signal('en');
const words = signal<Words>({});
const signedIn = signal<SignedIn | undefined>(undefined);
const fault = signal<'sign-in.refused' | 'sign-in.no-line' | undefined>(undefined);

const chosenLanguage = 'language';

const speak = async (tag: string): Promise<void> => {
  words.value = (await fetchData(`words.${tag}`)) as Words;
  language.value = tag;
  document.documentElement.lang = tag;
};

const choose = async (tag: string): Promise<void> => {
  localStorage.setItem(chosenLanguage, tag);
  await speak(tag);
};

const tryToSignIn = async (setting: Setting, form: HTMLFormElement): Promise<void> => {
  const given = new FormData(form);
  const outcome = await signIn(setting, String(given.get('username')), String(given.get('password')));
  fault.value =
    'refused' in outcome ? (outcome.refused === 'wrong' ? 'sign-in.refused' : 'sign-in.no-line') : undefined;
  if ('signedIn' in outcome) signedIn.value = outcome.signedIn;
};

const LanguageChoice = ({ say, offered }: { say: Say; offered: readonly string[] }) => (
  <p>
    <label for="language">{say('sign-in.language')}</label>
    <select id="language" value={language.value} onChange={(event) => void choose(event.currentTarget.value)}>
      {languages
        .filter(({ tag }) => offered.includes(tag))
        .map(({ tag, autonym }) => (
          <option value={tag} lang={tag} key={tag}>
            {autonym}
          </option>
        ))}
    </select>
  </p>
);

const SignInForm = ({ say, setting }: { say: Say; setting: Setting }) => (
  <form
    onSubmit={(event) => {
      event.preventDefault();
      void tryToSignIn(setting, event.currentTarget);
    }}
  >
    <label for="username">{say('sign-in.username')}</label>
    <input id="username" name="username" autocomplete="username" autocapitalize="none" required />
    <label for="password">{say('sign-in.password')}</label>
    <input id="password" name="password" type="password" autocomplete="current-password" required />
    <button type="submit">{say('sign-in.title')}</button>
  </form>
);

const Shell = ({ setting }: { setting: Setting }) => {
  const say = sayIn(words.value);
  return (
    <main>
      {setting.forTrials && <p>{say('sign-in.for-trials')}</p>}
      <LanguageChoice say={say} offered={setting.languages} />
      <h1>
        {signedIn.value ? say('sign-in.signed-in-as', { username: signedIn.value.username }) : say('sign-in.title')}
      </h1>
      {fault.value && (
        <p class="fault" role="alert">
          {say(fault.value)}
        </p>
      )}
      {!signedIn.value && <SignInForm say={say} setting={setting} />}
    </main>
  );
};

const start = async (): Promise<void> => {
  const setting = await fetchSetting();
  const wanted = localStorage.getItem(chosenLanguage);
  const [first = 'en'] = setting.languages;
  await speak(wanted && setting.languages.includes(wanted) ? wanted : first);
  const app = document.getElementById('app');
  if (app) render(<Shell setting={setting} />, app);
  await keepRelease();
};

void start();

import { languages } from '../../../shared/reference/languages.ts';
import { useApp, useSay } from '../app.ts';

/** Languages by the name that each has for itself. The choice is kept on the tablet. */
export const LanguageChoice = () => {
  const { tablet } = useApp();
  const say = useSay();
  const choose = async (tag: string) => {
    localStorage.setItem('language', tag);
    await tablet.spoken.speak(tag);
  };
  return (
    <p>
      <label for="language">{say('sign-in.language')}</label>
      <select
        id="language"
        value={tablet.spoken.tag.value}
        onChange={(event) => void choose(event.currentTarget.value)}
      >
        {languages
          .filter(({ tag }) => tag === 'en' || tablet.setting.languages.includes(tag))
          .map(({ tag, autonym }) => (
            <option value={tag} lang={tag} key={tag}>
              {autonym}
            </option>
          ))}
      </select>
    </p>
  );
};

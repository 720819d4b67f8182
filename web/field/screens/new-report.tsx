import { momentAt } from '../../form/as-typed.ts';
import { useApp, useSay, useSession } from '../app.ts';
import { newDraft, openDraft } from '../drafts.ts';
import { Screen } from '../parts/screen.tsx';
import { goInstead } from '../router.ts';

/** What happened: sixteen kinds, one tap. The draft is there from that tap on. */
export const NewReport = () => {
  const app = useApp();
  const say = useSay();
  const session = useSession();
  const { tablet } = app;
  const begin = async (crime: string) => {
    const now = tablet.now();
    const draft = newDraft(crime, { occurredAt: momentAt(now, tablet.setting.timeZone) }, now);
    app.open.draft = openDraft(tablet, session, draft);
    await app.open.draft.saved();
    goInstead('report', draft.id);
  };
  return (
    <Screen title={say('new.title')}>
      <ul class="plain">
        {tablet.spoken.choicesIn('crimes').map(({ code, name }) => (
          <li key={code}>
            <button type="button" class="tile" data-code={code} onClick={() => void begin(code)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </Screen>
  );
};

import { useState } from 'preact/hooks';
import { shownMoment } from '../../form/as-typed.ts';
import { useApp, useSay } from '../app.ts';
import { isSafe, storageState } from '../device/storage.ts';
import { eraseTablet } from '../erase-tablet.ts';
import { LanguageChoice } from '../parts/language-choice.tsx';
import { RingingChoice } from '../parts/ringing-choice.tsx';
import { Safety } from '../parts/safety.tsx';
import { Notice, Screen } from '../parts/screen.tsx';
import { isUnsent } from '../sending/outgoing.ts';

const megabytes = (bytes: number): number => Math.floor(bytes / 1_000_000);

const Erase = () => {
  const { tablet } = useApp();
  const say = useSay();
  const [isSure, setSure] = useState(false);
  const unsent = tablet.outbox.value.filter(isUnsent).length;
  if (unsent > 0) return <Notice kind="warning">{say('tablet.erase-refused', { count: unsent })}</Notice>;
  return isSure ? (
    <>
      <p>{say('tablet.erase-what')}</p>
      <button type="button" class="danger" onClick={() => void eraseTablet(tablet)}>
        {say('tablet.erase-now')}
      </button>
    </>
  ) : (
    <button type="button" class="quiet" onClick={() => setSure(true)}>
      {say('tablet.erase')}
    </button>
  );
};

/** How this tablet is: whether it keeps what it is given, how much room there is, and when it last heard from the service. */
export const ThisTablet = () => {
  const { tablet } = useApp();
  const say = useSay();
  const storage = tablet.storage.value;
  const heard = tablet.lastContact.value;
  const ask = async () => {
    tablet.storage.value = await storageState();
  };
  return (
    <Screen title={say('tablet.title')}>
      <Safety />
      {storage && isSafe(storage) && <Notice kind="good">{say('tablet.safe')}</Notice>}
      <p role="status">{say(tablet.isComplete.value ? 'tablet.complete' : 'tablet.not-complete')}</p>
      <dl class="read">
        <div class="answer">
          <dt>{say('tablet.room')}</dt>
          <dd>{storage?.free === undefined ? '–' : say('tablet.megabytes', { count: megabytes(storage.free) })}</dd>
        </div>
        <div class="answer">
          <dt>{say('tablet.version')}</dt>
          <dd class="code">{tablet.setting.release}</dd>
        </div>
        <div class="answer">
          <dt>{say('tablet.heard')}</dt>
          <dd>{heard === undefined ? '–' : shownMoment(heard, tablet.setting.timeZone)}</dd>
        </div>
      </dl>
      <button type="button" class="quiet" onClick={() => void ask()}>
        {say('tablet.keep')}
      </button>
      <RingingChoice />
      <LanguageChoice />
      <p class="small">{say('tablet.drafted')}</p>
      <Erase />
    </Screen>
  );
};

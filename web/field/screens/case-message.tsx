import { useState } from 'preact/hooks';
import type { Fault } from '../../../shared/foundation/faults/fault.ts';
import { type Answers, answerAt, isAnswers, withAnswer } from '../../form/answers.ts';
import { MembersInOrder } from '../../form/draw.tsx';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { byPointer, faultRemarks } from '../../form/faults.ts';
import { type FormContext, FormProvider } from '../../form/form-context.ts';
import { nameOfPointer } from '../../form/name-of-pointer.ts';
import type { WordKey } from '../../words/all-words.ts';
import { type App, useApp, useSay } from '../app.ts';
import {
  answersOf,
  type MessageAddress,
  type MessageForm,
  messageForms,
  messageTyped,
  readMessageAddress,
} from '../cases/message-forms.ts';
import { takeOut } from '../outbox.ts';
import { CaseMessageWords } from '../parts/case-message-words.tsx';
import { Screen } from '../parts/screen.tsx';
import { addressOf, go, goInstead } from '../router.ts';

const messageIn = ({ cases }: App, caseId: string, id: string | undefined) => {
  const kept = cases.cases.value.find(({ summary }) => summary.id === caseId);
  return [...(kept?.view?.thread ?? []), ...(kept?.written ?? [])].find(({ message }) => message.id === id);
};

/** What was refused leaves the outbox and the thread once it is written again under an id of its own. */
const forgetRefused = async ({ tablet, cases }: App, { caseId, again }: MessageAddress): Promise<void> => {
  const refused = tablet.outbox.value.find(({ id, state }) => id === again && state === 'refused');
  if (!refused || !again) return;
  await cases.takeBack(caseId, again);
  await takeOut(tablet, refused);
};

/** What is typed, and sending it: the check is the one that the service makes. */
const useMessage = (address: MessageAddress, form: MessageForm) => {
  const app = useApp();
  const before = messageIn(app, address.caseId, address.again)?.message;
  const [answers, setAnswers] = useState<Answers>(before ? answersOf(before) : {});
  const [checked, setChecked] = useState<{ faults: readonly Fault[]; times: number }>({ faults: [], times: 0 });
  const [id] = useState(() => crypto.randomUUID());
  const [state, setState] = useState<'open' | 'busy' | 'failed'>('open');
  const send = async (): Promise<void> => {
    const { checkMessage } = await import('../check.ts');
    const language = app.tablet.spoken.tag.value;
    const result = checkMessage(messageTyped(form, answers, { id, inReplyTo: address.inReplyTo, language }));
    if ('faults' in result) return setChecked({ faults: result.faults, times: checked.times + 1 });
    setState('busy');
    await app.cases.write(address.caseId, result.message);
    await forgetRefused(app, address);
    goInstead('case', address.caseId);
  };
  const change = (next: (kept: Answers) => Answers) => setAnswers(next);
  return { answers, change, checked, state, send: () => send().catch(() => setState('failed')) };
};

type FormProps = { address: MessageAddress; form: MessageForm };

const WriteMessage = ({ address, form }: FormProps) => {
  const { tablet } = useApp();
  const say = useSay();
  const { answers, change, checked, state, send } = useMessage(address, form);
  const label = (word: string) => say(word as WordKey);
  const remarks = faultRemarks(checked.faults, say);
  const context: FormContext = {
    say,
    label,
    choicesIn: tablet.spoken.choicesIn,
    faults: byPointer(remarks),
    warnings: new Map(),
    answerAt: (path) => answerAt(answers, path),
    answer: (path, answer) =>
      change((kept) => {
        const next = withAnswer(kept, path, answer);
        return isAnswers(next) ? next : kept;
      }),
    now: tablet.now,
    timeZone: tablet.setting.timeZone,
    special: () => null,
  };
  return (
    <FormProvider value={context}>
      <ErrorSummary
        key={checked.times}
        remarks={remarks}
        say={say}
        nameOf={(at) => nameOfPointer(at, form.members, label)}
      />
      <MembersInOrder members={form.members} />
      <p role="status">{state === 'failed' ? say('report.not-saved') : ''}</p>
      <button type="button" disabled={state === 'busy'} onClick={() => void send()}>
        {say('cases.send')}
      </button>
    </FormProvider>
  );
};

/** A form for one message of a case: what is answered stands above it. */
export const CaseMessageScreen = ({ id }: { id: string }) => {
  const app = useApp();
  const say = useSay();
  const address = readMessageAddress(id);
  const form = messageForms[address.form];
  if (!form) {
    go('cases');
    return null;
  }
  const asked = messageIn(app, address.caseId, address.inReplyTo);
  return (
    <Screen title={say(form.title)} back={{ screen: 'case', id: address.caseId }}>
      {asked && (
        <div class="notice plain">
          <CaseMessageWords {...asked} />
        </div>
      )}
      <WriteMessage address={address} form={form} />
      <a class="button quiet" href={addressOf('case', address.caseId)}>
        {say('cases.to-case')}
      </a>
    </Screen>
  );
};

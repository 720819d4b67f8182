import { useState } from 'preact/hooks';
import type { Fault } from '../../../shared/foundation/faults/fault.ts';
import { answerAt, filledIn } from '../../form/answers.ts';
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
import { CaseMessageWords } from '../parts/cases/case-message-words.tsx';
import { Discard } from '../parts/discard.tsx';
import { Saved } from '../parts/saved.tsx';
import { Screen, Waiting } from '../parts/screen.tsx';
import { useTypedForm } from '../parts/use-typed-form.ts';
import { addressOf, go, goInstead } from '../router.ts';
import type { OpenForm } from '../typed-form.ts';

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

type FormProps = { address: MessageAddress; form: MessageForm; open: OpenForm };

/** Sends what was typed: the check is the one that the service makes. */
const useSending = ({ address, form, open }: FormProps) => {
  const app = useApp();
  const [checked, setChecked] = useState<{ faults: readonly Fault[]; times: number }>({ faults: [], times: 0 });
  const [id] = useState(() => crypto.randomUUID());
  const [state, setState] = useState<'open' | 'busy' | 'failed'>('open');
  const send = async (): Promise<void> => {
    const { checkMessage } = await import('../check.ts');
    const language = app.tablet.spoken.tag.value;
    const typed = messageTyped(form, open.answers.value, { id, inReplyTo: address.inReplyTo, language });
    const result = checkMessage(typed);
    if ('faults' in result) return setChecked({ faults: result.faults, times: checked.times + 1 });
    setState('busy');
    await open.saved();
    await app.cases.write(address.caseId, result.message, open.name);
    await forgetRefused(app, address);
    goInstead('case', address.caseId);
  };
  return { checked, state, send: () => send().catch(() => setState('failed')) };
};

const WriteMessage = (props: FormProps) => {
  const { address, form, open } = props;
  const { tablet } = useApp();
  const say = useSay();
  const { checked, state, send } = useSending(props);
  const label = (word: string) => say(word as WordKey);
  const remarks = faultRemarks(checked.faults, say);
  const answers = open.answers.value;
  const context: FormContext = {
    say,
    label,
    choicesIn: tablet.spoken.choicesIn,
    faults: byPointer(remarks),
    warnings: new Map(),
    answerAt: (path) => answerAt(answers, path),
    answer: open.answer,
    now: tablet.now,
    timeZone: tablet.setting.timeZone,
    special: () => null,
  };
  const nameOf = (pointer: string) => nameOfPointer(pointer, form.members, label);
  const discard = () => open.discard().then(() => goInstead('case', address.caseId));
  return (
    <FormProvider value={context}>
      <ErrorSummary key={checked.times} remarks={remarks} say={say} nameOf={nameOf} />
      <MembersInOrder members={form.members} />
      <p role="status">{state === 'failed' ? say('report.not-saved') : ''}</p>
      <Saved failed={open.failed} />
      <button type="button" disabled={state === 'busy'} onClick={() => void send()}>
        {say('cases.send')}
      </button>
      {filledIn(answers) !== undefined && <Discard sure="form.discard-now" discard={discard} />}
    </FormProvider>
  );
};

type TypedMessageProps = { id: string; address: MessageAddress; form: MessageForm };

/** The form as it was left; a new one that is written again begins with what was refused. */
const TypedMessage = ({ id, address, form }: TypedMessageProps) => {
  const before = messageIn(useApp(), address.caseId, address.again)?.message;
  const open = useTypedForm({ screen: 'case-message', id }, before && answersOf(before));
  return open ? <WriteMessage address={address} form={form} open={open} /> : <Waiting />;
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
      <TypedMessage id={id} address={address} form={form} />
      <a class="button quiet" href={addressOf('case', address.caseId)}>
        {say('cases.to-case')}
      </a>
    </Screen>
  );
};

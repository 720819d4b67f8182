import { useState } from 'preact/hooks';
import { type Answers, filledIn, isAnswers } from '../../form/answers.ts';
import type { Checked } from '../../form/check-report.ts';
import type { Members } from '../../form/description.ts';
import { warningRemarks } from '../../form/faults.ts';
import { nameOfPointer } from '../../form/name-of-pointer.ts';
import { useApp, useSay, useSession } from '../app.ts';
import { type Draft, outgoingAmendment, outgoingReport, patchBetween } from '../draft.ts';
import type { OpenDraft } from '../drafts.ts';
import { queue } from '../outbox.ts';
import { Differences } from '../parts/differences.tsx';
import { ReadAnswers } from '../parts/read-answers.tsx';
import { Notice } from '../parts/screen.tsx';
import { goInstead } from '../router.ts';

type CheckProps = { open: OpenDraft; checked: Checked; members: Members; back(): void };

const asAnswers = (value: unknown): Answers => {
  const read = filledIn(JSON.parse(JSON.stringify(value)));
  return isAnswers(read) ? read : {};
};

/** What goes into the outbox of a checked draft. */
const outgoingOf = (draft: Draft, checked: Checked, username: string, now: number) => {
  const report = asAnswers(checked.report);
  const finishing = { username, finishedAt: now };
  const { amends } = draft;
  return amends
    ? outgoingAmendment({ ...draft, amends }, { changes: patchBetween(amends.before, report) }, finishing)
    : outgoingReport(draft, report, checked.nominal, finishing);
};

const useFinish = ({ open, checked }: CheckProps) => {
  const app = useApp();
  const session = useSession();
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const finish = async (): Promise<void> => {
    setState('busy');
    const draft = open.draft.value;
    try {
      await open.saved();
      await queue(app.tablet, session, outgoingOf(draft, checked, session.username, app.tablet.now()), draft.crime);
      app.open.draft = undefined;
      app.sender.wake();
      goInstead('outbox');
    } catch {
      setState('failed');
    }
  };
  return { state, finish };
};

const Reason = ({ open }: { open: OpenDraft }) => {
  const say = useSay();
  const { amends } = open.draft.value;
  if (!amends) return null;
  return (
    <div class="field">
      <label for="reason">{say('amend.reason')}</label>
      <input
        id="reason"
        type="text"
        autocomplete="off"
        maxLength={500}
        value={amends.reason}
        onInput={(event) => open.change({ amends: { ...amends, reason: event.currentTarget.value } })}
      />
    </div>
  );
};

/** Everything once more before it goes; what looks odd is said and stops nobody. */
export const CheckAndFinish = (check: CheckProps) => {
  const { open, checked, members, back } = check;
  const { tablet } = useApp();
  const say = useSay();
  const { state, finish } = useFinish(check);
  const { amends, photos } = open.draft.value;
  const report = asAnswers(checked.report);
  return (
    <>
      <h2>{say('check.title')}</h2>
      {warningRemarks(checked.warnings, say).map(({ pointer, text }) => (
        <Notice kind="warning" key={`${pointer}${text}`}>
          <strong>{say('form.look-twice')}</strong> {nameOfPointer(pointer, members, tablet.spoken.label)}: {text}
        </Notice>
      ))}
      {amends ? (
        <Differences before={amends.before} after={report} members={members} />
      ) : (
        <ReadAnswers answers={report} members={members} />
      )}
      <p>{say('check.photos', { count: photos.length })}</p>
      {checked.nominal && <p>{say('check.names', { count: checked.nominal.length })}</p>}
      <Reason open={open} />
      <p role="status">{state === 'failed' ? say('report.not-saved') : ''}</p>
      <button type="button" disabled={state === 'busy' || amends?.reason.trim() === ''} onClick={() => void finish()}>
        {say(amends ? 'amend.send' : 'check.finish')}
      </button>
      <button type="button" class="quiet" onClick={back}>
        {say('check.change')}
      </button>
    </>
  );
};

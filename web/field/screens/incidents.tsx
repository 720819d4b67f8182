import { type Answers, isAnswers } from '../../form/answers.ts';
import { useApp, useSay, useSession } from '../app.ts';
import { type Amends, outgoingAmendment } from '../draft.ts';
import { newDraft, openDraft } from '../drafts.ts';
import type { PostIncident } from '../incidents.ts';
import { queue } from '../outbox.ts';
import { membersOf } from '../parts/draft-form.tsx';
import { ReadAnswers } from '../parts/read-answers.tsx';
import { Saved } from '../parts/saved.tsx';
import { Screen, Waiting } from '../parts/screen.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { useTypedForm } from '../parts/use-typed-form.ts';
import { addressOf, go, goInstead } from '../router.ts';
import type { OpenForm } from '../typed-form.ts';

const standing = {
  current: 'incidents.current',
  withdrawn: 'incidents.withdrawn',
  duplicate: 'incidents.duplicate',
} as const;

const stateWord = (state: string) => standing[state === 'withdrawn' || state === 'duplicate' ? state : 'current'];

/** Incidents of the officer's own post, as far as the tablet has heard of them. */
export const IncidentsScreen = () => {
  const { tablet, incidents } = useApp();
  const say = useSay();
  const answered = useLoaded(incidents.refresh);
  return (
    <Screen title={say('incidents.title')}>
      <p role="status">{answered === undefined ? say('screen.loading') : answered ? '' : say('incidents.as-before')}</p>
      {incidents.incidents.value.length === 0 && <p>{say('incidents.none')}</p>}
      <ul class="plain">
        {incidents.incidents.value.map(({ report, state, revision }) => (
          <li key={String(report['id'])}>
            <a class="tile" href={addressOf('incident', String(report['id']))}>
              <span>{tablet.spoken.nameOf('crimes', String(report['crime']))}</span>
              <span class="small">
                {tablet.spoken.moment(String(report['occurredAt']))} · {say(stateWord(state))} ·{' '}
                {say('incidents.revision', { revision })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Screen>
  );
};

/** The members of a report that the form asks for. */
const typedIn = ({ id: _id, blo: _blo, crime: _crime, photos: _photos, ...answers }: Answers): Answers => answers;

const amendsOf = ({ report, revision }: PostIncident): Amends => ({
  incidentId: String(report['id']),
  revision,
  before: report,
  reason: '',
});

type WithdrawProps = { incident: PostIncident; form: OpenForm };

const useWithdraw = ({ incident, form }: WithdrawProps) => {
  const { tablet, sender } = useApp();
  const session = useSession();
  const reason = String(form.answers.value['reason'] ?? '');
  const withdraw = async () => {
    const amends = { ...amendsOf(incident), reason: reason.trim() };
    const finishing = { username: session.username, finishedAt: tablet.now() };
    const item = outgoingAmendment({ id: crypto.randomUUID(), photos: [], amends }, { withdraw: true }, finishing);
    await form.saved();
    await queue(tablet, session, item, String(incident.report['crime']), form.name);
    sender.wake();
    goInstead('outbox');
  };
  return { reason, withdraw };
};

const WithdrawForm = (props: WithdrawProps) => {
  const say = useSay();
  const { form } = props;
  const { reason, withdraw } = useWithdraw(props);
  return (
    <details class="folded" open={reason !== ''}>
      <summary>{say('amend.withdraw')}</summary>
      <div class="field">
        <label for="withdraw-reason">{say('amend.reason')}</label>
        <input
          id="withdraw-reason"
          type="text"
          autocomplete="off"
          maxLength={500}
          value={reason}
          onInput={(event) => form.answer(['reason'], event.currentTarget.value)}
        />
      </div>
      <Saved failed={form.failed} />
      <button type="button" class="danger" disabled={reason.trim() === ''} onClick={() => void withdraw()}>
        {say('amend.withdraw-now')}
      </button>
    </details>
  );
};

const Withdraw = ({ incident }: { incident: PostIncident }) => {
  const form = useTypedForm({ screen: 'incident', id: String(incident.report['id']) });
  return form ? <WithdrawForm incident={incident} form={form} /> : null;
};

/** One incident of the post: what it says, and what can be done about it. */
export const IncidentScreen = ({ id }: { id: string }) => {
  const app = useApp();
  const say = useSay();
  const session = useSession();
  const description = useLoaded(app.description);
  const incident = app.incidents.incidents.value.find(({ report }) => report['id'] === id);
  if (!description) return <Waiting />;
  if (!incident || !isAnswers(incident.report)) {
    go('incidents');
    return null;
  }
  const crime = String(incident.report['crime']);
  const amend = async () => {
    const draft = { ...newDraft(crime, typedIn(incident.report), app.tablet.now()), amends: amendsOf(incident) };
    app.open.draft = openDraft(app.tablet, session, draft);
    await app.open.draft.saved();
    go('report', draft.id);
  };
  return (
    <Screen title={app.tablet.spoken.nameOf('crimes', crime)} back={{ screen: 'incidents' }}>
      <p>
        {say(stateWord(incident.state))} · {say('incidents.revision', { revision: incident.revision })}
      </p>
      <ReadAnswers answers={incident.report} members={membersOf(description, crime)} />
      <button type="button" onClick={() => void amend()}>
        {say('amend.title')}
      </button>
      {incident.state === 'current' && <Withdraw incident={incident} />}
    </Screen>
  );
};

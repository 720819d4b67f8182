import { useEffect } from 'preact/hooks';
import type { CaseView } from '../../../shared/cases/case-view.ts';
import { shownMoment } from '../../form/as-typed.ts';
import { useApp, useSay, useSession } from '../app.ts';
import { type KeptCase, type ThreadMessage, takesMessages, threadOf, unansweredIn } from '../cases/kept-case.ts';
import { formOf, formOfReply, messageAddress, messageForms } from '../cases/message-forms.ts';
import { CaseDue } from '../parts/cases/case-due.tsx';
import { CaseLinks } from '../parts/cases/case-links.tsx';
import { CaseMessageWords, useMessageTitle } from '../parts/cases/case-message-words.tsx';
import { CasePhotos } from '../parts/cases/case-photos.tsx';
import { CasePosts } from '../parts/cases/case-posts.tsx';
import { Notice, Screen } from '../parts/screen.tsx';
import { severityWord } from '../parts/severity-word.ts';
import { SharedRecordWords } from '../parts/shared-record.tsx';
import { addressOf } from '../router.ts';

const shareWords = { shared: 'cases.shared', recalled: 'cases.recalled', expired: 'cases.expired' } as const;

type Share = CaseView['shares'][number];

/** With whom it is shared and until when, or that it was taken back. */
const ShareLine = ({ share: { country, state, expiresAt, recalledAt } }: { share: Share }) => {
  const { tablet } = useApp();
  const say = useSay();
  const at = shownMoment(Date.parse(recalledAt ?? expiresAt), tablet.setting.timeZone);
  return (
    <Notice kind={state === 'shared' ? 'plain' : 'warning'}>
      {say(shareWords[state], { country: tablet.spoken.nameOf('countries', country), at })}
    </Notice>
  );
};

/** The first record that still stands: of a case of ours each country may have been shown another part of it. */
const recordOf = ({ shares }: CaseView) => shares.find(({ record }) => record !== undefined)?.record;

const Steps = ({ step }: { step: CaseView['cooperation'][number] }) => {
  const { tablet } = useApp();
  const say = useSay();
  const steps = [
    [say('cases.step-shared'), step.sharedAt],
    [say('cases.answered'), step.answeredAt],
    [say('cases.step-result'), step.resultAt],
    [say('cases.step-agreed'), step.agreedAt],
    [say('cases.step-complete'), step.completeAt],
  ] as const;
  return (
    <section>
      <h2>{say('cases.cooperation', { country: tablet.spoken.nameOf('countries', step.country) })}</h2>
      <dl class="read">
        {steps.map(([name, at]) => (
          <div class="answer" key={name}>
            <dt>{name}</dt>
            <dd>{at ? shownMoment(Date.parse(at), tablet.setting.timeZone) : say('cases.not-yet')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** What has become of a message that was written on this tablet and that the service has not shown yet. */
const Sending = ({ caseId, message }: { caseId: string } & Pick<ThreadMessage, 'message'>) => {
  const { tablet } = useApp();
  const say = useSay();
  const item = tablet.outbox.value.find(({ id }) => id === message.id);
  if (!item) return null;
  if (!item.refusal) return <Notice kind="plain">{say('outbox.waiting')}</Notice>;
  const { inReplyTo, id: again } = message;
  return (
    <Notice kind="warning">
      <strong>{say('outbox.why-refused', { status: item.refusal.status })}</strong> {item.refusal.title}
      <ul>
        {item.refusal.errors.map((error) => (
          <li key={error.pointer}>{error.message}</li>
        ))}
      </ul>
      <a
        class="button quiet"
        href={addressOf('case-message', messageAddress({ caseId, form: formOf(message), inReplyTo, again }))}
      >
        {say('outbox.take-back')}
      </a>
    </Notice>
  );
};

type MessageProps = { kept: KeptCase; entry: ThreadMessage };

const Message = ({ kept, entry }: MessageProps) => {
  const say = useSay();
  const titleOf = useMessageTitle();
  const { message, own, answered } = entry;
  const caseId = kept.summary.id;
  const before = threadOf(kept).find((other) => other.message.id === message.inReplyTo)?.message;
  const isAsked = unansweredIn(kept).includes(message.id);
  const form = formOfReply(message.kind);
  return (
    <li class="card">
      <CaseMessageWords {...entry} />
      {before && <p class="small">{say('cases.reply-to', { message: titleOf(before) })}</p>}
      {own && formOf(message) === 'question' && (
        <p class="small">{say(answered ? 'cases.answered' : 'cases.not-answered')}</p>
      )}
      <Sending caseId={caseId} message={message} />
      {isAsked && takesMessages(kept) && (
        <a class="button" href={addressOf('case-message', messageAddress({ caseId, form, inReplyTo: message.id }))}>
          {say('cases.give-answer')}
        </a>
      )}
    </li>
  );
};

const Thread = ({ kept }: { kept: KeptCase }) => {
  const say = useSay();
  const thread = threadOf(kept);
  if (thread.length === 0) return null;
  return (
    <section>
      <h2>{say('cases.thread')}</h2>
      <ul class="plain">
        {thread.map((entry) => (
          <Message key={entry.message.id} kept={kept} entry={entry} />
        ))}
      </ul>
    </section>
  );
};

/** What can be written into a case of one's own accord. */
const ownForms = ['question', 'result', 'proposal', 'note', 'close'];

const Write = ({ caseId }: { caseId: string }) => {
  const say = useSay();
  return (
    <section>
      {ownForms.map((form) => (
        <a class="button quiet" key={form} href={addressOf('case-message', messageAddress({ caseId, form }))}>
          {say(messageForms[form]?.title ?? 'cases.write-note')}
        </a>
      ))}
    </section>
  );
};

/** Fetches the case anew when it is opened, and whenever something of it has left the outbox. */
const useFresh = (caseId: string): void => {
  const { cases, tablet } = useApp();
  const { username } = useSession();
  const waiting = tablet.outbox.value.filter((item) => item.incidentId === caseId && item.state === 'waiting').length;
  useEffect(() => void cases.refresh(), [caseId, username, waiting]);
};

/** One case: what was shared, what was said, and what can be done about it. */
export const CaseScreen = ({ id }: { id: string }) => {
  const { tablet, cases } = useApp();
  const say = useSay();
  useFresh(id);
  const kept = cases.cases.value.find(({ summary }) => summary.id === id);
  const back = { screen: 'cases' };
  if (!kept?.view)
    return (
      <Screen title={say('cases.title')} back={back}>
        <p role="status">{say('cases.not-here')}</p>
      </Screen>
    );
  const { crime, severity, state, foreign, shares, cooperation } = kept.view;
  const country = tablet.spoken.nameOf('countries', id.slice(0, 2));
  const record = recordOf(kept.view);
  return (
    <Screen title={tablet.spoken.nameOf('crimes', crime)} back={back}>
      <p>
        <strong>{foreign ? say('cases.foreign', { country }) : say('cases.own')}</strong> ·{' '}
        {say(severityWord(severity))} · {say(state === 'open' ? 'cases.open' : 'cases.closed')}
      </p>
      {shares.map((share) => (
        <ShareLine key={share.country} share={share} />
      ))}
      <CaseDue steps={kept.view.steps} />
      {record && <SharedRecordWords record={record} />}
      <CasePhotos kept={kept} />
      <CaseLinks kept={kept} takes={takesMessages(kept)} />
      <Thread kept={kept} />
      {takesMessages(kept) && <Write caseId={id} />}
      <CasePosts posts={kept.view.whomToRing} />
      {cooperation.map((step) => (
        <Steps key={step.country} step={step} />
      ))}
    </Screen>
  );
};

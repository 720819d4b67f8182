import { type Answers, isAnswers } from '../../form/answers.ts';
import { shownMoment } from '../../form/as-typed.ts';
import { useApp, useSay, useSession } from '../app.ts';
import { newDraft, openDraft } from '../drafts.ts';
import { bytesWaiting, type KeptReport, takeOut } from '../outbox.ts';
import { ownValues } from '../own-rows.ts';
import { Notice, Screen } from '../parts/screen.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { addressOf, go } from '../router.ts';
import { minutesFor } from '../sending/line-rate.ts';
import { bytesLeft, isUnsent, type Outgoing } from '../sending/outgoing.ts';

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000);

/** What is left to send, and how long that takes as the line is now. */
const Left = ({ items }: { items: readonly Outgoing[] }) => {
  const { tablet } = useApp();
  const say = useSay();
  const bytes = bytesWaiting(items);
  const rate = tablet.meter.rate();
  if (bytes === 0) return null;
  return (
    <p>
      {say('outbox.left', { kilobytes: kilobytes(bytes) })}{' '}
      {rate ? say('outbox.minutes', { minutes: minutesFor(bytes, rate) }) : say('outbox.rate-unknown')}
    </p>
  );
};

const stateWords = {
  waiting: 'outbox.waiting',
  kept: 'outbox.kept',
  done: 'outbox.done',
  refused: 'outbox.refused',
} as const;

const Photos = ({ photos }: Pick<Outgoing, 'photos'>) => {
  const say = useSay();
  if (photos.length === 0) return null;
  const verified = photos.filter(({ state }) => state === 'verified').length;
  const come = photos.filter(({ state }) => state !== 'awaiting').length;
  return (
    <>
      <p>{say('outbox.photos', { come, verified, of: photos.length })}</p>
      {photos.map(({ id, message }) => message && <p key={id}>{message}</p>)}
    </>
  );
};

/** A refused report is written on: as a draft of the same id, with what was wrong said beside it. */
const useTakeBack = (item: Outgoing) => {
  const app = useApp();
  const session = useSession();
  const { body } = item.request;
  const isReport = item.kind === 'report' && isAnswers(body as Answers);
  const takeBack = async (): Promise<void> => {
    const { id: _id, blo: _blo, crime, photos, nominal, ...answers } = body as Answers;
    const announced = Array.isArray(photos) ? photos.filter(isAnswers) : [];
    const draft = {
      ...newDraft(String(crime), answers, app.tablet.now()),
      names: nominal,
      photos: item.photos.map(({ id, key }) => ({
        id,
        key,
        announced: announced.find((one) => one['id'] === id) ?? {},
      })),
    };
    app.open.draft = openDraft(app.tablet, session, draft);
    await app.open.draft.saved();
    await takeOut(app.tablet, item);
    go('report', draft.id);
  };
  return isReport ? takeBack : undefined;
};

/** What can be done with what was refused. A message is taken back where it stands, in its case. */
const AfterRefusal = ({ item }: { item: Outgoing }) => {
  const app = useApp();
  const say = useSay();
  const takeBack = useTakeBack(item);
  if (item.kind === 'message')
    return (
      <a class="button quiet" href={addressOf('case', item.incidentId)}>
        {say('cases.to-case')}
      </a>
    );
  return takeBack ? (
    <button type="button" class="quiet" onClick={() => void takeBack()}>
      {say('outbox.take-back')}
    </button>
  ) : (
    <button type="button" class="quiet" onClick={() => void takeOut(app.tablet, item)}>
      {say('form.remove')}
    </button>
  );
};

const Refusal = ({ item }: { item: Outgoing }) => {
  const say = useSay();
  if (!item.refusal) return null;
  return (
    <Notice kind="warning">
      <strong>{say('outbox.why-refused', { status: item.refusal.status })}</strong> {item.refusal.title}
      <ul>
        {item.refusal.errors.map(({ pointer, message }) => (
          <li key={pointer}>
            {pointer}: {message}
          </li>
        ))}
      </ul>
      <AfterRefusal item={item} />
    </Notice>
  );
};

const kindWords = {
  report: 'outbox.report',
  acknowledgement: 'outbox.acknowledgement',
  amendment: 'outbox.amendment',
  message: 'outbox.message',
} as const;

const Own = ({ item, crime }: { item: Outgoing; crime: string }) => {
  const { tablet } = useApp();
  const say = useSay();
  const blocked = tablet.blocked.value.get(item.username);
  return (
    <li class="card">
      <h2>
        {say(kindWords[item.kind])} {crime && tablet.spoken.nameOf('crimes', crime)}
      </h2>
      <p class="small">{shownMoment(item.finishedAt, tablet.setting.timeZone)}</p>
      <p>
        <strong>{say(stateWords[item.state])}</strong>{' '}
        {bytesLeft(item) > 0 && say('outbox.left', { kilobytes: kilobytes(bytesLeft(item)) })}
      </p>
      {blocked && <Notice kind="warning">{say(`outbox.${blocked}`)}</Notice>}
      <Photos photos={item.photos} />
      <Refusal item={item} />
    </li>
  );
};

const Others = ({ items }: { items: readonly Outgoing[] }) => {
  const { tablet } = useApp();
  const say = useSay();
  return (
    <>
      {[...Map.groupBy(items, ({ username }) => username)].map(([username, theirs]) => {
        const blocked = tablet.blocked.value.get(username);
        return (
          <Notice kind={blocked ? 'warning' : 'plain'} key={username}>
            {say('outbox.of-others', { count: theirs.length, username })}{' '}
            {blocked && say(`outbox.others-${blocked}`, { username })}
          </Notice>
        );
      })}
    </>
  );
};

const Sent = ({ reports }: { reports: readonly KeptReport[] }) => {
  const { tablet } = useApp();
  const say = useSay();
  if (reports.length === 0) return null;
  return (
    <section>
      <h2>{say('outbox.sent')}</h2>
      <ul class="plain">
        {reports.map(({ id, kind, crime, finishedAt, photos }) => (
          <li class="card" key={id}>
            <p>
              <strong>
                {say(kindWords[kind])} {tablet.spoken.nameOf('crimes', crime)}
              </strong>{' '}
              {shownMoment(finishedAt, tablet.setting.timeZone)}
            </p>
            <p>{say('outbox.done')}</p>
            {photos.map(({ message }) => message && <p key={message}>{message}</p>)}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** All that was finished: what waits, for what, and what has come. */
export const OutboxScreen = () => {
  const { tablet, sender } = useApp();
  const say = useSay();
  const session = useSession();
  const items = tablet.outbox.value;
  const kept = useLoaded(() => ownValues<KeptReport>(tablet.database, session, 'report'), [items.length]) ?? [];
  const own = items.filter(({ username }) => username === session.username);
  const others = items.filter((item) => item.username !== session.username && isUnsent(item));
  return (
    <Screen title={say('outbox.title')}>
      <p role="status">{say(`outbox.now-${tablet.sending.value}`)}</p>
      <Left items={items} />
      <button type="button" class="quiet" onClick={sender.wake}>
        {say('outbox.send-now')}
      </button>
      <Others items={others} />
      <ul class="plain">
        {own.map((item) => (
          <Own key={item.id} item={item} crime={kept.find(({ id }) => id === item.id)?.crime ?? ''} />
        ))}
      </ul>
      <Sent reports={kept.filter(({ id }) => !items.some((item) => item.id === id))} />
    </Screen>
  );
};

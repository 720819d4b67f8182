import { settleEach } from '../../foundation/settle-each.ts';
import { alertIdOf, isFollowedUp } from '../alert.ts';
import type { AlertBook, AlertFile } from '../alert-ports.ts';
import type { AlertRevision } from '../alert-revision.ts';
import { mailingFor } from '../messages/alert-mailing.ts';
import {
  type AddressedAlert,
  type AlertingCountry,
  type AlertPlan,
  type AlertThread,
  type Before,
  type Concerned,
  planFor,
} from '../rules/alert-plan.ts';
import { type DispatchPorts, type DispatchTerms, dispatch, mostDispatchesAtOnce, worstOf } from './alert-dispatch.ts';

/** What telling officers takes of the world. */
export type TellingPorts = DispatchPorts & { book: AlertBook };

/** What of a country telling its officers goes by. */
export type TellingCountry = AlertingCountry & DispatchTerms & { escalateSeconds: number };

/** Records of one incident that came at once kept taking its thread from this run: the record must come again. */
export class AlertContended extends Error {
  override readonly name = 'AlertContended';
}

const filesOf = async (ids: readonly string[], book: AlertBook): Promise<AlertFile[]> =>
  (await Promise.all(ids.map((id) => book.find(id)))).filter((file) => file !== undefined);

/** Whether a dispatch reached its topic, or may have: claimed is not yet settled. */
const mayHaveReached = ({ state, parts }: AlertFile['dispatches'][number]): boolean =>
  state === 'claimed' || Object.values(parts).some((part) => part.state !== 'refused');

/**
 * Those who had one of these alerts: something was published to them or summed up for them, or may have been; also where
 * nothing says so yet, for another run may be about to. In doubt they are corrected: an alert that is void and not taken
 * back misleads more than a correction of nothing.
 */
const toldBy = (files: readonly AlertFile[]): Concerned[] => {
  const told = new Map<string, Concerned>();
  for (const { addressees, dispatches } of files)
    for (const { topic, circle, newsTo } of addressees) {
      const own = dispatches.filter((sent) => sent.topic === topic);
      const reached = own.length === 0 || own.some(mayHaveReached);
      if (reached && !told.has(topic)) told.set(topic, { topic, circle, ...(newsTo ? { newsTo } : {}) });
    }
  return [...told.values()];
};

/** What an earlier run wrote down for this very revision. */
const writtenFor = async (
  { incidentId, revision }: AlertRevision,
  { alerts }: AlertThread,
  book: AlertBook,
): Promise<AddressedAlert[]> => {
  const own = [alertIdOf(incidentId, revision), alertIdOf(incidentId, revision, 'correction')];
  return filesOf(
    alerts.filter((id) => own.includes(id)),
    book,
  );
};

const standingIn = (files: readonly AlertFile[]) => files.filter(({ alert }) => alert.supersededBy === undefined);

const beforeOf = (thread: AlertThread | undefined, files: readonly AlertFile[]): Before => ({
  ...(thread ? { thread: { ...thread, alerts: files.map(({ alert }) => alert.id) } } : {}),
  told: toldBy(files),
  standing: standingIn(files).map(({ alert }) => alert.id),
});

/**
 * What a plan takes the place of waits for nobody any more. Before the plan is written, since a run that dies in between
 * comes again and does both; in one transaction they would be too many for a large country.
 */
const putAside = ({ supersedes }: AlertPlan, files: readonly AlertFile[], book: AlertBook): Promise<void> =>
  book.putAside(files.filter(({ alert }) => supersedes.includes(alert.id)).flatMap(({ addressees }) => addressees));

/** Writes down what a revision asks to be told; nothing where that is written down already, or a later one is. */
const tryToWrite = async (
  revision: AlertRevision,
  thread: AlertThread | undefined,
  country: TellingCountry,
  { book, clock }: TellingPorts,
): Promise<AddressedAlert[] | 'too-late'> => {
  const at = clock();
  const files = await filesOf(thread?.alerts ?? [], book);
  const plan = planFor(revision, country, beforeOf(thread, files), new Date(at).toISOString());
  if (!plan) return [];
  await putAside(plan, files, book);
  return (await book.write(plan, thread?.revision, at)) ? plan.alerts : 'too-late';
};

const mostTries = 5;

/**
 * The alerts of a revision, written down once whoever comes first. A first report is written without looking, since
 * nearly all are new; whoever finds a thread goes by its revision: an earlier record has nothing to say any more.
 */
const alertsOf = async (
  revision: AlertRevision,
  country: TellingCountry,
  ports: TellingPorts,
): Promise<AddressedAlert[]> => {
  const { incidentId, revision: number } = revision;
  let thread = number === 1 ? undefined : await ports.book.thread(incidentId);
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    if (thread && thread.revision > number) return [];
    if (thread?.revision === number) return writtenFor(revision, thread, ports.book);
    const written = await tryToWrite(revision, thread, country, ports);
    if (written !== 'too-late') return written;
    thread = await ports.book.thread(incidentId);
  }
  throw new AlertContended('Another record of this incident is being worked on.');
};

/** Put down before anything is published: an alert that nobody could be sent is followed up all the more. */
const followUp = async (
  { alert }: AddressedAlert,
  country: TellingCountry,
  { book, followUps, clock }: TellingPorts,
) => {
  if (!isFollowedUp(alert) || alert.followUpAt) return;
  await followUps.later({ do: 'escalate', alertId: alert.id, stage: 'again' }, country.escalateSeconds);
  await book.noteFollowUp(alert.id, clock());
};

/**
 * Tells those concerned of a revision of an incident, once: of a new one, or of what an amendment, a withdrawal or a
 * found duplicate changes for those who had been told.
 * @returns how many dispatches were due and how many messages this run published
 * @throws the worst failure, after everything that could be published was: the record is to come again
 */
export const tellOfficers = async (
  revision: AlertRevision,
  country: TellingCountry,
  ports: TellingPorts,
): Promise<{ due: number; published: number }> => {
  const alerts = await alertsOf(revision, country, ports);
  for (const addressed of alerts) await followUp(addressed, country, ports);
  const due = alerts.flatMap(({ alert, addressees }) =>
    addressees.map((addressee) => mailingFor(alert, addressee, 'first', country.timeZone)),
  );
  const results = await settleEach(due, mostDispatchesAtOnce, (mailing) => dispatch(mailing, country, ports));
  const failures = results.flatMap((result): unknown[] => (result.status === 'rejected' ? [result.reason] : []));
  if (failures.length > 0) throw worstOf(failures);
  const published = results.reduce((sum, result) => sum + (result.status === 'fulfilled' ? result.value : 0), 0);
  return { due: due.length, published };
};

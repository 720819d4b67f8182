import type { Addressee } from '../../shared/alerts/alert.ts';
import type { AlertBook, AlertFile, FollowUp } from '../../shared/alerts/alert-ports.ts';
import { mailingFor } from '../../shared/alerts/messages/alert-mailing.ts';
import { summaryMailing } from '../../shared/alerts/messages/storm-summary.ts';
import { authorityTopic } from '../../shared/alerts/rules/audience.ts';
import {
  type DispatchPorts,
  type DispatchTerms,
  dispatch,
  mostDispatchesAtOnce,
  windowEnd,
  worstOf,
} from '../../shared/alerts/workflows/alert-dispatch.ts';
import { settleEach } from '../../shared/foundation/settle-each.ts';

export type Ports = DispatchPorts & { book: AlertBook };

export type Country = DispatchTerms & {
  /** Name in the IANA database. */
  timeZone: string;
  escalateSeconds: number;
};

type Escalation = Extract<FollowUp, { do: 'escalate' }>;

const isOver = ({ alert }: AlertFile, now: number): boolean =>
  alert.supersededBy !== undefined || (alert.expires !== undefined && Date.parse(alert.expires) <= now);

const silentIn = ({ addressees }: AlertFile): Addressee[] =>
  addressees.filter(({ acknowledgedAt }) => acknowledgedAt === undefined);

const each = async <Item>(items: readonly Item[], work: (item: Item) => Promise<number>): Promise<number> => {
  const results = await settleEach(items, mostDispatchesAtOnce, work);
  const failures = results.flatMap((result): unknown[] => (result.status === 'rejected' ? [result.reason] : []));
  if (failures.length > 0) throw worstOf(failures);
  return results.reduce((sum, result) => sum + (result.status === 'fulfilled' ? result.value : 0), 0);
};

/** The next step is put down first: what cannot be sent again goes to the authority all the same. */
const tellAgain = async (file: AlertFile, country: Country, ports: Ports): Promise<number> => {
  const { alert } = file;
  await ports.followUps.later({ do: 'escalate', alertId: alert.id, stage: 'authority' }, country.escalateSeconds);
  return each(silentIn(file), async (addressee) => {
    const sent = await dispatch(mailingFor(alert, addressee, 'again', country.timeZone), country, ports);
    await ports.book.noteStage(addressee, 'again', ports.clock());
    return sent;
  });
};

/** Nobody is above the authority: that it is silent itself is told to nobody. */
const tellAuthority = async (file: AlertFile, country: Country, ports: Ports): Promise<number> => {
  const { alert, addressees } = file;
  const silent = silentIn(file).filter(({ topic }) => topic !== authorityTopic);
  if (silent.length === 0) return 0;
  const authority = addressees.find(({ topic }) => topic === authorityTopic) ?? {
    ...{ alertId: alert.id, topic: authorityTopic, circle: 'authority' as const, severity: alert.severity },
    sentAt: new Date(ports.clock()).toISOString(),
  };
  await ports.book.add(authority);
  const told = { ...authority, silent: silent.map(({ topic }) => topic) };
  const sent = await dispatch(mailingFor(alert, told, 'authority', country.timeZone), country, ports);
  await each(silent, async (addressee) => {
    await ports.book.noteStage(addressee, 'authority', ports.clock());
    return 0;
  });
  return sent;
};

const escalate = async ({ alertId, stage }: Escalation, country: Country, ports: Ports): Promise<number> => {
  const file = await ports.book.find(alertId);
  if (!file || isOver(file, ports.clock()) || silentIn(file).length === 0) return 0;
  return stage === 'again' ? tellAgain(file, country, ports) : tellAuthority(file, country, ports);
};

type Window = Extract<FollowUp, { do: 'sum-up' }>;

/** One message for all that a storm held back from a topic in a stretch of time that is over. */
const sumUp = async (window: Window, country: Country, ports: Ports): Promise<number> => {
  const left = windowEnd(window.window, country.summarySeconds) - ports.clock();
  if (left > 0) {
    await ports.followUps.later(window, left / 1000);
    return 0;
  }
  const mailing = summaryMailing(window, await ports.storm.heldIn(window));
  return mailing ? dispatch(mailing, country, ports) : 0;
};

/**
 * Looks again at what was put off: an alert that nobody has acknowledged is told again once, and then to the authority;
 * what a storm held back is summed up. May be asked twice, and in vain.
 * @returns how many messages this run published
 * @throws the worst failure: it is to come again
 */
export const lookAgain = (followUp: FollowUp, country: Country, ports: Ports): Promise<number> =>
  followUp.do === 'escalate' ? escalate(followUp, country, ports) : sumUp(followUp, country, ports);

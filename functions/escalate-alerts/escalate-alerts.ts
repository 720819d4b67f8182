import { type Addressee, isAwaited } from '../../shared/alerts/alert.ts';
import type { AlertFile, FollowUp } from '../../shared/alerts/alert-repository.ts';
import { dispatchRequestFor } from '../../shared/alerts/messages/dispatch-request-for.ts';
import { summaryRequest } from '../../shared/alerts/messages/summary-request.ts';
import { authorityTopic } from '../../shared/alerts/rules/audience-of.ts';
import { incidentIdAbroad } from '../../shared/alerts/sharing/shared-incident-id.ts';
import type { AlertExchange } from '../../shared/alerts/sharing/shared-revision.ts';
import { dispatch } from '../../shared/alerts/workflows/dispatch.ts';
import { dispatchAll } from '../../shared/alerts/workflows/dispatch-all.ts';
import { sendWaiting } from '../../shared/alerts/workflows/send-waiting.ts';
import type { SendingPorts, SendingTerms } from '../../shared/alerts/workflows/sending-terms.ts';
import { windowEnd } from '../../shared/alerts/workflows/window-at.ts';

const isOver = ({ alert }: AlertFile, now: number): boolean =>
  alert.supersededBy !== undefined || (alert.expires !== undefined && Date.parse(alert.expires) <= now);

/** Addressees that were told, and have not acknowledged the alert. */
const silentIn = ({ addressees }: AlertFile): Addressee[] => addressees.filter(isAwaited);

/** The next step is put on the queue first: an alert that cannot be sent again goes to the authority all the same. */
const sendAgain = async (file: AlertFile, terms: SendingTerms, ports: SendingPorts): Promise<number> => {
  const { alert } = file;
  await ports.followUpQueue.send({ do: 'escalate', alertId: alert.id, stage: 'authority' }, terms.escalateSeconds);
  const requests = silentIn(file).map((addressee) => dispatchRequestFor(alert, addressee, 'again', terms.timeZone));
  return dispatchAll(requests, terms, ports, (request) => ports.alerts.recordStage(request, 'again', ports.clock()));
};

/** Tells one addressee again, which may not have been told at all. The alert is not followed up for that. */
const tellOne = async (file: AlertFile, topic: string, terms: SendingTerms, ports: SendingPorts): Promise<number> => {
  const addressees = silentIn(file).filter((addressee) => addressee.topic === topic);
  const requests = addressees.map((addressee) => dispatchRequestFor(file.alert, addressee, 'again', terms.timeZone));
  return dispatchAll(requests, terms, ports, (request) => ports.alerts.recordStage(request, 'again', ports.clock()));
};

const authorityIn = ({ alert, addressees }: AlertFile, now: number): Addressee =>
  addressees.find(({ topic }) => topic === authorityTopic) ?? {
    alertId: alert.id,
    topic: authorityTopic,
    circle: 'authority',
    severity: alert.severity,
    sentAt: new Date(now).toISOString(),
  };

/** The authority is the last to be told: its own silence alerts nobody. */
const tellAuthority = async (file: AlertFile, terms: SendingTerms, ports: SendingPorts): Promise<number> => {
  const silent = silentIn(file).filter(({ topic }) => topic !== authorityTopic);
  if (silent.length === 0) return 0;
  const authority = authorityIn(file, ports.clock());
  await ports.alerts.add(authority);
  const recipient = { ...authority, silent: silent.map(({ topic }) => topic) };
  const request = dispatchRequestFor(file.alert, recipient, 'authority', terms.timeZone);
  const published = await dispatch(request, terms, ports);
  for (const addressee of silent) await ports.alerts.recordStage(addressee, 'authority', ports.clock());
  return published;
};

type Escalation = Extract<FollowUp, { do: 'escalate' }>;

const escalate = async (
  { alertId, stage, topic }: Escalation,
  terms: SendingTerms,
  ports: SendingPorts,
): Promise<number> => {
  const file = await ports.alerts.find(alertId);
  if (!file || isOver(file, ports.clock()) || silentIn(file).length === 0) return 0;
  if (topic !== undefined) return tellOne(file, topic, terms, ports);
  return stage === 'again' ? sendAgain(file, terms, ports) : tellAuthority(file, terms, ports);
};

type Texting = Extract<FollowUp, { do: 'text' }>;

/** The text that waited for a tablet, unless somebody at the post has acknowledged the alert. */
const tellPhones = async ({ alertId, topic }: Texting, terms: SendingTerms, ports: SendingPorts): Promise<number> => {
  const file = await ports.alerts.find(alertId);
  const addressee = file && silentIn(file).find((each) => each.topic === topic);
  if (!addressee || isOver(file, ports.clock())) return 0;
  const request = dispatchRequestFor(file.alert, addressee, 'text', terms.timeZone);
  return dispatch({ ...request, channels: ['sms'] }, terms, ports);
};

type Summing = Extract<FollowUp, { do: 'sum-up' }>;

/** One message for all alerts of a topic that a storm suppressed in a window that is over. */
const sumUp = async (window: Summing, terms: SendingTerms, ports: SendingPorts): Promise<number> => {
  const left = windowEnd(window.window, terms.summarySeconds) - ports.clock();
  if (left > 0) {
    await ports.followUpQueue.send(window, left / 1000);
    return 0;
  }
  const request = summaryRequest(window, await ports.rateLimiter.suppressedIn(window));
  return request ? dispatch(request, terms, ports) : 0;
};

type Answering = Extract<FollowUp, { do: 'answer' }>;

/** Nothing is to be said where nobody has acknowledged, or where the alert is one of our own. */
const answer = async (
  { alertId, topic }: Answering,
  { country }: Terms,
  { alerts, exchange }: Ports,
): Promise<number> => {
  const file = await alerts.find(alertId);
  const { sharedBy, incidentId, revision } = file?.alert ?? {};
  const acknowledgedAt = file?.addressees.find((addressee) => addressee.topic === topic)?.acknowledgedAt;
  if (!sharedBy || !incidentId || !revision || !acknowledgedAt) return 0;
  const about = { incidentId: incidentIdAbroad(sharedBy, incidentId), revision };
  await exchange.acknowledge({ version: 1, does: 'acknowledge', country, ...about, topic, acknowledgedAt }, sharedBy);
  return 0;
};

export type Terms = SendingTerms & {
  /** ISO 3166-1 alpha-2 of this country. */
  country: string;
};

export type Ports = SendingPorts & { exchange: Pick<AlertExchange, 'acknowledge'> };

/**
 * Does a follow-up: an alert that nobody has acknowledged is sent again once, and then the authority is told; the alerts
 * that a storm suppressed are summed up; phones are told what only tablets were; a correction that had to wait is told; the country that shared an incident is told
 * who has seen it. A follow-up may come twice, and in vain.
 * @returns how many messages to officers this run published
 * @throws the most severe failure: the follow-up must come again
 */
export const escalateAlerts = (followUp: FollowUp, terms: Terms, ports: Ports): Promise<number> => {
  switch (followUp.do) {
    case 'escalate':
      return escalate(followUp, terms, ports);
    case 'text':
      return tellPhones(followUp, terms, ports);
    case 'sum-up':
      return sumUp(followUp, terms, ports);
    case 'correct':
      return sendWaiting(followUp.incidentId, terms, ports);
    case 'answer':
      return answer(followUp, terms, ports);
  }
};

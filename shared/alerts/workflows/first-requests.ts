import { settleEach } from '../../foundation/settle-each.ts';
import type { AddressedAlert, Addressee, Alert } from '../alert.ts';
import type { AlertFile } from '../alert-repository.ts';
import { channels, messageChannels } from '../channel.ts';
import type { DispatchRequest } from '../dispatch-request.ts';
import { dispatchRequestFor } from '../messages/dispatch-request-for.ts';
import { defaultChannelRules, spokenBy } from '../rules/channel-rules.ts';
import { bySeverity } from '../severity.ts';
import { filesOf } from './earlier-alerts.ts';
import type { SendingPorts, SendingTerms } from './sending-terms.ts';

const mostAtOnce = 5;

/** Topics whose phones were told, or may have been, of one of these alerts. */
const textedIn = (files: readonly AlertFile[]): ReadonlySet<string> =>
  new Set(
    files
      .flatMap(({ dispatches }) => dispatches)
      .filter(({ parts }) =>
        Object.entries(parts).some(
          ([variant, { state }]) => variant.endsWith('#sms') && (state === 'published' || state === 'unanswered'),
        ),
      )
      .map(({ topic }) => topic),
  );

/** A correction weighs what was told before it as well: whoever was told of something grave hears what became of it. */
const weightOf = ({ severity, before }: Alert) =>
  before ? ([severity, before.severity].toSorted(bySeverity)[0] ?? severity) : severity;

type Telling = { alert: Alert; texted: ReadonlySet<string>; terms: SendingTerms; ports: SendingPorts };

/** A post with a tablet: the country's table says which channel speaks when. */
const onTablet = async (
  request: DispatchRequest,
  { alert, texted, terms, ports }: Telling,
): Promise<DispatchRequest> => {
  const { topic, alertId } = request;
  if (texted.has(topic)) return { ...request, channels: messageChannels };
  const { channels: atOnce, textAfterMinutes } = spokenBy(weightOf(alert), terms.channelRules ?? defaultChannelRules);
  if (atOnce.includes('sms')) return { ...request, channels: atOnce };
  // No phone was told of it, so that none has to hear that it is void.
  if (alert.msgType === 'Cancel') return { ...request, channels: atOnce };
  // On the queue before the first message, as every follow-up: a run that dies in between costs one look in vain.
  if (textAfterMinutes !== undefined)
    await ports.followUpQueue.send({ do: 'text', alertId, topic }, textAfterMinutes * 60);
  return { ...request, channels: atOnce, textIfUntold: true };
};

const requestFor = async (addressee: Addressee, telling: Telling): Promise<DispatchRequest> => {
  const { alert, terms, ports } = telling;
  const request = dispatchRequestFor(alert, addressee, 'first', terms.timeZone);
  if (alert.kind === 'trends') return { ...request, channels: ['email'] };
  const presence = await ports.push?.presence.presenceAt(addressee.topic, ports.clock());
  if (presence === 'seen') return onTablet(request, telling);
  return { ...request, channels: presence === 'unseen' ? messageChannels : channels };
};

/**
 * The requests to tell those who are told of an alert for the first time, each by the channels that speak at once; what
 * speaks later is on the queue of follow-ups.
 */
export const firstRequests = async (
  { alert, addressees }: AddressedAlert,
  terms: SendingTerms,
  ports: SendingPorts,
): Promise<DispatchRequest[]> => {
  const told = addressees.filter(({ quiet }) => !quiet);
  const texted = textedIn(ports.push ? await filesOf(alert.references, ports.alerts) : []);
  const telling = { alert, texted, terms, ports };
  const results = await settleEach(told, mostAtOnce, (addressee) => requestFor(addressee, telling));
  return results.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
};

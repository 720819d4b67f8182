import { authorityTopic } from '../../shared/alerts/rules/audience-of.ts';
import type { SharedAcknowledgement } from '../../shared/alerts/sharing/shared-acknowledgement.ts';
import { sharedIncidentId } from '../../shared/alerts/sharing/shared-incident-id.ts';
import { SharedMessageText, type SharedRevision } from '../../shared/alerts/sharing/shared-revision.ts';
import { type SendingCountry, sendAlerts } from '../../shared/alerts/workflows/send-alerts.ts';
import type { SendingPorts } from '../../shared/alerts/workflows/sending-terms.ts';
import { bloById } from '../../shared/foundation/blos/blos.ts';
import { momentFaults } from '../../shared/foundation/moment.ts';
import { RefusedMessage } from '../../shared/foundation/problems/refused-message.ts';
import type { AcknowledgementsAbroad } from '../../shared/incidents/acknowledged-abroad.ts';

const isIn = (country: string, blo: string): boolean => bloById(blo)?.country === country;

const isOfPost = (message: SharedRevision | SharedAcknowledgement): boolean =>
  'facts' in message
    ? isIn(message.country, message.facts.blo)
    : message.topic === authorityTopic || isIn(message.country, message.topic);

/** @throws RefusedMessage for a moment of the future, or of before 1999 */
const requirePossible = (moments: readonly string[], now: number) => {
  const [fault] = moments.flatMap((moment) => momentFaults(moment, '', now));
  if (fault) throw new RefusedMessage(fault.code === 'future-date' ? 'from-the-future' : 'impossible-moment');
};

const none = { due: 0, published: 0 };

/** An acknowledgement of what nobody here reported is let fall: it says nothing that anybody could be told. */
const recordAcknowledgement = async (
  { country, incidentId, topic, revision, acknowledgedAt }: SharedAcknowledgement,
  { abroad, clock }: Ports,
) => {
  requirePossible([acknowledgedAt], clock());
  await abroad.record(incidentId, { country, topic, revision, acknowledgedAt });
  return none;
};

const sendShared = async (shared: SharedRevision, country: SendingCountry, ports: Ports) => {
  const { version: _, country: sharedBy, ...revision } = shared;
  requirePossible([revision.reportedAt, revision.facts.occurredAt], ports.clock());
  const incidentId = sharedIncidentId(sharedBy, revision.incidentId);
  return sendAlerts({ ...revision, incidentId, sharedBy }, country, ports);
};

export type Ports = SendingPorts & { abroad: AcknowledgementsAbroad };

/**
 * Sends the alerts of an incident that another country shared, by the thresholds, rules and audience of this country; or
 * records that somebody there has seen what this country shared. Messages come twice, late and in any order.
 * @param from ISO 3166-1 alpha-2 of the country that the exchange has shown to have told this
 * @returns how many dispatches were due and how many messages this run published
 * @throws RefusedMessage for a message about a post of another country than its sender's, or for moments from the
 * future or from before 1999; ZodError for an unknown shape, a code of no list or a number that no report has: each ends among the dead letters, where somebody looks at it; the most
 * severe failure of sending, after which the message must come again
 */
export const receiveAlerts = async (
  { from, text }: { from: string; text: string },
  country: SendingCountry,
  ports: Ports,
): Promise<{ due: number; published: number }> => {
  const message = SharedMessageText.parse(text);
  if (message.country !== from || !isOfPost(message)) throw new RefusedMessage('other-topic');
  return 'facts' in message ? sendShared(message, country, ports) : recordAcknowledgement(message, ports);
};

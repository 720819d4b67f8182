import { type SharedRevision, SharedRevisionText } from '../../shared/alerts/sharing/shared-revision.ts';
import { type SendingCountry, type SendingPorts, sendAlerts } from '../../shared/alerts/workflows/send-alerts.ts';
import { bloById } from '../../shared/foundation/blos/blos.ts';
import { countryCodeOf } from '../../shared/foundation/country-id.ts';
import { momentFaults } from '../../shared/foundation/moment.ts';
import { RefusedMessage } from '../../shared/foundation/problems/refused-message.ts';

/** The other countries, as stacks spell them, and the beginning of the ARN of each one's topic. */
export type AlertNeighbours = { countries: readonly string[]; topicPrefix: string };

/** Only the country itself may publish on its topic: the topic proves the sender, the text only claims it. */
const senderOf = (topicArn: string, { countries, topicPrefix }: AlertNeighbours): string | undefined => {
  const country = countries.find((each) => topicArn === `${topicPrefix}${each}`);
  return country && countryCodeOf(country);
};

const isOf = ({ country, facts }: SharedRevision, sender: string | undefined): boolean =>
  country === sender && bloById(facts.blo)?.country === sender;

/** @throws RefusedMessage for a moment of the future, or of before 1999 */
const requirePossibleMoments = ({ reportedAt, facts }: Pick<SharedRevision, 'reportedAt' | 'facts'>, now: number) => {
  const [fault] = [reportedAt, facts.occurredAt].flatMap((moment) => momentFaults(moment, '', now));
  if (fault) throw new RefusedMessage(fault.code === 'future-date' ? 'from-the-future' : 'impossible-moment');
};

/**
 * Sends the alerts of an incident that another country shared, by the thresholds, rules and audience of this country.
 * Messages come twice, late and in any order.
 * @returns how many dispatches were due and how many messages this run published
 * @throws RefusedMessage when the message did not come by the topic of the country of its BLO, or for moments from the
 * future or from before 1999; ZodError for an unknown shape, a code of no list or a number that no report has: each ends among the dead letters, where somebody looks at it; the most
 * severe failure of sending, after which the message must come again
 */
export const receiveAlerts = async (
  { topicArn, text }: { topicArn: string; text: string },
  neighbours: AlertNeighbours,
  country: SendingCountry,
  ports: SendingPorts,
): Promise<{ due: number; published: number }> => {
  const sender = senderOf(topicArn, neighbours);
  const shared = SharedRevisionText.parse(text);
  if (!isOf(shared, sender)) throw new RefusedMessage('other-topic');
  const { version: _, country: sharedBy, ...revision } = shared;
  requirePossibleMoments(revision, ports.clock());
  // The id carries the country's code: no country can send alerts about an incident of another.
  const incidentId = `${sharedBy}-${revision.incidentId}`;
  return sendAlerts({ ...revision, incidentId, sharedBy }, country, ports);
};

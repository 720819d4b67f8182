import { type SharedRevision, SharedRevisionText } from '../../shared/alerts/sharing/alert-sharing.ts';
import { type TellingCountry, type TellingPorts, tellOfficers } from '../../shared/alerts/workflows/send-alerts.ts';
import { bloById } from '../../shared/foundation/blos.ts';
import { countryCodeOf } from '../../shared/foundation/countries.ts';
import { momentFaults } from '../../shared/foundation/moment.ts';
import { Problem } from '../../shared/foundation/problem.ts';

/** The other countries, as stacks spell them, and what the ARN of each one's topic begins with. */
export type AlertNeighbours = { countries: readonly string[]; topicPrefix: string };

/** Only the country itself may publish on its topic, so the topic says who tells; the text only claims it. */
const senderOf = (topicArn: string, { countries, topicPrefix }: AlertNeighbours): string | undefined => {
  const country = countries.find((each) => topicArn === `${topicPrefix}${each}`);
  return country && countryCodeOf(country);
};

const isOf = ({ country, facts }: SharedRevision, sender: string | undefined): boolean =>
  country === sender && bloById(facts.blo)?.country === sender;

/**
 * Tells those whom it concerns here of an incident that another country shared, by the thresholds, rules and audience
 * of their own country. Messages come twice, late and in any order.
 * @returns how many dispatches were due and how many messages this run published
 * @throws Problem `not-yours` for what did not come by the topic of the country whose post it is about, `faults` for
 * moments from the future, ZodError for an unknown shape: each ends among the dead letters, where somebody looks at it;
 * the worst failure of telling, after which it is to come again
 */
export const receiveAlerts = async (
  { topicArn, text }: { topicArn: string; text: string },
  neighbours: AlertNeighbours,
  country: TellingCountry,
  ports: TellingPorts,
): Promise<{ due: number; published: number }> => {
  const sender = senderOf(topicArn, neighbours);
  const told = SharedRevisionText.parse(text);
  if (!isOf(told, sender)) throw new Problem('not-yours', "This did not come by its own country's topic.");
  const { version: _, country: sharedBy, ...revision } = told;
  if (momentFaults(revision.facts.occurredAt, '/facts/occurredAt', ports.clock()).length > 0)
    throw new Problem('faults', 'This is from the future.');
  // Under the country's name: no country can speak of an incident of another.
  const incidentId = `${sharedBy}-${revision.incidentId}`;
  return tellOfficers({ ...revision, incidentId, sharedBy }, country, ports);
};

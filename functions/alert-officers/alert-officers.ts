import { alertRevisionOf, type Revision } from '../../shared/alerts/alert-revision.ts';
import { type TellingCountry, type TellingPorts, tellOfficers } from '../../shared/alerts/workflows/send-alerts.ts';

/**
 * Tells those concerned of a revision of one of the country's own incidents, once.
 * @returns how many dispatches were due and how many messages this run published
 * @throws the worst failure, after everything that could be published was: the record is to come again
 */
export const alertOfficers = (
  revision: Revision,
  country: TellingCountry,
  ports: TellingPorts,
): Promise<{ due: number; published: number }> => tellOfficers(alertRevisionOf(revision), country, ports);

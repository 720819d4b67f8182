import { alertRevisionOf } from '../../shared/alerts/alert-revision.ts';
import { forAuthorityAlone } from '../../shared/alerts/rules/for-authority-alone.ts';
import { type SendingCountry, sendAlerts } from '../../shared/alerts/workflows/send-alerts.ts';
import type { SendingPorts } from '../../shared/alerts/workflows/sending-terms.ts';
import type { Incident } from '../../shared/incidents/incident.ts';
import { isForAuthority } from '../../shared/incidents/is-for-authority.ts';

/**
 * Alerts those concerned by a revision of one of the country's own incidents, once: the authority alone, where the report
 * is for it alone.
 * @returns how many dispatches were due and how many messages this run published
 * @throws the most severe failure, after everything that could be published was: the record must come again
 */
export const alertOfficers = (
  incident: Incident,
  country: SendingCountry,
  ports: SendingPorts,
): Promise<{ due: number; published: number }> => {
  // A report is an officer's of its BLO; who amended it is not said here, and may be the authority.
  const author = incident.revision === 1 ? { author: incident.reportedBy } : {};
  const terms = isForAuthority(incident.report) ? forAuthorityAlone(country) : country;
  return sendAlerts({ ...alertRevisionOf(incident), ...author }, terms, ports);
};

import { alertRevisionOf, type Revision } from '../../shared/domain/alert/alert-revision.ts';
import { type TellingCountry, type TellingPorts, tellOfficers } from '../../shared/domain/alert/alert-telling.ts';

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

import type { Incident } from '../incidents/incident.ts';
import type { SharedWith } from '../incidents/view/shared-with.ts';
import { logError } from './log.ts';

/**
 * Who is told of a new incident across the border. The report is kept already: what cannot be said of others is left out, and
 * is no reason to send it again.
 * @param country ISO 3166-1 alpha-2 of this country
 * @param packedRules of the other countries; absent in a network of one country
 */
export const sharedWithIfKnown =
  (country: string, packedRules: string | undefined) =>
  async (incident: Incident): Promise<SharedWith[]> => {
    if (!packedRules) return [];
    try {
      const { sharedWithAbroad } = await import('#shared-with-abroad');
      return sharedWithAbroad(country, packedRules, incident);
    } catch (error) {
      logError('sharing-untold', error);
      return [];
    }
  };

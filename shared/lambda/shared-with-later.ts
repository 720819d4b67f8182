import { countryCodeOf } from '../foundation/country-id.ts';
import type { Incident } from '../incidents/incident.ts';
import type { SharedWith } from '../incidents/view/shared-with.ts';
import { logError } from './log.ts';

/**
 * Who is told of an incident across the border, by a module that is loaded when it is asked. The report is kept already:
 * what cannot be said of others is left out, and no reason to send it again.
 */
export const sharedWithLater =
  (env: { COUNTRY: string; SHARING_RULES?: string | undefined }) =>
  async (incident: Incident): Promise<SharedWith[]> => {
    if (!env.SHARING_RULES) return [];
    try {
      const { sharedWithAbroad } = await import('#shared-with-abroad');
      return sharedWithAbroad(countryCodeOf(env.COUNTRY), env.SHARING_RULES, incident);
    } catch (error) {
      logError('sharing-untold', error);
      return [];
    }
  };

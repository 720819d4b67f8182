import type { AlertingCountry } from './alert-plan.ts';
import { authorityTopic } from './audience-of.ts';

/**
 * A country's terms for a report that is for the authority alone: the authority is told whatever the severity, since
 * nobody else can look at the report; nobody else is told, not even of a correction of what they heard before.
 */
export const forAuthorityAlone = <Country extends AlertingCountry>(country: Country): Country => ({
  ...country,
  policy: { ...country.policy, audience: [{ circle: 'authority', from: 'Minor' }] },
  onlyTo: [authorityTopic],
});

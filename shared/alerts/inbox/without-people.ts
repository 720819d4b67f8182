import type { Alert } from '../alert.ts';

/**
 * An alert whose words count no people: for a reader who may not read the people of an incident. In an alert nearly every
 * such count is a small one.
 */
export const withoutPeople = (alert: Alert): Alert =>
  alert.facts ? { ...alert, facts: { ...alert.facts, people: { atRisk: 0, minors: 0 } } } : alert;

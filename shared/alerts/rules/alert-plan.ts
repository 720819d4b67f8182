import type { Language } from '../../reference/languages.ts';
import type { AddressedAlert, Recipient } from '../alert.ts';
import type { AlertRevision } from '../alert-revision.ts';
import type { AlertHistory, KnownRecipient } from './alert-history.ts';
import type { AlertPolicy } from './alert-policy.ts';

/** What of a country decides its alerts. */
export type AlertingCountry = {
  blos: readonly string[];
  languages: readonly Language[];
  policy: AlertPolicy;
  /** Name in the IANA database. */
  timeZone: string;
  /** The only topics to tell, where not everybody may hear of the incident who heard of it before. */
  onlyTo?: readonly string[];
  /** How often an incident is corrected in an hour; without it there is no limit. */
  correctionsPerHour?: number | undefined;
};

/** What a revision asks for, to be written in one transaction: the history after it, if there is one, and alerts. */
export type AlertPlan = { history?: AlertHistory; alerts: AddressedAlert[]; supersedes: readonly string[] };

/**
 * The alerts of earlier revisions, and who knows of the incident. `active` names the alerts that nothing has replaced yet:
 * however often an incident is corrected, one revision replaces as many as there are topics at most.
 */
export type EarlierAlerts = {
  history?: AlertHistory;
  known: readonly KnownRecipient[];
  active: readonly string[];
};

/** A revision to alert of; `author` is the officer of its BLO who wrote it, by Cognito's `sub`, where that is known. */
export type WrittenRevision = AlertRevision & { author?: string | undefined };

/** Those of some recipients that are none of the others. */
export const withoutThose = <Each extends Recipient>(
  recipients: readonly Each[],
  others: readonly Recipient[],
): Each[] => recipients.filter(({ topic }) => others.every((other) => other.topic !== topic));

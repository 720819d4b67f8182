import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import type { Alert, Recipient } from '../alert.ts';
import type { DispatchRequest } from '../dispatch-request.ts';
import type { FilterAttributes } from '../publication.ts';
import { crimesOf } from '../rules/default-rules.ts';
import { isRise, riseOf } from '../rules/rise-of.ts';
import { isAtLeast, type Severity } from '../severity.ts';
import { type AlertStage, wordsOf } from './words-of.ts';

/** The kinds that an alert is about: a broadcast is about none in particular and concerns everybody. */
const kindsOf = ({ facts }: Alert) => (facts ? crimesOf(facts) : crimeCodes);

/** A correction passes the filters that let through the earlier alerts, and those of people whom it concerns only now. */
const filtersOf = (alert: Alert): FilterAttributes => {
  const { severity, before } = alert;
  if (!before) return { severity: [severity], crime: kindsOf(alert) };
  const rise = isRise(before.severity, severity) ? [riseOf(before.severity, severity)] : [];
  return { severity: [before.severity, ...rise], crime: [...new Set([...before.crimes, ...kindsOf(alert)])] };
};

/** A correction uses the higher of the old and the new severity in a storm. */
const stormSeverity = ({ severity, before }: Alert): Severity =>
  before && isAtLeast(before.severity, severity) ? before.severity : severity;

/**
 * The request to send an alert to one recipient at one stage.
 * @param recipient with `silent`, the topics that have not acknowledged, when the authority is told of them
 * @param timeZone of the country, by its name in the IANA database
 */
export const dispatchRequestFor = (
  alert: Alert,
  { topic, circle, newsTo, silent = [] }: Recipient & { silent?: readonly string[] },
  stage: AlertStage,
  timeZone: string,
): DispatchRequest => ({
  alertId: alert.id,
  stage,
  topic,
  severity: stormSeverity(alert),
  crimes: kindsOf(alert),
  filters: { ...filtersOf(alert), ...(newsTo && stage === 'first' ? { newsTo } : {}) },
  compose: (variant) => wordsOf(alert, { ...variant, topic, circle, silent }, stage, timeZone),
});

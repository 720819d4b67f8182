import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import type { Alert, Recipient } from '../alert.ts';
import type { AlertOrigin } from '../alert-origin.ts';
import { type DispatchRequest, isFirstTelling } from '../dispatch-request.ts';
import type { FilterAttributes } from '../publication.ts';
import { authorityTopic } from '../rules/audience-of.ts';
import { crimesOf } from '../rules/default-rules.ts';
import { isRise, riseOf } from '../rules/rise-of.ts';
import type { Severity } from '../severity.ts';
import { type AlertStage, wordsOf } from './words-of.ts';

/** The kinds that an alert is about: a broadcast is about none in particular and concerns everybody. */
const kindsOf = ({ facts }: Alert) => (facts ? crimesOf(facts) : crimeCodes);

/**
 * Who is told of an incident is told however small it is, where the report is for the authority alone or what was told
 * before shrinks: its messages go by the least severity that people can ask for. A Minor broadcast is for inboxes alone.
 */
const askedFor = (severity: Severity, { kind }: Alert): Severity =>
  kind === 'incident' && severity === 'Minor' ? 'Moderate' : severity;

/** A correction passes the filters that let through the earlier alerts, and those of people whom it concerns only now. */
const filtersOf = (alert: Alert): FilterAttributes => {
  const severity = askedFor(alert.severity, alert);
  if (!alert.before) return { severity: [severity], crime: kindsOf(alert) };
  const before = { ...alert.before, severity: askedFor(alert.before.severity, alert) };
  const rise = isRise(before.severity, severity) ? [riseOf(before.severity, severity)] : [];
  return { severity: [before.severity, ...rise], crime: [...new Set([...before.crimes, ...kindsOf(alert)])] };
};

/** The authority, for a broadcast. */
const originOf = ({ facts, sharedBy }: Alert): AlertOrigin => ({
  post: facts?.blo ?? authorityTopic,
  ...(sharedBy === undefined ? {} : { neighbour: sharedBy }),
});

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
  severity: alert.severity,
  origin: originOf(alert),
  ...(alert.msgType === 'Cancel' ? { voids: alert.references } : {}),
  filters: { ...filtersOf(alert), ...(newsTo && isFirstTelling(stage) ? { newsTo } : {}) },
  compose: (variant) => wordsOf(alert, { ...variant, topic, circle, silent }, stage, timeZone),
});

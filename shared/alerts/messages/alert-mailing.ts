import { present } from '../../foundation/present.ts';
import { crimeCodes } from '../../incidents/report/crimes.ts';
import { type Addressee, type Alert, spokenReferenceOf } from '../alert.ts';
import type { AlertMessage, Stage } from '../alert-ports.ts';
import type { AlertOccasion, AlertReader } from '../alert-reader.ts';
import { referenceOf } from '../rules/alert-facts.ts';
import { crimesOf } from '../rules/alert-rules.ts';
import { isRise, riseOf } from '../rules/severity-rise.ts';
import { bySeverity, type Severity } from '../severity.ts';
import type { Mailing } from '../workflows/alert-dispatch.ts';
import { messageFor } from './alert-messages.ts';
import { type BroadcastOccasion, broadcastFor } from './broadcast-messages.ts';

/** Kinds that an alert is about: a broadcast about none in particular concerns everybody. */
const kindsOf = ({ facts }: Alert) => (facts ? crimesOf(facts) : crimeCodes);

/** A correction passes the filters that the alert passed which it corrects, and those of whom it concerns only now. */
const filtersOf = (alert: Alert): Pick<Mailing['filters'], 'severity' | 'crime'> => {
  const { severity, before } = alert;
  if (!before) return { severity: [severity], crime: kindsOf(alert) };
  const rise = isRise(before.severity, severity) ? [riseOf(before.severity, severity)] : [];
  return { severity: [before.severity, ...rise], crime: [...new Set([...before.crimes, ...kindsOf(alert)])] };
};

/** The weight with which it goes through a storm: a correction has that of what it corrects, if that is higher. */
const weightOf = ({ severity, before }: Alert): Severity =>
  [severity, before?.severity ?? severity].toSorted(bySeverity)[0] ?? severity;

/** A stage at which an alert itself is told. */
export type AlertStage = Exclude<Stage, 'summary'>;

const later = { again: 'again', authority: 'escalated' } as const;

const aboutIncident = ({ changes = [], msgType }: Alert, stage: AlertStage): AlertOccasion => {
  if (stage !== 'first') return later[stage];
  if (msgType === 'Cancel') return changes.includes('duplicate') ? 'duplicate' : 'withdrawn';
  return msgType === 'Update' ? 'update' : 'first';
};

const aboutBroadcast = ({ msgType }: Alert, stage: AlertStage): BroadcastOccasion => {
  if (stage !== 'first') return later[stage];
  return ({ Alert: 'first', Update: 'update', Cancel: 'withdrawn' } as const)[msgType];
};

/** The words of the authority, and what stands for the incident that they are about. */
const broadcastFacts = (alert: Alert) => {
  const { severity, texts = {}, expires, incidentId } = alert;
  return {
    reference: spokenReferenceOf(alert),
    severity,
    texts,
    ...present({ expires, incident: incidentId && referenceOf(incidentId) }),
  };
};

/** What an alert says to one reader at one stage. */
export const wordsOf = (alert: Alert, reader: AlertReader, stage: AlertStage, timeZone: string): AlertMessage =>
  alert.facts
    ? messageFor(alert.facts, { ...reader, sharedBy: alert.sharedBy }, timeZone, aboutIncident(alert, stage))
    : broadcastFor(broadcastFacts(alert), reader, timeZone, aboutBroadcast(alert, stage));

/** Whom a mailing is for; `silent` names those who have not acknowledged, for the authority that is told of them. */
type Told = Pick<Addressee, 'topic' | 'circle' | 'newsTo'> & { silent?: readonly string[] };

/** What goes to one addressee of an alert at one stage. @param timeZone of the country, by its name in the IANA database */
export const mailingFor = (
  alert: Alert,
  { topic, circle, newsTo, silent = [] }: Told,
  stage: AlertStage,
  timeZone: string,
): Mailing => ({
  ...{ alertId: alert.id, stage, topic },
  severity: weightOf(alert),
  crimes: kindsOf(alert),
  filters: { ...filtersOf(alert), ...(newsTo && stage === 'first' ? { newsTo } : {}) },
  compose: (part) => wordsOf(alert, { ...part, topic, circle, silent }, stage, timeZone),
});

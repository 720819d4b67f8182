import { present } from '../../foundation/present.ts';
import { type Alert, spokenReferenceOf, voidings } from '../alert.ts';
import type { AlertOccasion, AlertReader } from '../alert-reader.ts';
import { isFirstTelling, type Stage } from '../dispatch-request.ts';
import type { AlertMessage } from '../publication.ts';
import { type AlertFacts, referenceOf } from '../rules/alert-facts.ts';
import { type BroadcastFacts, type BroadcastOccasion, broadcastFor } from './broadcast-for.ts';
import { digestMessage } from './digest-message.ts';
import { messageFor } from './message-for.ts';

/** A stage at which the alert itself is sent, and not a summary. */
export type AlertStage = Exclude<Stage, 'summary'>;

const laterOccasion = (stage: AlertStage) => {
  if (isFirstTelling(stage)) return undefined;
  return stage === 'again' ? 'again' : 'escalated';
};

const incidentOccasion = ({ changes = [], msgType }: Alert, stage: AlertStage): AlertOccasion => {
  const later = laterOccasion(stage);
  if (later) return later;
  if (msgType === 'Cancel') return voidings.find((change) => changes.includes(change)) ?? 'withdrawn';
  return msgType === 'Update' ? 'update' : 'first';
};

const broadcastOccasion = ({ msgType }: Alert, stage: AlertStage): BroadcastOccasion => {
  const later = laterOccasion(stage);
  if (later) return later;
  return ({ Alert: 'first', Update: 'update', Cancel: 'withdrawn' } as const)[msgType];
};

/** The words of the authority, and the reference of the incident that they are about. */
const broadcastFacts = (alert: Alert): BroadcastFacts => {
  const { severity, texts = {}, expires, incidentId } = alert;
  return {
    reference: spokenReferenceOf(alert),
    severity,
    texts,
    ...present({ expires, incident: incidentId && referenceOf(incidentId) }),
  };
};

/** The reference is made from the alert's own id: what its facts say of it may be another country's words. */
const incidentFacts = (alert: Alert, facts: AlertFacts): AlertFacts => ({
  ...facts,
  reference: spokenReferenceOf(alert),
});

const otherWordsOf = (alert: Alert, reader: AlertReader, stage: AlertStage, timeZone: string): AlertMessage =>
  alert.kind === 'trends'
    ? digestMessage({ reference: spokenReferenceOf(alert), severity: alert.severity, texts: alert.texts ?? {} }, reader)
    : broadcastFor(broadcastFacts(alert), reader, timeZone, broadcastOccasion(alert, stage));

/** The message of an alert to one reader at one stage. @param timeZone of the country, by its name in the IANA database */
export const wordsOf = (alert: Alert, reader: AlertReader, stage: AlertStage, timeZone: string): AlertMessage =>
  alert.facts
    ? messageFor(
        incidentFacts(alert, alert.facts),
        { ...reader, sharedBy: alert.sharedBy },
        timeZone,
        incidentOccasion(alert, stage),
      )
    : otherWordsOf(alert, reader, stage, timeZone);

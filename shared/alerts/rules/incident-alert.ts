import { present } from '../../foundation/present.ts';
import { type AddressedAlert, type Alert, alertIdOf, type MessageType, type Recipient } from '../alert.ts';
import type { Reach } from './alert-history.ts';
import type { WrittenRevision } from './alert-plan.ts';
import type { AlertedState } from './correction-rules.ts';
import { crimesOf } from './default-rules.ts';

/** A revision of an incident as its alerts name it. */
export type AlertSubject = Pick<WrittenRevision, 'incidentId' | 'revision' | 'reportedAt' | 'sharedBy' | 'author'>;

/** An alert about an incident in some state, for nobody yet. @param sentAt ISO 8601 in UTC */
export const incidentAlert = (
  id: string,
  msgType: MessageType,
  { incidentId, revision, reportedAt, sharedBy }: AlertSubject,
  { facts }: AlertedState,
  sentAt: string,
): Alert => ({
  id,
  kind: 'incident',
  msgType,
  references: [],
  severity: facts.severity,
  sentAt,
  incidentId,
  revision,
  reportedAt,
  ...present({ sharedBy }),
  facts,
});

/** A post knows what its own officer has written: nobody there is asked to acknowledge it. */
const readByAuthor = ({ reportedAt, author }: AlertSubject) => ({ acknowledgedAt: reportedAt, acknowledgedBy: author });

/** An alert with its addressees. */
export const addressedTo = (recipients: readonly Recipient[], alert: Alert, subject: AlertSubject): AddressedAlert => ({
  alert,
  addressees: recipients.map(({ topic, circle, newsTo, quiet }) => ({
    alertId: alert.id,
    topic,
    circle,
    severity: alert.severity,
    sentAt: alert.sentAt,
    ...present({ newsTo, quiet }),
    ...(circle === 'own' && subject.author !== undefined ? readByAuthor(subject) : {}),
  })),
});

/** The alert to those who hear of an incident for the first time. */
export const firstAlert = (
  subject: AlertSubject,
  now: AlertedState,
  recipients: readonly Recipient[],
  sentAt: string,
): AddressedAlert => {
  const id = alertIdOf(subject.incidentId, subject.revision);
  return addressedTo(recipients, incidentAlert(id, 'Alert', subject, now, sentAt), subject);
};

/** What filters see of a state. */
export const reachOf = ({ facts }: AlertedState): Reach => ({ severity: facts.severity, crimes: crimesOf(facts) });

import * as z from 'zod';
import { LanguageTag } from '../foundation/language-tag.ts';
import { CountryCode } from '../foundation/place.ts';
import { versionedRecord } from '../foundation/records/versioned-record.ts';
import { crimeCodes } from '../incidents/report/crime-codes.ts';
import { AlertFacts, referenceOf } from './rules/alert-facts.ts';
import { audienceScopes } from './rules/audience-scope.ts';
import { severities } from './severity.ts';

/** Type of message in the words of CAP 1.2 (OASIS, 2010): a new alert, one that replaces an earlier alert, or one that voids it. */
export const messageTypes = ['Alert', 'Update', 'Cancel'] as const;
export type MessageType = (typeof messageTypes)[number];

/** Changes of an incident that call for a correction; the table is in rules/correction.ts. */
export const changes = [
  'withdrawn',
  'duplicate',
  'no-longer-shared',
  'reinstated',
  'kind',
  'severity',
  'place',
] as const;
export type Change = (typeof changes)[number];

/** Those after which an alert is void: it is cancelled, and not followed up any more. */
export const voidings = ['duplicate', 'no-longer-shared', 'withdrawn'] as const satisfies readonly Change[];

/**
 * An alert as it is stored, once, whoever it goes to. `sentAt` is when it was written to be sent, `reportedAt` when the
 * revision that it is about was received: ISO 8601 in UTC. Earlier alerts have a `point` as well, which `facts` has too:
 * it is not read.
 */
export const Alert = z.object({
  id: z.string().min(1),
  /** `trends`: a digest of what the last night's figures show. */
  kind: z.enum(['incident', 'broadcast', 'trends']),
  msgType: z.enum(messageTypes),
  /** Alerts that this one corrects or voids: those that nothing had replaced. Earlier corrections name all there were. */
  references: z.array(z.string()),
  severity: z.enum(severities),
  sentAt: z.string(),
  incidentId: z.string().optional(),
  revision: z.int().min(1).optional(),
  reportedAt: z.string().optional(),
  /** The country that shared the incident: its report cannot be read here. */
  sharedBy: CountryCode.optional(),
  /** What the alert may say of the incident, with the reasons of its severity. */
  facts: AlertFacts.optional(),
  /** Of a correction: what has changed, and the highest severity and all kinds of the alerts before it. */
  changes: z.array(z.enum(changes)).optional(),
  before: z.object({ severity: z.enum(severities), crimes: z.array(z.enum(crimeCodes)) }).optional(),
  /** The alert that replaces this one. */
  supersededBy: z.string().optional(),
  /** When its follow-up was put on the queue. */
  followUpAt: z.string().optional(),
  /** A digest names the flags that it tells of. */
  trends: z.array(z.string()).optional(),
  /** A broadcast or a digest says until when it is valid, its texts, and a photo of its incident. */
  expires: z.string().optional(),
  texts: z.partialRecord(LanguageTag, z.string()).optional(),
  photoId: z.string().optional(),
});

export type Alert = z.infer<typeof Alert>;

export const alertRecord = versionedRecord('alert', Alert, [
  // Version 2 knows digests of trends: no record of version 1 is one.
  (older) => older,
]);

/** A topic that an alert goes to and what became of the alert there. `circle` is the audience scope; moments in UTC. */
export const Addressee = z.object({
  alertId: z.string(),
  topic: z.string(),
  circle: z.enum(audienceScopes),
  severity: z.enum(severities),
  sentAt: z.string(),
  /** Topics whose people hear of the alert through this topic alone: they may follow this BLO. */
  newsTo: z.array(z.string()).optional(),
  /** Until when the alert waits for an acknowledgement, if not for ever. */
  expires: z.string().optional(),
  acknowledgedAt: z.string().optional(),
  acknowledgedBy: z.string().optional(),
  resentAt: z.string().optional(),
  escalatedAt: z.string().optional(),
  /** The alert stands in the inbox, and nobody there is told of it or waited for. */
  quiet: z.literal(true).optional(),
});

export type Addressee = z.infer<typeof Addressee>;

export const addresseeRecord = versionedRecord('addressee', Addressee, [
  // Version 2 knows addressees that are not told: no record of version 1 is one.
  (older) => older,
]);

/** An alert with its addressees. */
export type AddressedAlert = { alert: Alert; addressees: Addressee[] };

/** A topic to alert, and why. */
export type Recipient = Pick<Addressee, 'topic' | 'circle' | 'newsTo' | 'quiet'>;

/** The id of the first alert of a revision of an incident, and of the correction by which a revision changes earlier alerts. */
export const alertIdOf = (incidentId: string, revision: number, is: 'alert' | 'correction' = 'alert'): string =>
  is === 'alert' ? `${incidentId}.${revision}` : `${incidentId}.${revision}.correction`;

/**
 * The reference by which a text names an alert: that of its incident, or of the first in a row of broadcasts that replace
 * one another. So a text about a change or a withdrawal names what its reader knows.
 */
export const spokenReferenceOf = ({ id, kind, incidentId, references }: Alert): string => {
  // The day of a digest, with which its id ends.
  if (kind === 'trends') return id.slice(-'2026-11-22'.length);
  return referenceOf(kind === 'incident' ? (incidentId ?? id) : (references[0] ?? id));
};

/** Whether an addressee is told of an alert and asked to acknowledge it, and nobody there has. */
export const isAwaited = ({ acknowledgedAt, quiet }: Pick<Addressee, 'acknowledgedAt' | 'quiet'>): boolean =>
  acknowledgedAt === undefined && !quiet;

/** Whether an alert is valid and an addressee is awaited that has not acknowledged it: what `unread` counts. */
export const isUnread = (
  { supersededBy }: Pick<Alert, 'supersededBy'>,
  addressee: Pick<Addressee, 'acknowledgedAt' | 'expires' | 'quiet'>,
  now: number,
): boolean => {
  const { expires } = addressee;
  return supersededBy === undefined && isAwaited(addressee) && (expires === undefined || Date.parse(expires) > now);
};

/** Whether an alert is sent again to addressees that do not acknowledge it. */
export const isFollowedUp = ({ severity, msgType }: Pick<Alert, 'severity' | 'msgType'>): boolean =>
  msgType !== 'Cancel' && (severity === 'Extreme' || severity === 'Severe');

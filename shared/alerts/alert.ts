import * as z from 'zod';
import { LanguageTag } from '../foundation/language.ts';
import { CountryCode } from '../foundation/place.ts';
import { versionedRecord } from '../foundation/records/versioned-record.ts';
import { crimeCodes } from '../incidents/report/crimes.ts';
import { AlertFacts, referenceOf } from './rules/alert-facts.ts';
import { circles } from './rules/alert-policy.ts';
import { severities } from './severity.ts';

/** What an alert is to those who get it, in the words of CAP 1.2 (OASIS, 2010): new, in place of an earlier one, or void. */
export const messageTypes = ['Alert', 'Update', 'Cancel'] as const;
export type MessageType = (typeof messageTypes)[number];

/** What was changed about an incident, where that is worth a correction; the table is in alert-correction.ts. */
export const changes = ['withdrawn', 'duplicate', 'reinstated', 'kind', 'severity', 'place'] as const;
export type Change = (typeof changes)[number];

/** Decimal degrees, WGS 84. */
export const Point = z.object({ latitude: z.number(), longitude: z.number() });

/**
 * An alert as it is kept, once, whoever it goes to. `sentAt` is when it was written down to be sent, `reportedAt` when
 * the revision it is about was received: ISO 8601 in UTC.
 */
export const Alert = z.object({
  id: z.string().min(1),
  kind: z.enum(['incident', 'broadcast']),
  msgType: z.enum(messageTypes),
  /** Earlier alerts that this one corrects or voids. */
  references: z.array(z.string()),
  severity: z.enum(severities),
  sentAt: z.string(),
  incidentId: z.string().optional(),
  revision: z.int().min(1).optional(),
  reportedAt: z.string().optional(),
  /** The country that shared what is told: its report is not to be read here. */
  sharedBy: CountryCode.optional(),
  /** What may be said of the incident, with the reasons of its severity. */
  facts: AlertFacts.optional(),
  point: Point.optional(),
  /** What a correction corrects, beside all that those who get it were ever told of the incident. */
  changes: z.array(z.enum(changes)).optional(),
  before: z.object({ severity: z.enum(severities), crimes: z.array(z.enum(crimeCodes)) }).optional(),
  /** The alert that took this one's place. */
  supersededBy: z.string().optional(),
  /** When it was put down to be looked at again, if it is followed up. */
  followUpAt: z.string().optional(),
  /** Of a broadcast: until when it holds, what it says, and a photo of its incident. */
  expires: z.string().optional(),
  texts: z.partialRecord(LanguageTag, z.string()).optional(),
  photoId: z.string().optional(),
});

export type Alert = z.infer<typeof Alert>;

export const alertRecord = versionedRecord('alert', Alert);

/** A topic that an alert goes to, why, and what became of it there. `circle` says why this one; moments in UTC. */
export const Addressee = z.object({
  alertId: z.string(),
  topic: z.string(),
  circle: z.enum(circles),
  severity: z.enum(severities),
  sentAt: z.string(),
  /** Topics that hear of it through this one alone: people of those may follow this BLO. */
  newsTo: z.array(z.string()).optional(),
  /** Until when it waits for an acknowledgement, if not for ever. */
  expires: z.string().optional(),
  acknowledgedAt: z.string().optional(),
  acknowledgedBy: z.string().optional(),
  resentAt: z.string().optional(),
  escalatedAt: z.string().optional(),
});

export type Addressee = z.infer<typeof Addressee>;

export const addresseeRecord = versionedRecord('addressee', Addressee);

/** The id of what is told of a revision of an incident for the first time, and of what corrects earlier alerts by it. */
export const alertIdOf = (incidentId: string, revision: number, is: 'alert' | 'correction' = 'alert'): string =>
  is === 'alert' ? `${incidentId}.${revision}` : `${incidentId}.${revision}.correction`;

/**
 * What stands for an alert in a text: its incident, or the first of the broadcasts of which each took the place of the one
 * before. So a text that something was changed or withdrawn names what its reader knows.
 */
export const spokenReferenceOf = ({ id, kind, incidentId, references }: Alert): string =>
  referenceOf(kind === 'incident' ? (incidentId ?? id) : (references[0] ?? id));

/** Whether it still stands and nobody at the addressee has said that they have seen it: what `unread` counts. */
export const isUnread = (
  { supersededBy }: Pick<Alert, 'supersededBy'>,
  { acknowledgedAt, expires }: Pick<Addressee, 'acknowledgedAt' | 'expires'>,
  now: number,
): boolean =>
  supersededBy === undefined && acknowledgedAt === undefined && (expires === undefined || Date.parse(expires) > now);

/** Whether somebody at each addressee is to say that they have seen it, or it is told again. */
export const isFollowedUp = ({ severity, msgType }: Pick<Alert, 'severity' | 'msgType'>): boolean =>
  msgType !== 'Cancel' && (severity === 'Extreme' || severity === 'Severe');

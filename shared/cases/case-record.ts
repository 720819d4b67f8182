import * as z from 'zod';
import { severities } from '../alerts/severity.ts';
import { versionedRecord } from '../foundation/records/versioned-record.ts';
import { crimeCodes } from '../incidents/report/crime-codes.ts';
import { CaseMessageBody, MessageOrigin } from './case-message-body.ts';
import { RecordShare, SharedRecord } from './shared-record.ts';

/** A case as lists show it. Moments are ISO 8601 in UTC, by the clock of this country. */
export const CaseHead = z.object({
  caseId: z.string(),
  /** The post that reported, in its own country. */
  blo: z.string(),
  crime: z.enum(crimeCodes),
  severity: z.enum(severities),
  openedAt: z.string(),
  changedAt: z.string(),
  /** By the last message that came or was written here. */
  state: z.enum(['open', 'closed']),
  /** Messages in the thread. */
  messages: z.int().min(0),
});

export type CaseHead = z.infer<typeof CaseHead>;

export const caseRecord = versionedRecord('case', CaseHead);

/**
 * A record that was shared with another country (`out`), or by it (`in`). Once it is recalled the record is gone, and a stub
 * says that there was one.
 */
export const CaseShare = z.object({
  caseId: z.string(),
  way: z.enum(['out', 'in']),
  /** The other country, ISO 3166-1 alpha-2. */
  country: z.string(),
  /** Posts here that work on it. */
  posts: z.array(z.string()),
  share: RecordShare,
  record: SharedRecord.optional(),
  recalledAt: z.string().optional(),
});

export type CaseShare = z.infer<typeof CaseShare>;

export const caseShareRecord = versionedRecord('case-share', CaseShare);

/** A message of the thread; `way` says on which side it was written. */
export const KeptCaseMessage = z.object({
  caseId: z.string(),
  way: z.enum(['out', 'in']),
  body: CaseMessageBody,
  from: MessageOrigin,
  to: z.array(z.string()),
  at: z.string(),
  by: z.string().optional(),
});

export type KeptCaseMessage = z.infer<typeof KeptCaseMessage>;

export const caseMessageRecord = versionedRecord('case-message', KeptCaseMessage, [
  // Version 2 may decide on a link.
  (older) => older,
]);

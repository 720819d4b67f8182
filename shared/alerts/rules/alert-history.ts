import * as z from 'zod';
import { CountryCode } from '../../foundation/place.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import { severities } from '../severity.ts';
import { audienceScopes } from './audience-scope.ts';
import { AlertedState, HeardState } from './correction-rules.ts';

/** The highest severity and all kinds of several alerts: a filter that lets through any of them fits it. */
export const Reach = z.object({ severity: z.enum(severities), crimes: z.array(z.enum(crimeCodes)) });

export type Reach = z.infer<typeof Reach>;

/** A topic that was told of an incident, or finds it in the inbox (`quiet`), and the state that it heard of last. */
export const KnownRecipient = z.object({
  topic: z.string(),
  circle: z.enum(audienceScopes),
  newsTo: z.array(z.string()).optional(),
  quiet: z.literal(true).optional(),
  heard: HeardState,
});

export type KnownRecipient = z.infer<typeof KnownRecipient>;

/** A correction that waits, since its incident was corrected as often as an hour allows: what it will tell. */
const Waiting = z.object({
  reportedAt: z.string(),
  sharedBy: CountryCode.optional(),
  state: AlertedState,
  /** The only topics to tell. */
  onlyTo: z.array(z.string()).optional(),
});

/**
 * The alerts of an incident so far, as much as the next revision needs: its size does not grow with their number. Up to
 * which revision, and the state of which they told last.
 */
export const AlertHistory = z.object({
  incidentId: z.string(),
  revision: z.int().min(1),
  /** Those to look at for whom they reached: the ones that nothing has replaced. In records of version 1 all there were. */
  alerts: z.array(z.string()),
  told: AlertedState.optional(),
  /** Of all alerts of the incident that were ever sent. */
  reach: Reach.optional(),
  /** Whom the alerts before those of `alerts` reached. */
  recipients: z.array(KnownRecipient),
  /** When the latest corrections were told, of the hour before the last of them: at most as many as an hour allows. */
  corrected: z.array(z.string()),
  waiting: Waiting.optional(),
  /** When a look at what waits is due that is on the queue, whether something still waits or not. */
  lookAt: z.string().optional(),
});

export type AlertHistory = z.infer<typeof AlertHistory>;

export const alertHistoryRecord = versionedRecord('alert-history', AlertHistory, [
  // Version 2 keeps whom earlier alerts reached, and when corrections were told: of a record of version 1 its alerts say
  // the former, and the latter begins anew.
  (older) => ({ recipients: [], corrected: [], ...older }),
]);

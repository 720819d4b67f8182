import * as z from 'zod';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import { severities } from '../severity.ts';
import { AlertedState } from './correction-rules.ts';

/** The highest severity and all kinds of several alerts: a filter that lets through any of them fits it. */
export const Reach = z.object({ severity: z.enum(severities), crimes: z.array(z.enum(crimeCodes)) });

export type Reach = z.infer<typeof Reach>;

/** The alerts of an incident so far: up to which revision, their ids, and the state of which they told last. */
export const AlertHistory = z.object({
  incidentId: z.string(),
  revision: z.int().min(1),
  alerts: z.array(z.string()),
  told: AlertedState.optional(),
  /** Of all alerts of the incident that were ever sent. */
  reach: Reach.optional(),
});

export type AlertHistory = z.infer<typeof AlertHistory>;

export const alertHistoryRecord = versionedRecord('alert-history', AlertHistory);

import * as z from 'zod';
import { PhotoCounts, PhotoProgress } from '../../photos/photo-counts.ts';
import { comparableUnits } from '../../reference/comparable-factors.ts';
import { kindsWith } from './kinds-with.ts';
import { ReportView } from './report-view.ts';
import { SharedWith } from './shared-with.ts';
import { StatusView } from './status-view.ts';

/** An incident as a reader sees it, one variant for each kind: the report, and what the network knows of it. */
export const IncidentView = kindsWith(ReportView, {
  /** ICCS classes, derived from the report and the classes that the officer named. */
  iccs: z.array(z.string()),
  /** Disaggregating variables of ICCS v1.0, by their names there. */
  iccsTags: z.record(z.string(), z.int()),
  revision: z.int(),
  receivedAt: z.string(),
  changedAt: z.string(),
  standing: StatusView,
  referenceVersion: z.string(),
});

export type IncidentView = z.infer<typeof IncidentView>;

/** A seizure in a unit in which seizures can be added up, and the source of the factor, as of a date. */
const ComparableQuantityView = z.strictObject({
  /** The seizure's place in the report (RFC 6901). */
  pointer: z.string(),
  value: z.number(),
  unit: z.enum(comparableUnits),
  factor: z.number(),
  source: z.string(),
  date: z.string(),
});

/** One incident with all that is derived from it, and the progress of its photos. */
export const IncidentFileView = kindsWith(IncidentView, {
  borderSegment: z.string().optional(),
  comparableQuantities: z.array(ComparableQuantityView).optional(),
  photoCounts: PhotoCounts,
  photoProgress: z.array(PhotoProgress),
  /** Who is told across the border: for the BLO that reported, and those who see all alerts. */
  sharedWith: z.array(SharedWith).optional(),
});

export type IncidentFileView = z.infer<typeof IncidentFileView>;

/** A page of incidents, newest first; `cursor` is there when there is more. */
export const IncidentPage = z.strictObject({ incidents: z.array(IncidentView), cursor: z.string().optional() });

export type IncidentPage = z.infer<typeof IncidentPage>;

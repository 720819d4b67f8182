import * as z from 'zod';
import { versionedRecord } from '../foundation/records/versioned-record.ts';
import { NamedByGroup } from './report/named-by-group.ts';
import { Report } from './report/report.ts';
import { current, Status } from './status.ts';

/** When a photo was announced after the report itself, and by whom (Cognito's `sub`). */
const LaterPhoto = z.object({ at: z.string(), by: z.string() });

/** What a record was written with before there were versions of the reference. */
const firstReference = '1';

/**
 * A report as it is kept, at its last revision. `changedAt` moves with every revision, `receivedAt` never. What was added
 * before records had versions has a default; what comes from now on comes with a version and its migration.
 */
export const Incident = z.object({
  report: Report,
  revision: z.int().min(1),
  receivedAt: z.string(),
  changedAt: z.string(),
  reportedBy: z.string(),
  /** Version of shared/reference that the codes of the report are of. */
  referenceVersion: z.string().default(firstReference),
  standing: Status.default(current),
  /** Moments in UTC at which earlier revisions said that it happened: figures of those days are to be counted again. */
  occurredBefore: z.array(z.string()).default([]),
  /** Photos that amendments announced, by their ids; all others were announced with the report. */
  laterPhotos: z.record(z.string(), LaterPhoto).default({}),
  /** Of which groups people are named in the nominal part, which is kept elsewhere. */
  namedByGroup: NamedByGroup.optional(),
});

export type Incident = z.infer<typeof Incident>;

export const incidentRecord = versionedRecord('incident', Incident, [
  // Version 2 takes readings of devices in wider bounds: every record of version 1 lies within them.
  (older) => older,
  // Version 3 knows vessels: no record of version 2 has one.
  (older) => older,
  // Version 4 takes whatever a sensor wrote: every record of version 3 lies within that.
  (older) => older,
]);

/**
 * The first revision of an incident.
 * @param by the officer, by Cognito's `sub`
 * @param at the moment of the arrival, in UTC
 */
export const newIncident = (report: Report, by: string, at: string, referenceVersion = firstReference): Incident => ({
  report,
  revision: 1,
  receivedAt: at,
  changedAt: at,
  reportedBy: by,
  referenceVersion,
  standing: current,
  occurredBefore: [],
  laterPhotos: {},
});

/** Who announced a photo of an incident, and when. */
export const announcedBy = ({ laterPhotos, receivedAt, reportedBy }: Incident, photoId: string) =>
  laterPhotos[photoId] ?? { at: receivedAt, by: reportedBy };

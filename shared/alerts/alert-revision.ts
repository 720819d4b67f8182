import * as z from 'zod';
import { CountryCode } from '../foundation/place.ts';
import type { Incident } from '../incidents/incident.ts';
import { statuses } from '../incidents/status.ts';
import { factsOf, ReportFacts } from './rules/alert-facts.ts';

/** A revision of an incident as far as alerts go: codes and counts, and nothing that leads to a person. */
export const AlertRevision = z.strictObject({
  incidentId: z.guid(),
  revision: z.int().min(1),
  /** When this revision was received where it was reported: ISO 8601 in UTC. */
  reportedAt: z.iso.datetime(),
  standing: z.enum(statuses),
  facts: ReportFacts,
  /** The country that shared it; nothing is here for an incident of the country's own. */
  sharedBy: CountryCode.optional(),
});

export type AlertRevision = z.infer<typeof AlertRevision>;

/** A revision of an incident of the country's own, as the stream brings it. */
export type Revision = { incident: Incident; standing: AlertRevision['standing'] };

/** What alerts go by of it. */
export const alertRevisionOf = ({ incident, standing }: Revision): AlertRevision => ({
  ...{ incidentId: incident.report.id, revision: incident.revision, reportedAt: incident.changedAt, standing },
  facts: factsOf(incident.report),
});

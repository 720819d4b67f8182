import * as z from 'zod';
import { CountryCode } from '../foundation/place.ts';
import type { Incident } from '../incidents/incident.ts';
import { alertedStatuses } from './alerted-statuses.ts';
import { factsOf, ReportFacts } from './rules/alert-facts.ts';

/** A revision of an incident as far as alerts need it: codes and counts, and nothing that leads to a person. */
export const AlertRevision = z.strictObject({
  incidentId: z.guid(),
  revision: z.int().min(1),
  /** When the country that reported it received this revision: ISO 8601 in UTC. */
  reportedAt: z.iso.datetime(),
  standing: z.enum(alertedStatuses),
  facts: ReportFacts,
  /** The country that shared it; absent for the country's own incidents. */
  sharedBy: CountryCode.optional(),
});

export type AlertRevision = z.infer<typeof AlertRevision>;

/** The alert revision of one of the country's own incidents. */
export const alertRevisionOf = (incident: Incident): AlertRevision => ({
  incidentId: incident.report.id,
  revision: incident.revision,
  reportedAt: incident.changedAt,
  standing: incident.standing.state,
  facts: factsOf(incident.report),
});

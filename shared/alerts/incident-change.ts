import type { Incident } from '../incidents/incident.ts';

/** A change of an incident: the incident as it is now, and as it was before, if it existed. */
export type IncidentChange = { now: Incident; before?: Incident | undefined };

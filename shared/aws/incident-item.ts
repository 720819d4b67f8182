import * as z from 'zod';
import { Incident } from '../domain/incident/incident.ts';
import { itemOf } from '../domain/incident/item.ts';
import type { Report } from '../domain/incident/report.ts';
import { sectionsOf, seizuresOf } from '../domain/incident/sections.ts';
import { inUtc } from '../domain/moment.ts';
import { PhotoArrival } from '../domain/photo/photo.ts';
import type { Item } from './table.ts';
import { incidentKey, timeKey } from './table-layout.ts';

/** What a search looks at, laid beside the report: DynamoDB cannot look into the lists of a list. */
const searched = (report: Report) => ({
  crimes: sectionsOf(report).map(({ crime }) => crime),
  seizedItems: [...new Set(seizuresOf(report).map(({ seizure }) => itemOf(seizure)))],
  latitude: report.place.latitude,
  longitude: report.place.longitude,
});

/** The item of a report, with the keys of its two indexes. */
export const incidentItem = (incident: Incident): Item => {
  const { report, changedAt } = incident;
  const occurredAt = inUtc(report.occurredAt);
  return {
    ...incidentKey(report.id),
    blo: report.blo,
    crime: report.crime,
    occurredAt,
    occurredKey: timeKey(occurredAt, report.id),
    changedKey: timeKey(changedAt, report.id),
    ...searched(report),
    ...incident,
  };
};

/**
 * Reads an incident back.
 * @throws ZodError when the item is not one: somebody else wrote it, or a schema changed without its migration
 */
export const incidentOf = (item: Item): Incident => Incident.parse(item);

const Arrival = z.object({ ...PhotoArrival.shape, arrived: z.set(z.number()).default(new Set()) });

/** Reads the state of a photo back. */
export const arrivalOf = (item: Item): PhotoArrival => {
  const { arrived, ...rest } = Arrival.parse(item);
  return { ...rest, arrived: [...arrived].sort((a, b) => a - b) };
};

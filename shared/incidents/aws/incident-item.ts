import type { Item } from '../../aws/table.ts';
import { announcementOf, incidentKey, timeKey } from '../../aws/table-layout.ts';
import { inUtc } from '../../foundation/moment.ts';
import { type Incident, incidentRecord } from '../incident.ts';
import { searchedOf } from '../search/searched-of.ts';

/** Photos that amendments announced are found by the amendment: the moment of a report's own announcement never moves. */
const announcementIn = ({ report, receivedAt, laterPhotos }: Incident) =>
  report.photos?.some(({ id }) => !laterPhotos[id]) ? announcementOf(report.blo, receivedAt, report.id) : {};

/** The item of a report, with the keys of its indexes. */
export const incidentItem = (incident: Incident): Item => {
  const { report, changedAt } = incident;
  const occurredAt = inUtc(report.occurredAt);
  return incidentRecord.write({
    ...incidentKey(report.id),
    blo: report.blo,
    crime: report.crime,
    occurredAt,
    occurredKey: timeKey(occurredAt, report.id),
    changedKey: timeKey(changedAt, report.id),
    ...announcementIn(incident),
    ...searchedOf(report),
    ...incident,
  });
};

/**
 * Reads an incident back, whatever the version in which it was written.
 * @throws ZodError when the item is not one: somebody else wrote it
 */
export const incidentOf = (item: Item): Incident => incidentRecord.read(item);

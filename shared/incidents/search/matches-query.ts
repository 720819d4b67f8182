import { inUtc } from '../../foundation/moment.ts';
import type { Incident } from '../incident.ts';
import type { ChangeQuery } from '../incident-repository.ts';
import type { Report } from '../report/report.ts';
import type { Bbox } from './bbox.ts';
import { searchedOf } from './searched-of.ts';

const isInside = ({ place }: Report, { west, south, east, north }: Bbox): boolean =>
  place.latitude >= south && place.latitude <= north && place.longitude >= west && place.longitude <= east;

/** A condition that is not set holds. */
const holds = <Wanted>(wanted: Wanted | undefined, isMet: (wanted: Wanted) => boolean): boolean =>
  wanted === undefined || isMet(wanted);

/** Whether an incident is what a query looks for: the conditions of the search by time of occurrence, and by receipt. */
export const matchesQuery = (query: Omit<ChangeQuery, 'blos' | 'limit'>, incident: Incident): boolean => {
  const { report, receivedAt, reportedBy, standing } = incident;
  const { crimes, seizedItems } = searchedOf(report);
  const occurredAt = inUtc(report.occurredAt);
  return [
    holds(query.crime, (crime) => crimes.includes(crime)),
    holds(query.item, (item) => seizedItems.some((seized) => seized === item)),
    holds(query.state, (state) => standing.state === state),
    holds(query.bbox, (bbox) => isInside(report, bbox)),
    holds(query.reportedBy, (person) => reportedBy === person),
    holds(query.from, (from) => occurredAt >= from),
    holds(query.to, (to) => occurredAt < to),
    holds(query.isShown, (isShown) => isShown(incident)),
    holds(query.receivedFrom, (from) => receivedAt >= from),
  ].every(Boolean);
};

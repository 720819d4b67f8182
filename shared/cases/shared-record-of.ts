import { factsOf } from '../alerts/rules/alert-facts.ts';
import type { Severity } from '../alerts/severity.ts';
import { type SharedField, type SharingCondition, sharedPointOf } from '../alerts/sharing/sharing-condition.ts';
import { present } from '../foundation/present.ts';
import type { IncidentFile } from '../incidents/incident-repository.ts';
import type { Report } from '../incidents/report/report.ts';
import { seizuresOf } from '../incidents/report/sections-of.ts';
import { photoState } from '../photos/photo-manifest.ts';
import type { SharedPhoto, SharedRecord } from './shared-record.ts';

const unlessEmpty = <Item>(list: readonly Item[]): Item[] | undefined => (list.length > 0 ? [...list] : undefined);

const distinct = <Item>(list: readonly (Item | undefined)[]): Item[] | undefined =>
  unlessEmpty([...new Set(list.filter((item) => item !== undefined))]);

/** People of a report by role alone. */
export const peopleOf = ({ people = [] }: Report): SharedRecord['people'] => {
  const counts = new Map<(typeof people)[number]['role'], number>();
  for (const { role, count } of people) counts.set(role, (counts.get(role) ?? 0) + count);
  return unlessEmpty([...counts].map(([role, count]) => ({ role, count })));
};

/** Countries of the way of a report. */
export const routeOf = ({ route }: Report): SharedRecord['route'] => {
  if (!route) return undefined;
  const countries = present({
    origin: route.origin?.country,
    departure: route.departure?.country,
    transits: route.transits && unlessEmpty(route.transits.map(({ country }) => country)),
    destination: route.destination?.country,
    market: route.market?.country,
  });
  return Object.keys(countries).length > 0 ? countries : undefined;
};

/** Means of transport of a report. */
export const vehiclesOf = ({ transport }: Report, withRegistration: boolean): SharedRecord['transport'] =>
  transport?.map(({ means, country, registration }) =>
    present({ means, country, registration: withRegistration ? registration : undefined }),
  );

/** How goods of a report were packed and hidden, and what stood on them. */
export const packagesOf = (report: Report) => {
  const seizures = seizuresOf(report).map(({ seizure }) => seizure);
  return {
    packaging: distinct(seizures.map(({ packaging }) => packaging?.code)),
    concealment: distinct(seizures.flatMap(({ concealment }) => concealment?.codes ?? [])),
    marks: distinct(seizures.flatMap(({ marks, stamps }) => [marks, stamps])),
  };
};

/** Photos that have come whole, and that show nobody to be protected. */
const photosOf = ({ incident, arrivals }: IncidentFile): SharedPhoto[] | undefined =>
  unlessEmpty(
    (incident.report.photos ?? [])
      .filter((photo) => {
        const arrival = arrivals.find(({ photoId }) => photoId === photo.id);
        return !photo.shows && photoState(photo, arrival) === 'verified';
      })
      .map(({ id, sha256, takenAt }) => present({ id, sha256, takenAt })),
  );

/**
 * What another country is shown of an incident, by the row of the country's conditions that decides.
 * @param severity by this country's own rules
 */
export const sharedRecordOf = (
  file: IncidentFile,
  severity: Severity,
  { place, fields }: SharingCondition,
): SharedRecord => {
  const { report } = file.incident;
  const facts = factsOf(report);
  const packages = packagesOf(report);
  const has = (field: SharedField): true | undefined => (fields.includes(field) ? true : undefined);
  return present({
    version: 1 as const,
    crime: report.crime,
    also: facts.also,
    severity,
    blo: report.blo,
    border: facts.border,
    direction: facts.direction,
    occurredAt: report.occurredAt,
    occurredUntil: report.occurredUntil,
    place: sharedPointOf(facts, place),
    grading: report.grading,
    goods: has('quantities') && unlessEmpty(facts.goods),
    people: has('people') && peopleOf(report),
    route: has('route') && routeOf(report),
    transport: has('vehicles') && vehiclesOf(report, fields.includes('registrations')),
    packaging: has('packaging') && packages.packaging,
    concealment: has('packaging') && packages.concealment,
    marks: has('marks') && packages.marks,
    modusOperandi: has('methods') && report.modusOperandi?.codes,
    outcome: has('outcome') && report.outcome,
    narrative: has('narrative') && report.narrative,
    photos: has('photos') && photosOf(file),
  });
};

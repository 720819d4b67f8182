import { factsOf } from '../../alerts/rules/alert-facts.ts';
import type { Report } from '../../incidents/report/report.ts';
import type { LinkFacts } from '../../links/link-facts.ts';
import type { SharedRecord } from '../shared-record.ts';
import { packagesOf, peopleOf, routeOf, vehiclesOf } from '../shared-record-of.ts';

/** What links are made of, of another country's record: what it shared, and no more. */
export const linkFactsOf = (caseId: string, record: SharedRecord): LinkFacts => ({ ...record, id: caseId });

/** The same of an incident here: all of it, since it stays here. @param country ISO 3166-1 alpha-2 of this country */
export const linkFactsOfReport = (report: Report, country: string): LinkFacts => {
  const { border, direction, goods, point, also } = factsOf(report);
  return {
    id: `${country}-${report.id}`,
    blo: report.blo,
    crime: report.crime,
    also,
    border,
    direction,
    occurredAt: report.occurredAt,
    occurredUntil: report.occurredUntil,
    place: { ...point, withinMetres: 0 },
    goods,
    people: peopleOf(report),
    transport: vehiclesOf(report, true),
    route: routeOf(report),
    ...packagesOf(report),
  };
};

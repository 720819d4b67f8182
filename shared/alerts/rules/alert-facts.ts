import * as z from 'zod';
import { bloById } from '../../foundation/blos/blos.ts';
import { BloId } from '../../foundation/caller.ts';
import { Moment } from '../../foundation/moment.ts';
import { CountryCode } from '../../foundation/place.ts';
import { present } from '../../foundation/present.ts';
import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import type { Report } from '../../incidents/report/report.ts';
import { seizuresOf } from '../../incidents/report/sections-of.ts';
import { AlertReason } from '../alert-reason.ts';
import { severities } from '../severity.ts';
import { Goods, goodsOf } from './goods-of.ts';
import { peopleAtRisk } from './people-at-risk.ts';

/**
 * What an alert may say of a report: codes and counts. Nothing that somebody typed, no name, no way to a person. The
 * functions that come later (again, escalation, correction, CAP) have this and not the report.
 */
export const ReportFacts = z.object({
  /** What stands for the incident in a text: the last 8 digits of its id. */
  reference: z.string(),
  /** The kind of the report, and further kinds found in the same incident. */
  crime: z.enum(crimeCodes),
  also: z.array(z.enum(crimeCodes)).optional(),
  blo: BloId,
  /** The neighbour whose border the report is about: with the BLO's own country the border segment. */
  border: CountryCode.optional(),
  direction: z.enum(['entering', 'leaving', 'within']).optional(),
  point: z.object({ latitude: z.number(), longitude: z.number() }),
  occurredAt: Moment,
  goods: z.array(Goods),
  people: z.object({ atRisk: z.int(), minors: z.int() }),
});

export type ReportFacts = z.infer<typeof ReportFacts>;

/** The facts, and what the country's rules made of them. The first reason is one that decided the severity. */
export const AlertFacts = ReportFacts.extend({
  severity: z.enum(severities),
  reasons: z.array(AlertReason).min(1),
});

export type AlertFacts = z.infer<typeof AlertFacts>;

/**
 * What stands for an incident in a text: the last 8 digits of its id. The last and not the first, as the first of a
 * UUID of version 7 are the minute in which it was made, and two posts may report in one minute.
 */
export const referenceOf = (id: string): string => id.slice(-8);

/** The border that a report is about: the route's, or else the one that its BLO stands on; by the sea there may be none. */
const borderOf = ({ route, blo }: Report): string | undefined => route?.border ?? bloById(blo)?.neighbour ?? undefined;

/** What an alert may say of a report. */
export const factsOf = (report: Report): ReportFacts => {
  const border = borderOf(report);
  const direction = report.route?.direction;
  return {
    reference: referenceOf(report.id),
    crime: report.crime,
    ...(report.also?.length ? { also: report.also.map(({ crime }) => crime) } : {}),
    blo: report.blo,
    ...present({ border, direction }),
    point: { latitude: report.place.latitude, longitude: report.place.longitude },
    occurredAt: report.occurredAt,
    goods: goodsOf(seizuresOf(report)),
    people: peopleAtRisk(report),
  };
};

import * as z from 'zod';
import { CountryCode } from '../../foundation/place.ts';
import { JsonText } from '../../foundation/text.ts';
import type { Incident } from '../../incidents/incident.ts';
import { AlertRevision, alertRevisionOf, type Revision } from '../alert-revision.ts';
import { factsOf } from '../rules/alert-facts.ts';

/** Longest message that is read, in UTF-16 code units: a report takes at most 20 seizures, which are codes and numbers. */
const longestMessage = 32 * 1024;

/**
 * What a country tells another of a revision of an incident: what its own alerts go by, codes and counts, under the
 * country's name. There is no place in it for what somebody typed, or for a name.
 */
export const SharedRevision = AlertRevision.omit({ sharedBy: true }).extend({
  /** Of this shape. */
  version: z.literal(1),
  country: CountryCode,
});

export type SharedRevision = z.infer<typeof SharedRevision>;

/** The same from the text of a message. */
export const SharedRevisionText = z.string().max(longestMessage).pipe(JsonText).pipe(SharedRevision);

/** Where countries tell each other; what is told may come twice, late and out of order. */
export type AlertExchange = { send(told: SharedRevision, to: readonly string[]): Promise<void> };

/** A country among those that exchange alerts, by ISO 3166-1 alpha-2. */
export type Membership = { country: string; neighbours: readonly string[] };

/**
 * Countries that a report's handling code opens it to: none unless the officer says so. Source: shared/reference/handling.ts.
 */
const openTo = ({ report }: Incident, neighbours: readonly string[]): readonly string[] => {
  if (report.handling === 'region') return neighbours;
  return report.handling === 'counterpart' ? neighbours.filter((country) => country === factsOf(report).border) : [];
};

/** A change of an incident: how it is now, and how it was, if it was there before. */
export type IncidentChange = { now: Revision; before?: Incident | undefined };

/**
 * What is told to whom of a change. A country that it was open to and is no longer is told that it was withdrawn, with
 * what it knew already and nothing newer.
 */
export const sharesOf = (
  { now, before }: IncidentChange,
  { country, neighbours }: Membership,
): { to: readonly string[]; told: SharedRevision }[] => {
  const to = openTo(now.incident, neighbours);
  const noLonger = (before ? openTo(before, neighbours) : []).filter((other) => !to.includes(other));
  const revision = alertRevisionOf(now);
  const recall = before && { ...revision, standing: 'withdrawn' as const, facts: factsOf(before.report) };
  return [
    ...(to.length > 0 ? [{ to, told: { version: 1 as const, country, ...revision } }] : []),
    ...(recall && noLonger.length > 0 ? [{ to: noLonger, told: { version: 1 as const, country, ...recall } }] : []),
  ];
};

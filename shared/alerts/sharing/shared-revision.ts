import * as z from 'zod';
import { JsonText, Uuid } from '../../foundation/free-text.ts';
import { CountryCode } from '../../foundation/place.ts';
import type { Incident } from '../../incidents/incident.ts';
import { counterpartsOf } from '../../incidents/report/counterpart-faults.ts';
import { AlertRevision, alertRevisionOf } from '../alert-revision.ts';
import type { IncidentChange } from '../incident-change.ts';
import { factsOf, referenceOf } from '../rules/alert-facts.ts';
import { mostRevisions } from './most-revisions.ts';
import { SharedAcknowledgement } from './shared-acknowledgement.ts';
import { SharedFacts } from './shared-facts.ts';

/**
 * Longest message that is read, in UTF-16 code units: the largest report that is accepted takes half of it, and SNS takes
 * 256 KiB.
 */
export const longestSharedRevision = 128 * 1024;

const withReference = <Revision extends { incidentId: string; facts: SharedFacts }>(revision: Revision) => ({
  ...revision,
  facts: { ...revision.facts, reference: referenceOf(revision.incidentId) },
});

/**
 * A revision of an incident as a country shares it with another: what its own alerts are made from, codes and counts,
 * under the country's name. It has no member for free text or for a name. The reference is made from the incident's id,
 * whatever a message says: the words of another country must not stand in a text of ours.
 */
export const SharedRevision = AlertRevision.omit({ sharedBy: true })
  .extend({
    /** Of this shape. */
    version: z.literal(1),
    country: CountryCode,
    incidentId: Uuid,
    revision: z.int().min(1).max(mostRevisions),
    facts: SharedFacts,
  })
  .transform(withReference);

export type SharedRevision = z.infer<typeof SharedRevision>;

/** What a country tells another: a revision of an incident, or that it has seen one of the other's. */
const SharedMessage = z.union([SharedAcknowledgement, SharedRevision]);

/** Such a message from its text. */
export const SharedMessageText = z.string().max(longestSharedRevision).pipe(JsonText).pipe(SharedMessage);

/** The exchange between countries; a message may come twice, late and out of order. */
export type AlertExchange = {
  send(revision: SharedRevision, to: readonly string[]): Promise<void>;
  /** Tells the country that shared an incident that somebody here has seen the alert about it. */
  acknowledge(acknowledgement: SharedAcknowledgement, to: string): Promise<void>;
};

/** A country among those that exchange alerts, by ISO 3166-1 alpha-2. */
export type Membership = { country: string; neighbours: readonly string[] };

/** A revision to share, and the countries to share it with. */
export type Share = { to: readonly string[]; revision: SharedRevision };

/**
 * Countries that a report's handling code opens it to: none unless the officer says so. Source: shared/reference/handling.ts.
 */
const openTo = ({ report }: Incident, neighbours: readonly string[]): readonly string[] => {
  if (report.handling === 'region') return neighbours;
  const counterparts = report.handling === 'counterpart' ? counterpartsOf(report) : [];
  return neighbours.filter((country) => counterparts.includes(country));
};

/** Earlier reports were open to the border that they named, whether or not the BLO faces it: they are recalled there. */
const wasOpenTo = (before: Incident, neighbours: readonly string[]): readonly string[] => {
  const { handling, route } = before.report;
  const open = openTo(before, neighbours);
  return neighbours.filter(
    (country) => open.includes(country) || (handling === 'counterpart' && country === route?.border),
  );
};

const shareIfAny = (to: readonly string[], country: string, revision: AlertRevision): Share[] =>
  to.length > 0 ? [{ to, revision: { version: 1, country, ...revision } }] : [];

/**
 * Which countries a change of an incident is shared with. A country that it was open to and no longer is is told
 * just that, with the facts that the country had already and nothing newer.
 */
export const sharesOf = ({ now, before }: IncidentChange, { country, neighbours }: Membership): Share[] => {
  const to = openTo(now, neighbours);
  const revision = alertRevisionOf(now);
  const shares = shareIfAny(to, country, revision);
  if (!before) return shares;
  const noLonger = wasOpenTo(before, neighbours).filter((other) => !to.includes(other));
  const recall = { ...revision, standing: 'no-longer-shared' as const, facts: factsOf(before.report) };
  return [...shares, ...shareIfAny(noLonger, country, recall)];
};

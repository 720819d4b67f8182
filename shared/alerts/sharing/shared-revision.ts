import * as z from 'zod';
import { JsonText, Uuid } from '../../foundation/free-text.ts';
import { CountryCode } from '../../foundation/place.ts';
import type { Incident } from '../../incidents/incident.ts';
import { counterpartsOf } from '../../incidents/report/counterpart-faults.ts';
import type { ShareDecision } from '../../incidents/share-decision.ts';
import { AlertRevision, alertRevisionOf } from '../alert-revision.ts';
import type { IncidentChange } from '../incident-change.ts';
import { factsOf, referenceOf } from '../rules/alert-facts.ts';
import type { AlertPolicy } from '../rules/alert-policy.ts';
import { assessed } from '../rules/default-rules.ts';
import type { Severity } from '../severity.ts';
import { mostRevisions } from './most-revisions.ts';
import { SharedAcknowledgement } from './shared-acknowledgement.ts';
import { SharedFacts } from './shared-facts.ts';
import { conditionFor, narrowedFacts, type SharingCondition, type SharingConditions } from './sharing-condition.ts';

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

/**
 * A country among those that exchange alerts (ISO 3166-1 alpha-2), its rules of how severe something is, and its conditions
 * of what it shares with whom.
 */
export type Membership = {
  country: string;
  neighbours: readonly string[];
  policy: AlertPolicy;
  conditions: SharingConditions;
};

/** What was decided about sharing one incident with a country: over what the conditions do by themselves. */
export type Decisions = readonly Pick<ShareDecision, 'country' | 'decided'>[];

/** A country that an incident is open to by its handling code, by which condition, and whether that waits for a release. */
export type Opened = { country: string; condition: SharingCondition; severity: Severity; awaitsRelease: boolean };

/** A revision to share with a country, as far as the condition lets it; without a condition it is a recall. */
export type Share = { to: string; revision: SharedRevision; opened?: Opened };

/** Countries that a report's handling code names: none unless the officer says so. Source: shared/reference/handling.ts. */
const namedBy = ({ report }: Incident, neighbours: readonly string[]): readonly string[] => {
  if (report.handling === 'region') return neighbours;
  const counterparts = report.handling === 'counterpart' ? counterpartsOf(report) : [];
  return neighbours.filter((country) => counterparts.includes(country));
};

/** Earlier reports were open to the border that they named, whether or not the BLO faces it: they are recalled there. */
const wasNamedBy = (before: Incident, neighbours: readonly string[]): readonly string[] => {
  const { handling, route } = before.report;
  const named = namedBy(before, neighbours);
  return neighbours.filter(
    (country) => named.includes(country) || (handling === 'counterpart' && country === route?.border),
  );
};

/** Of some countries those to which the conditions open an incident, whether or not the authority has to release it. */
const openedAmong = (
  countries: readonly string[],
  { report }: Incident,
  { policy, conditions }: Membership,
  decisions: Decisions,
): Opened[] => {
  const { severity, ...facts } = assessed(factsOf(report), policy);
  const sharable = { facts, severity, counterparts: counterpartsOf(report) };
  return countries.flatMap((country) => {
    const condition = conditionFor(country, sharable, conditions);
    const decided = decisions.find((decision) => decision.country === country)?.decided;
    if (!condition || decided === 'recalled') return [];
    return [
      { country, condition, severity, awaitsRelease: condition.release === 'authority' && decided !== 'released' },
    ];
  });
};

/**
 * Countries that an incident is open to: those that its handling code names, as far as this country's conditions go; the
 * code can only narrow them.
 */
export const openedTo = (incident: Incident, membership: Membership, decisions: Decisions = []): Opened[] =>
  openedAmong(namedBy(incident, membership.neighbours), incident, membership, decisions);

const isShared = ({ awaitsRelease }: Opened): boolean => !awaitsRelease;

/** What was decided before a change and after it; the same where the change is one of the report. */
export type DecidedBefore = { now: Decisions; before: Decisions };

const undecided: DecidedBefore = { now: [], before: [] };

/**
 * Which countries a change of an incident is shared with. A country that it was open to and no longer is is told
 * just that, with the facts that the country had already and nothing newer.
 */
export const sharesOf = (
  { now, before }: IncidentChange,
  membership: Membership,
  decisions: DecidedBefore = undecided,
): Share[] => {
  const { country, neighbours } = membership;
  const open = openedTo(now, membership, decisions.now).filter(isShared);
  const revision = alertRevisionOf(now);
  const shares = open.map((opened): Share => {
    const facts = narrowedFacts(revision.facts, opened.condition);
    return { to: opened.country, opened, revision: { version: 1, country, ...revision, facts } };
  });
  if (!before) return shares;
  const was = openedAmong(wasNamedBy(before, neighbours), before, membership, decisions.before).filter(isShared);
  const noLonger = was.filter(({ country: other }) => !open.some((opened) => opened.country === other));
  const recalls = noLonger.map(({ country: to, condition }): Share => {
    const facts = narrowedFacts(factsOf(before.report), condition);
    return { to, revision: { version: 1, country, ...revision, standing: 'no-longer-shared', facts } };
  });
  return [...shares, ...recalls];
};

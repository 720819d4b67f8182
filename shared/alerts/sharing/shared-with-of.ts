import * as z from 'zod';
import { BloId } from '../../foundation/caller.ts';
import { CountryCode } from '../../foundation/place.ts';
import type { AcknowledgedAbroad } from '../../incidents/acknowledged-abroad.ts';
import type { Incident } from '../../incidents/incident.ts';
import type { SharedWith } from '../../incidents/view/shared-with.ts';
import { factsOf, type ReportFacts } from '../rules/alert-facts.ts';
import { AlertPolicy } from '../rules/alert-policy.ts';
import { audienceOf } from '../rules/audience-of.ts';
import { seenFrom } from '../rules/crossing.ts';
import { assessed } from '../rules/default-rules.ts';
import { type Decisions, type Membership, type Opened, openedTo } from './shared-revision.ts';
import { narrowedFacts, SharingConditions } from './sharing-condition.ts';

/** How another country of the network decides who is told, as it was when this country was deployed. */
export const NeighbourRules = z.strictObject({ country: CountryCode, blos: z.array(BloId), policy: AlertPolicy });

export type NeighbourRules = z.infer<typeof NeighbourRules>;

/** What decides on sharing: this country's own rules and conditions, and how the other countries decide who is told. */
export const SharingRules = z.strictObject({
  policy: AlertPolicy,
  conditions: SharingConditions,
  neighbours: z.array(NeighbourRules),
});

export type SharingRules = z.infer<typeof SharingRules>;

/** Who acknowledged in a country, the first of them first. */
const acknowledgedIn = (country: string, acknowledged: readonly AcknowledgedAbroad[]) =>
  acknowledged
    .filter((each) => each.country === country)
    .map(({ topic, acknowledgedAt, revision }) => ({ topic, acknowledgedAt, revision }))
    .sort((one, other) => one.acknowledgedAt.localeCompare(other.acknowledgedAt));

const toldIn = (facts: ReportFacts, { country, blos, policy }: NeighbourRules): SharedWith => {
  const told = audienceOf(assessed(seenFrom(country, facts), policy), policy, blos).map(({ topic }) => topic);
  return { country, told, ...(told.length === 0 ? { belowThresholds: true } : {}) };
};

const sharedWith = (incident: Incident, { country, condition, awaitsRelease }: Opened, rules: NeighbourRules) =>
  awaitsRelease
    ? { country, told: [], awaitsRelease: true as const }
    : toldIn(narrowedFacts(factsOf(incident.report), condition), rules);

/** This country's place among those that share, by its rules; without rules it is alone. @param own ISO 3166-1 alpha-2 */
export const membershipOf = (own: string, rules?: SharingRules): Membership => ({
  country: own,
  neighbours: (rules?.neighbours ?? []).map(({ country }) => country),
  policy: rules?.policy ?? { thresholds: { quantities: [], people: { severe: 1, extreme: 1 } } },
  conditions: rules?.conditions ?? [],
});

/**
 * Countries that a valid incident is opened to, who is told there, and who has acknowledged. Who is told is what their
 * rules say: whether a message arrived, only they know. Who acknowledged is what they answered.
 * @param own ISO 3166-1 alpha-2 of this country
 * @param rules none in a network of one country
 */
export const sharedWithOf =
  (own: string, rules?: SharingRules) =>
  (incident: Incident, acknowledged: readonly AcknowledgedAbroad[] = [], decisions: Decisions = []): SharedWith[] => {
    if (!rules || incident.standing.state !== 'current') return [];
    return openedTo(incident, membershipOf(own, rules), decisions).flatMap((opened) => {
      const there = rules.neighbours.find(({ country }) => country === opened.country);
      const seen = acknowledgedIn(opened.country, acknowledged);
      return there
        ? [{ ...sharedWith(incident, opened, there), ...(seen.length > 0 ? { acknowledged: seen } : {}) }]
        : [];
    });
  };

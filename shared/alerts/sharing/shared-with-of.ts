import * as z from 'zod';
import { BloId } from '../../foundation/caller.ts';
import { CountryCode } from '../../foundation/place.ts';
import type { AcknowledgedAbroad } from '../../incidents/acknowledged-abroad.ts';
import type { Incident } from '../../incidents/incident.ts';
import type { SharedWith } from '../../incidents/view/shared-with.ts';
import type { ReportFacts } from '../rules/alert-facts.ts';
import { AlertPolicy } from '../rules/alert-policy.ts';
import { audienceOf } from '../rules/audience-of.ts';
import { seenFrom } from '../rules/crossing.ts';
import { assessed } from '../rules/default-rules.ts';
import { sharesOf } from './shared-revision.ts';

/** How another country of the network decides who is told, as it was when this country was deployed. */
export const NeighbourRules = z.strictObject({ country: CountryCode, blos: z.array(BloId), policy: AlertPolicy });

export type NeighbourRules = z.infer<typeof NeighbourRules>;

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

/**
 * Countries that a valid incident is opened to, who is told there, and who has acknowledged. Who is told is what their
 * rules say: whether a message arrived, only they know. Who acknowledged is what they answered.
 * @param own ISO 3166-1 alpha-2 of this country
 */
export const sharedWithOf =
  (own: string, neighbours: readonly NeighbourRules[] = []) =>
  (incident: Incident, acknowledged: readonly AcknowledgedAbroad[] = []): SharedWith[] => {
    const membership = { country: own, neighbours: neighbours.map(({ country }) => country) };
    const [share] = sharesOf({ now: incident }, membership);
    if (!share || incident.standing.state !== 'current') return [];
    return neighbours
      .filter(({ country }) => share.to.includes(country))
      .map((neighbour) => {
        const seen = acknowledgedIn(neighbour.country, acknowledged);
        return { ...toldIn(share.revision.facts, neighbour), ...(seen.length > 0 ? { acknowledged: seen } : {}) };
      });
  };

import * as z from 'zod';
import { versionedRecord } from '../foundation/records/versioned-record.ts';

/**
 * What the authority, or the post where its country lets it, has decided about sharing an incident with a country: released
 * to it, or recalled from it. The last decision holds, over what the conditions would do by themselves.
 */
export const ShareDecision = z.object({
  country: z.string(),
  decided: z.enum(['released', 'recalled']),
  /** ISO 8601 in UTC. */
  at: z.string(),
  /** Who, by Cognito's `sub`. */
  by: z.string(),
});

export type ShareDecision = z.infer<typeof ShareDecision>;

export const shareDecisionRecord = versionedRecord('share-decision', ShareDecision);

/** Decisions about an incident, beside it: its stream carries them to whoever shares. */
export type ShareDecisions = {
  /** Of an incident, one for each country at most. */
  of(incidentId: string): Promise<ShareDecision[]>;
  /** @returns false where there is no such incident */
  decide(incidentId: string, decision: ShareDecision): Promise<boolean>;
};

import * as z from 'zod';
import { versionedRecord } from '../foundation/records/versioned-record.ts';

/**
 * That somebody at a post of another country, or at its `authority`, has seen the alert about a revision of an incident:
 * who said so, they alone know. The moment is in UTC, by the clock over there.
 */
export const AcknowledgedAbroad = z.object({
  country: z.string(),
  topic: z.string(),
  revision: z.int().min(1),
  acknowledgedAt: z.string(),
});

export type AcknowledgedAbroad = z.infer<typeof AcknowledgedAbroad>;

export const acknowledgedAbroadRecord = versionedRecord('acknowledged-abroad', AcknowledgedAbroad);

/** Keeps what other countries say that they have seen. */
export type AcknowledgementsAbroad = {
  /**
   * Records an acknowledgement beside its incident; of several of one topic the one of the latest revision stays.
   * @returns false where there is no such incident, or a later acknowledgement is there
   */
  record(incidentId: string, acknowledged: AcknowledgedAbroad): Promise<boolean>;
};

import type { ShareDecision } from '../incidents/share-decision.ts';

/** A change beside an incident after which something may be to be shared: a decision about a country, or a photo that has come. */
export type ShareChange = {
  incidentId: string;
  /** The photo that has come. */
  photoId?: string;
  decision?: { now: ShareDecision; before: ShareDecision | undefined };
};

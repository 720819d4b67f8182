import * as z from 'zod';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import { subscriptionChoices } from '../subscriptions/subscription-request.ts';

/**
 * That a person is told on a tablet, as it is stored: where its browser listens, by which keys it reads, what the person
 * chose. Officers who share a tablet have one each, with the same endpoint.
 */
export const TabletSubscription = z.object({
  person: z.string(),
  /** Of where the person works. */
  topic: z.string(),
  /** Made of the endpoint, so that it is the same for everybody on the tablet, and tells nobody where that is. */
  tablet: z.string(),
  /** Whoever has it can make the tablet ring: it is shown to nobody and stands in no log. */
  endpoint: z.string(),
  p256dh: z.string(),
  auth: z.string(),
  ...subscriptionChoices,
  /** When the person first asked for it, and when the tablet last said that it is there: ISO 8601 in UTC. */
  since: z.string(),
  seenAt: z.string(),
});

export type TabletSubscription = z.infer<typeof TabletSubscription>;

export const tabletSubscriptionRecord = versionedRecord('tablet-subscription', TabletSubscription);

const day = 86_400_000;

/**
 * A tablet that was not opened for so many days is not relied upon: its post gets texts again. It is told all the same, for
 * as long as its push service takes anything.
 */
const reliedUponDays = 7;

/** The moment since which a tablet must have been seen to be relied upon. @param now milliseconds since the epoch */
export const reliedUponSince = (now: number): string => new Date(now - reliedUponDays * day).toISOString();

/** A tablet that was not opened for so long is forgotten. */
export const keptDays = 60;

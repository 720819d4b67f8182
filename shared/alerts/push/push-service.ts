import type { Severity } from '../severity.ts';
import type { TabletSubscription } from './tablet-subscription.ts';

/** How a push service is to treat a message (RFC 8030, 5.2 to 5.4). */
export type PushTerms = {
  /** Seconds for which it is kept for a tablet that is off. */
  ttlSeconds: number;
  urgency: 'low' | 'normal' | 'high';
};

const day = 86_400;

/** `high` wakes a tablet that sleeps. What is older than this stands in the inbox. */
export const pushTerms: Readonly<Record<Severity, PushTerms>> = {
  Extreme: { ttlSeconds: 3 * day, urgency: 'high' },
  Severe: { ttlSeconds: day, urgency: 'high' },
  Moderate: { ttlSeconds: day / 2, urgency: 'normal' },
  Minor: { ttlSeconds: day / 2, urgency: 'low' },
};

/** What a tablet gets: the text is for its browser alone; of two with one name, the service keeps the newer. */
export type PushMessage = PushTerms & {
  text: string;
  /** At most 32 letters of base64url (RFC 8030, 5.4). */
  replaces: string;
};

/** `taken`: the service has it. `gone`: this subscription is over, for good. `failed`: with the status, or 0 for no answer. */
export type PushOutcome = { outcome: 'taken' } | { outcome: 'gone' } | { outcome: 'failed'; status: number };

/** The push services of browsers. */
export type PushService = {
  send(to: Pick<TabletSubscription, 'endpoint' | 'p256dh' | 'auth'>, message: PushMessage): Promise<PushOutcome>;
};

/** A push that no service took; it comes again. */
export class PushFailed extends Error {
  constructor(status: number) {
    super('A push service did not take a push.');
    this.name = `PushFailed:${status}`;
  }
}

/** Another run may be sending this push: it comes again when that is certain. */
export class PushHeld extends Error {
  override readonly name = 'PushHeld';
}

/** A push of an alert at one stage to one tablet. */
export type PushKey = { alertId: string; stage: string; tablet: string };

/** `taken` and `gone`: an earlier run has seen to it. `held`: another run may be about to. */
export type PushClaim = 'claimed' | 'taken' | 'gone' | 'held';

/** Claims pushes, so that no tablet is told twice of the same. Moments in milliseconds since the epoch. */
export type PushClaims = {
  claim(push: PushKey, at: number): Promise<PushClaim>;
  /** `failed` gives the claim back: the service has certainly not taken it, or takes it a second time in place of the first. */
  settle(push: PushKey, outcome: 'taken' | 'gone' | 'failed'): Promise<void>;
};

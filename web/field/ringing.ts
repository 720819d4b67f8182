import { type Signal, signal } from '@preact/signals';
import { askService } from '../ask/api.ts';
import type { Answer } from '../ask/exchange.ts';
import {
  askAndSubscribe,
  type BrowserSubscription,
  keptSubscription,
  type PushState,
  pushState,
  unsubscribe,
} from './device/push.ts';
import { noteContact, type Tablet } from './tablet.ts';
import { tokenOf } from './tokens.ts';

const path = '/v1/subscriptions/push';

/** Whether this tablet rings when there is an alert for the post. */
export type Ringing = {
  /** Nothing until somebody has looked. */
  state: Signal<PushState | undefined>;
  /**
   * Tells the service that the tablet is there, for whoever has come in: all officers of a tablet that rings are told on
   * it, until the last of them may not sign in any more.
   */
  renew(): Promise<void>;
  /** After a tap: asks whoever holds the tablet. @returns whether it rings now, or they said no */
  turnOn(): Promise<boolean>;
  turnOff(): Promise<void>;
};

/** Asks under the token of whoever is in. @returns nothing where nobody is, or nobody answered */
const askAs = async (tablet: Tablet, method: string, body?: object): Promise<Answer | undefined> => {
  const session = tablet.session.value;
  const given = session && (await tokenOf(tablet, session.username, false));
  if (!given || !('token' in given)) return undefined;
  const request = { method, path, token: given.token, headers: {}, body };
  return askService(request, tablet.spoken.tag.value, () => noteContact(tablet));
};

const tell = async (tablet: Tablet, subscription: BrowserSubscription): Promise<boolean> => {
  const spoken = tablet.spoken.tag.value;
  // What the country does not publish in comes in its first language.
  const language = tablet.setting.languages.includes(spoken) ? { language: spoken } : {};
  return (await askAs(tablet, 'PUT', { ...subscription, ...language }))?.status === 200;
};

/** Rings by the push service of the browser; without one the page asks for alerts each minute while it is open. */
export const newRinging = (tablet: Tablet): Ringing => {
  const state = signal<PushState | undefined>(undefined);
  const look = async (): Promise<void> => {
    state.value = tablet.setting.vapidKey === undefined ? 'unable' : await pushState();
  };
  return {
    state,
    renew: async () => {
      const { vapidKey } = tablet.setting;
      const kept = vapidKey === undefined ? undefined : await keptSubscription(vapidKey).catch(() => undefined);
      if (kept) await tell(tablet, kept);
      await look();
    },
    turnOn: async () => {
      const { vapidKey } = tablet.setting;
      if (vapidKey === undefined) return false;
      const made = await askAndSubscribe(vapidKey).catch(() => null);
      const isTold = made ? await tell(tablet, made) : made === undefined;
      // A tablet that the service does not know of would say that it rings, and never do.
      if (made && !isTold) await unsubscribe();
      await look();
      return isTold;
    },
    turnOff: async () => {
      await unsubscribe();
      // Without a line the service hears it from the push service, at the next alert.
      await askAs(tablet, 'DELETE');
      await look();
    },
  };
};

import type * as z from 'zod';
import type {
  BroadcastCancelRequest,
  BroadcastRequest,
  BroadcastUpdateRequest,
} from './broadcasts/broadcast-request.ts';
import type { PushSubscriptionRequest } from './push/push-subscription-request.ts';
import { authorityTopic } from './rules/audience-of.ts';
import type { SubscriptionRequest } from './subscriptions/subscription-request.ts';

const day = 86_400_000;

/** Subscriptions that every country accepts: each publishes in English. */
const subscription = {
  sms: { address: '+85512345678', language: 'en', leastSeverity: 'Severe' },
  email: { address: 'officer@blo-network.example', language: 'en', crimes: ['drugs'] },
} as const satisfies Record<string, z.input<typeof SubscriptionRequest>>;

/** A browser's subscription with the keys of RFC 8291's own example (section 5); nobody listens there. */
const push = {
  endpoint: 'https://fcm.googleapis.com/fcm/send/example',
  keys: {
    p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  },
  language: 'en',
} as const satisfies z.input<typeof PushSubscriptionRequest>;

/** Broadcasts that are accepted for a week: they expire. */
const broadcasts = (now: number) => {
  const expires = new Date(now + 7 * day).toISOString();
  const texts = {
    en: '1.9 kg methamphetamine at the Lao border, tri-border area. Two men on motorcycles, heading south.',
  };
  const id = '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4b0';
  return {
    broadcast: { id: `${id}1`, severity: 'Severe', texts, expires } satisfies z.input<typeof BroadcastRequest>,
    update: {
      id: `${id}2`,
      severity: 'Extreme',
      texts: { en: 'They carry firearms.' },
      expires,
    } satisfies z.input<typeof BroadcastUpdateRequest>,
    cancellation: {
      id: `${id}3`,
      texts: { en: 'Both have been found.' },
    } satisfies z.input<typeof BroadcastCancelRequest>,
  };
};

/**
 * Bodies of alerts by operation; each is accepted as it stands.
 * @param now milliseconds since the epoch
 */
export const alertExamples = (now: number) => {
  const { broadcast, update, cancellation } = broadcasts(now);
  const { sms, email } = subscription;
  return {
    broadcastAlert: { example: broadcast },
    updateBroadcast: { example: update },
    cancelBroadcast: { example: cancellation },
    setSmsSubscription: { example: sms },
    setEmailSubscription: { example: email },
    confirmSmsSubscription: { example: { code: '123456' } },
    setPushSubscription: { example: push },
    setSmsSubscriptionOfPerson: { example: { ...sms, topic: authorityTopic } },
    setEmailSubscriptionOfPerson: { example: { ...email, topic: authorityTopic } },
  };
};

import type { PushOutcome, PushService } from '../../push/push-service.ts';
import { encryptedPush } from './encrypted-push.ts';

/** A push service that says nothing for so long is down, in milliseconds. */
const patience = 8_000;

/** The subscription is over (RFC 8030, 7.3; 410 is what services answer). */
const goneStatuses = [404, 410];

const outcomeOf = (status: number): PushOutcome => {
  if (goneStatuses.includes(status)) return { outcome: 'gone' };
  return status >= 200 && status < 300 ? { outcome: 'taken' } : { outcome: 'failed', status };
};

/**
 * Sends pushes (RFC 8030, 5). It follows no redirection, since only the host that was looked at is a push service, and reads
 * no answer but its status.
 * @param authorizationFor the header of RFC 8292 for an origin
 */
export const pushService = (authorizationFor: (origin: string) => Promise<string>): PushService => ({
  send: async ({ endpoint, p256dh, auth }, { text, ttlSeconds, urgency, replaces }) => {
    const headers = {
      authorization: await authorizationFor(new URL(endpoint).origin),
      'content-encoding': 'aes128gcm',
      'content-type': 'application/octet-stream',
      ttl: String(ttlSeconds),
      urgency,
      topic: replaces,
    };
    const body = new Uint8Array(encryptedPush(text, { p256dh, auth }));
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(endpoint, { method: 'POST', headers, body, redirect: 'manual', signal }).catch(
      () => undefined,
    );
    if (!response) return { outcome: 'failed', status: 0 };
    await response.body?.cancel().catch(() => undefined);
    return outcomeOf(response.status);
  },
});

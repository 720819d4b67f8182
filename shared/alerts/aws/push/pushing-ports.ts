import { createHash } from 'node:crypto';
import { dynamoClient } from '../../../aws/dynamo-client.ts';
import { followUpQueue, queueClient } from '../follow-up-queue.sqs.ts';
import { pushClaims } from './push-claims.dynamodb.ts';
import { pushService } from './push-service.ts';
import { tabletSubscriptions } from './tablet-subscriptions.dynamodb.ts';
import { keyClient, vapidKey } from './vapid-key.ts';
import { vapidTokens } from './vapid-tokens.ts';

/** Names of resources as the stack gives them, the country's contact, and a lease in seconds. */
export type PushingSettings = {
  SUBSCRIPTIONS_TABLE: string;
  ALERTS_TABLE: string;
  FOLLOW_UPS_QUEUE: string;
  VAPID_KEY_ID: string;
  PUSH_CONTACT: string;
  CLAIM_LEASE_SECONDS: number;
};

/** A name that a push service takes for what replaces what (RFC 8030, 5.4: at most 32 letters). */
const longestName = 32;

/** The ports of telling tablets on AWS: one client of each service for an execution environment. */
export const pushingPorts = (env: PushingSettings) => {
  const client = dynamoClient();
  const key = vapidKey(keyClient(), env.VAPID_KEY_ID);
  return {
    tablets: tabletSubscriptions(client, env.SUBSCRIPTIONS_TABLE),
    claims: pushClaims(client, env.ALERTS_TABLE, env.CLAIM_LEASE_SECONDS),
    service: pushService(vapidTokens(key, env.PUSH_CONTACT, Date.now)),
    followUpQueue: followUpQueue(queueClient(), env.FOLLOW_UPS_QUEUE),
    nameOf: (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, longestName),
    clock: Date.now,
  };
};

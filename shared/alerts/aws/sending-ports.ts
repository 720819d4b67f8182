import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { dynamoClient } from '../../aws/dynamo-client.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import type { SendingPorts } from '../workflows/sending-terms.ts';
import { smsBudget } from '../workflows/sms-budget.ts';
import { alertRepository } from './alert-repository.dynamodb.ts';
import { alertTopics } from './alert-topics.sns.ts';
import { dispatchClaims } from './dispatch-claims.dynamodb.ts';
import { followUpQueue, queueClient } from './follow-up-queue.sqs.ts';
import { publishClient } from './publish-client.ts';
import { pushQueue } from './push/push-queue.sqs.ts';
import { tabletPresence } from './push/tablet-presence.dynamodb.ts';
import { smsBudgetStore } from './sms-budget-store.dynamodb.ts';
import { topicRateLimiter } from './topic-rate-limiter.dynamodb.ts';

/** Names of resources as the stack gives them, a lease in seconds, and days that items are kept. */
export type SendingSettings = {
  ALERTS_TABLE: string;
  FOLLOW_UPS_QUEUE: string;
  ALERT_TOPIC_PREFIX: string;
  CLAIM_LEASE_SECONDS: number;
  ALERT_RETENTION_DAYS: number;
  /** Absent where a country tells no tablets. */
  TABLETS_TABLE?: string | undefined;
  PUSH_QUEUE?: string | undefined;
};

const pushPorts = (
  client: DynamoDBClient,
  queues: SQSClient,
  { TABLETS_TABLE, PUSH_QUEUE }: SendingSettings,
): SendingPorts['push'] =>
  TABLETS_TABLE && PUSH_QUEUE
    ? { queue: pushQueue(queues, PUSH_QUEUE), presence: tabletPresence(client, TABLETS_TABLE) }
    : undefined;

/** A message that was published and cannot be recorded is published again after the lease: recording tries for seconds. */
const mostTries = 8;

/**
 * The ports of sending alerts on AWS: one client of each service for an execution environment.
 * @param onUnreadable hears of suppressed alerts that a summary goes on without
 * @returns the ports of a run, which knows how many milliseconds it has left
 */
export const sendingPorts = (
  env: SendingSettings,
  onUnreadable?: OnUnreadable,
): ((timeLeft: SendingPorts['timeLeft']) => SendingPorts) => {
  const client = dynamoClient(mostTries);
  const tableName = env.ALERTS_TABLE;
  const retentionDays = env.ALERT_RETENTION_DAYS;
  const queues = queueClient();
  const ports = {
    clock: Date.now,
    alerts: alertRepository(client, tableName, retentionDays),
    claims: dispatchClaims(client, tableName, { leaseSeconds: env.CLAIM_LEASE_SECONDS, retentionDays }),
    rateLimiter: topicRateLimiter(client, tableName, retentionDays, onUnreadable),
    topics: alertTopics(publishClient(), env.ALERT_TOPIC_PREFIX),
    budget: smsBudget(smsBudgetStore(client, tableName)),
    followUpQueue: followUpQueue(queues, env.FOLLOW_UPS_QUEUE),
    push: pushPorts(client, queues, env),
  };
  return (timeLeft) => ({ ...ports, timeLeft });
};

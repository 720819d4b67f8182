import { dynamoClient } from '../../aws/dynamo-client.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import type { AlertBook } from '../alert-ports.ts';
import type { DispatchPorts } from '../workflows/alert-dispatch.ts';
import { smsBudget } from '../workflows/sms-budget.ts';
import { alertBook } from './alert-repository.dynamodb.ts';
import { alertTopics } from './alert-topics.sns.ts';
import { dispatchLedger } from './dispatch-claims.dynamodb.ts';
import { followUpQueue, queueClient } from './follow-up-queue.sqs.ts';
import { publishClient } from './publish-client.ts';
import { budgetRegister } from './sms-budget-store.dynamodb.ts';
import { stormWatch } from './topic-rate-limiter.dynamodb.ts';

/** Where alerts are kept and sent from: names as the stack gives them, a lease in seconds, days that entries are kept. */
export type DispatchSettings = {
  ALERTS_TABLE: string;
  FOLLOW_UPS_QUEUE: string;
  ALERT_TOPIC_PREFIX: string;
  CLAIM_LEASE_SECONDS: number;
  ALERT_RETENTION_DAYS: number;
};

/** What was published and cannot be noted is published again after the lease: noting is tried for seconds. */
const mostTries = 8;

/**
 * All that sending alerts takes, on AWS: one client of each service for an execution environment.
 * @param onUnreadable hears of suppressed messages that a summary goes on without
 */
export const dispatching = (
  env: DispatchSettings,
  onUnreadable?: OnUnreadable,
): Omit<DispatchPorts, 'clock'> & { book: AlertBook } => {
  const client = dynamoClient(mostTries);
  const [tableName, retentionDays] = [env.ALERTS_TABLE, env.ALERT_RETENTION_DAYS];
  return {
    book: alertBook(client, tableName, retentionDays),
    ledger: dispatchLedger(client, tableName, { leaseSeconds: env.CLAIM_LEASE_SECONDS, retentionDays }),
    storm: stormWatch(client, tableName, retentionDays, onUnreadable),
    topics: alertTopics(publishClient(), env.ALERT_TOPIC_PREFIX),
    budget: smsBudget(budgetRegister(client, tableName)),
    followUps: followUpQueue(queueClient(), env.FOLLOW_UPS_QUEUE),
  };
};

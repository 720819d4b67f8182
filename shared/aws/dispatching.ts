import type { DispatchPorts } from '../domain/alert/alert-dispatch.ts';
import type { AlertBook } from '../domain/alert/alert-ports.ts';
import { smsBudget } from '../domain/alert/sms-budget.ts';
import { alertBook } from './alert-book.ts';
import { alertTopics } from './alert-topics.ts';
import { budgetRegister } from './budget-register.ts';
import { dispatchLedger } from './dispatch-ledger.ts';
import { dynamoClient } from './dynamo-client.ts';
import { followUpQueue, queueClient } from './follow-up-queue.ts';
import { publishClient } from './publish-client.ts';
import { stormWatch } from './storm-watch.ts';

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

/** All that sending alerts takes, on AWS: one client of each service for an execution environment. */
export const dispatching = (env: DispatchSettings): Omit<DispatchPorts, 'clock'> & { book: AlertBook } => {
  const client = dynamoClient(mostTries);
  const [tableName, retentionDays] = [env.ALERTS_TABLE, env.ALERT_RETENTION_DAYS];
  return {
    book: alertBook(client, tableName, retentionDays),
    ledger: dispatchLedger(client, tableName, { leaseSeconds: env.CLAIM_LEASE_SECONDS, retentionDays }),
    storm: stormWatch(client, tableName, retentionDays),
    topics: alertTopics(publishClient(), env.ALERT_TOPIC_PREFIX),
    budget: smsBudget(budgetRegister(client, tableName)),
    followUps: followUpQueue(queueClient(), env.FOLLOW_UPS_QUEUE),
  };
};

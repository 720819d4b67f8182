import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { poolClient } from '../../aws/pool-client.ts';
import type { PeopleDirectory } from '../subscriptions/people-directory.ts';
import type { ChangePorts } from '../workflows/change-subscription.ts';
import { addressClaims } from './address-claims.dynamodb.ts';
import { peopleDirectory } from './people-directory.cognito.ts';
import { snsSubscriptions } from './sns-subscriptions.sns.ts';
import { subscriptionRepository } from './subscription-repository.dynamodb.ts';
import { topicClient } from './topic-client.ts';

/** Names of resources as the stack gives them, and places of a topic for followers. */
export type SubscriptionSettings = {
  SUBSCRIPTIONS_TABLE: string;
  FOLLOWER_SEATS: number;
  ALERT_TOPIC_PREFIX: string;
  USER_POOL_ID: string;
};

/** The ports of changing and ending subscriptions on AWS. */
export const subscriptionPorts = (
  client: DynamoDBClient,
  env: SubscriptionSettings,
): ChangePorts & { people: PeopleDirectory } => ({
  subscriptions: subscriptionRepository(client, env.SUBSCRIPTIONS_TABLE),
  claims: addressClaims(client, env.SUBSCRIPTIONS_TABLE, env.FOLLOWER_SEATS),
  sns: snsSubscriptions(topicClient(), env.ALERT_TOPIC_PREFIX),
  people: peopleDirectory(poolClient(), env.USER_POOL_ID),
  clock: Date.now,
});

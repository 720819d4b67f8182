import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dailyCounter } from '../../aws/daily-counter.dynamodb.ts';
import { oneTimeCodes } from '../../aws/one-time-codes.ts';
import { poolClient } from '../../aws/pool-client.ts';
import type { TabletSubscriptions } from '../push/tablet-subscriptions.ts';
import type { PeopleDirectory } from '../subscriptions/people-directory.ts';
import type { ChangePorts } from '../workflows/change-subscription.ts';
import type { ProvingPorts } from '../workflows/proving-ports.ts';
import { addressClaims } from './address-claims.dynamodb.ts';
import { awaitedProofRepository } from './awaited-proof-repository.dynamodb.ts';
import { codeSender } from './code-sender.sns.ts';
import { peopleDirectory } from './people-directory.cognito.ts';
import { tabletSubscriptions } from './push/tablet-subscriptions.dynamodb.ts';
import { snsSubscriptions } from './sns-subscriptions.sns.ts';
import { subscriptionRepository } from './subscription-repository.dynamodb.ts';
import { topicClient } from './topic-client.ts';

type ProvingSettings = { SUBSCRIPTIONS_TABLE: string; COUNTS_TABLE: string; CODES_A_DAY: ProvingPorts['codesADay'] };

/**
 * The ports of proving that a number is a person's.
 * @param onMostCodes hears of a person who has asked for as many codes as a day has
 */
export const provingPorts = (
  client: DynamoDBClient,
  { SUBSCRIPTIONS_TABLE, COUNTS_TABLE, CODES_A_DAY }: ProvingSettings,
  onMostCodes: ProvingPorts['onMostCodes'],
): ProvingPorts => ({
  awaited: awaitedProofRepository(client, SUBSCRIPTIONS_TABLE),
  codes: oneTimeCodes,
  send: codeSender(topicClient()),
  countToday: dailyCounter(client, COUNTS_TABLE),
  codesADay: CODES_A_DAY,
  onMostCodes,
});

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
): ChangePorts & { people: PeopleDirectory; tablets: TabletSubscriptions } => ({
  tablets: tabletSubscriptions(client, env.SUBSCRIPTIONS_TABLE),
  subscriptions: subscriptionRepository(client, env.SUBSCRIPTIONS_TABLE),
  claims: addressClaims(client, env.SUBSCRIPTIONS_TABLE, env.FOLLOWER_SEATS),
  sns: snsSubscriptions(topicClient(), env.ALERT_TOPIC_PREFIX),
  people: peopleDirectory(poolClient(), env.USER_POOL_ID),
  clock: Date.now,
});

import { addressClaims } from '../../shared/alerts/aws/address-claims.dynamodb.ts';
import { peopleDirectory } from '../../shared/alerts/aws/people-directory.cognito.ts';
import { snsSubscriptions } from '../../shared/alerts/aws/sns-subscriptions.sns.ts';
import { subscriptionRepository } from '../../shared/alerts/aws/subscription-repository.dynamodb.ts';
import { topicClient } from '../../shared/alerts/aws/topic-client.ts';
import { authorityTopic } from '../../shared/alerts/rules/audience-of.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { poolClient } from '../../shared/aws/pool-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { jobFunction } from '../../shared/lambda/job-function.ts';
import { EndOrder, endSubscriptions } from './end-subscriptions.ts';
import { Env } from './env.ts';

const env = readEnv(Env);
const client = dynamoClient();
const ports = {
  subscriptions: subscriptionRepository(client, env.SUBSCRIPTIONS_TABLE),
  claims: addressClaims(client, env.SUBSCRIPTIONS_TABLE, env.FOLLOWER_SEATS),
  sns: snsSubscriptions(topicClient(), env.ALERT_TOPIC_PREFIX),
  people: peopleDirectory(poolClient(), env.USER_POOL_ID),
};

const topics = [...env.BLOS, authorityTopic];

export const handler = jobFunction(EndOrder, () => endSubscriptions(topics, ports));

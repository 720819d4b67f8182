import { addressClaims } from '../../shared/alerts/aws/address-claims.dynamodb.ts';
import { peopleDirectory } from '../../shared/alerts/aws/people-directory.cognito.ts';
import { snsSubscriptions } from '../../shared/alerts/aws/sns-subscriptions.sns.ts';
import { subscriptionRepository } from '../../shared/alerts/aws/subscription-repository.dynamodb.ts';
import { topicClient } from '../../shared/alerts/aws/topic-client.ts';
import { type SubscriptionEndpoints, subscriptionEndpoints } from '../../shared/alerts/subscriptions/contract.ts';
import { phoneNumbersOf } from '../../shared/alerts/subscriptions/phone-numbers-of.ts';
import { deedCounter } from '../../shared/aws/deed-counter.dynamodb.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { poolClient } from '../../shared/aws/pool-client.ts';
import { countingOf } from '../../shared/lambda/counting-of.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { countedRoute, httpFunction, ok, route } from '../../shared/lambda/http-function.ts';
import { Env } from './env.ts';
import { endSubscription, readSubscription, setSubscription } from './manage-subscription.ts';

const env = readEnv(Env);
const client = dynamoClient();
const counting = countingOf(deedCounter(client, env.COUNTS_TABLE), env);
const claims = addressClaims(client, env.SUBSCRIPTIONS_TABLE, env.FOLLOWER_SEATS);
const options = { phoneNumbers: phoneNumbersOf(env.COUNTRY), languages: env.LANGUAGES, blos: env.BLOS };
const subscriptions = subscriptionRepository(client, env.SUBSCRIPTIONS_TABLE);
const sns = snsSubscriptions(topicClient(), env.ALERT_TOPIC_PREFIX);
const people = peopleDirectory(poolClient(), env.USER_POOL_ID);
const ports = { subscriptions, claims, sns, options, people, clock: Date.now };

const routesOf = ({ channel, read, set, end }: SubscriptionEndpoints) => [
  route(read).answeredBy(async ({ caller, path }) => ok(await readSubscription({ caller, channel, ...path }, ports))),
  countedRoute(set, counting).answeredBy(async ({ caller, path, body }) =>
    ok(await setSubscription({ caller, channel, ...path }, body, ports)),
  ),
  route(end).answeredBy(({ caller, path }) =>
    endSubscription({ caller, channel, ...path }, ports).then(() => ({ status: 204 })),
  ),
];
export const handler = httpFunction(...subscriptionEndpoints.flatMap(routesOf));

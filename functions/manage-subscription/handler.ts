import { subscriptionPorts } from '../../shared/alerts/aws/subscription-ports.ts';
import { type SubscriptionEndpoints, subscriptionEndpoints } from '../../shared/alerts/subscriptions/contract.ts';
import { phoneNumbersOf } from '../../shared/alerts/subscriptions/phone-numbers-of.ts';
import { deedCounter } from '../../shared/aws/deed-counter.dynamodb.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { countingOf } from '../../shared/lambda/counting-of.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { countedRoute, httpFunction, route } from '../../shared/lambda/http-function.ts';
import { Env } from './env.ts';
import { subscriptionWork } from './manage-subscription.ts';

const env = readEnv(Env);
const client = dynamoClient();
const counting = countingOf(deedCounter(client, env.COUNTS_TABLE), env);
const options = { phoneNumbers: phoneNumbersOf(env.COUNTRY), languages: env.LANGUAGES, blos: env.BLOS };
const ports = { ...subscriptionPorts(client, env), options };

const routesOf = ({ channel, read, set, end }: SubscriptionEndpoints) => {
  const work = subscriptionWork(channel, ports);
  return [
    route(read).answeredBy(work.read),
    countedRoute(set, counting).answeredBy(work.set),
    route(end).answeredBy(work.end),
  ];
};

export const handler = httpFunction(...subscriptionEndpoints.flatMap(routesOf));

import { tabletOf } from '../../shared/alerts/aws/push/tablet-of.ts';
import { provingPorts, subscriptionPorts } from '../../shared/alerts/aws/subscription-ports.ts';
import { endPushSubscription, readPushSubscription, setPushSubscription } from '../../shared/alerts/push/contract.ts';
import {
  confirmSmsSubscription,
  type SubscriptionEndpoints,
  subscriptionEndpoints,
} from '../../shared/alerts/subscriptions/contract.ts';
import { subscriptionOptions } from '../../shared/alerts/subscriptions/subscription-options.ts';
import { manageTablets } from '../../shared/alerts/workflows/manage-tablets.ts';
import { deedCounter } from '../../shared/aws/deed-counter.dynamodb.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { limitReached } from '../../shared/foundation/limits/require-allowance.ts';
import { countingOf } from '../../shared/lambda/counting-of.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { countedRoute, httpFunction, route } from '../../shared/lambda/http-function.ts';
import { logCounted } from '../../shared/lambda/log.ts';
import { Env } from './env.ts';
import { subscriptionWork } from './manage-subscription.ts';

const env = readEnv(Env);
const client = dynamoClient();
const counting = countingOf(deedCounter(client, env.COUNTS_TABLE), env);
const proving = provingPorts(client, env, (stopped) => logCounted(limitReached, { ...stopped, deed: 'codes' }));
const kept = { ...subscriptionPorts(client, env), options: subscriptionOptions(env) };
const ports = { ...kept, proving: env.SUBSCRIPTION_PROOF === 'code' ? proving : undefined };

const routesOf = ({ channel, read, set, end }: SubscriptionEndpoints) => {
  const work = subscriptionWork(channel, ports);
  return [
    route(read).answeredBy(work.read),
    countedRoute(set, counting).answeredBy(work.set),
    route(end).answeredBy(work.end),
  ];
};
const confirm = countedRoute(confirmSmsSubscription, counting).answeredBy(subscriptionWork('sms', ports).confirm);

const tablets = manageTablets({ ...ports, tabletOf, languages: env.LANGUAGES, services: env.PUSH_SERVICES });
const push = [route(readPushSubscription).answeredBy(tablets.read), route(endPushSubscription).answeredBy(tablets.end)];
const setPush = countedRoute(setPushSubscription, counting).answeredBy(tablets.set);

export const handler = httpFunction(...subscriptionEndpoints.flatMap(routesOf), confirm, ...push, setPush);

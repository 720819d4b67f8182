import { seatRegister } from '../../shared/alerts/aws/address-claims.dynamodb.ts';
import { topicSeats } from '../../shared/alerts/aws/sns-subscriptions.sns.ts';
import { subscriptionsTable } from '../../shared/alerts/aws/subscription-repository.dynamodb.ts';
import { topicClient } from '../../shared/alerts/aws/topic-client.ts';
import { phoneNumbersOf } from '../../shared/alerts/subscriptions/phone-numbers.ts';
import {
  SubscriptionOrder,
  SubscriptionPath,
  SubscriptionRequest,
} from '../../shared/alerts/subscriptions/subscription.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { byMethod, type HttpRequest, httpFunction, parsed } from '../../shared/lambda/http.ts';
import { Env } from './env.ts';
import { endSubscription, readSubscription, setSubscription } from './manage-subscription.ts';

const env = readEnv(Env);
const ports = {
  store: subscriptionsTable(dynamoClient(), env.SUBSCRIPTIONS_TABLE),
  register: seatRegister(dynamoClient(), env.SUBSCRIPTIONS_TABLE, env.FOLLOWER_SEATS),
  seats: topicSeats(topicClient(), env.ALERT_TOPIC_PREFIX),
  reach: { phoneNumbers: phoneNumbersOf(env.COUNTRY), languages: env.LANGUAGES, blos: env.BLOS },
  clock: Date.now,
};
const asked = ({ caller, path }: HttpRequest) => ({ caller, ...parsed(SubscriptionPath, path) });
const wish = ({ path, body }: HttpRequest) => parsed(path['person'] ? SubscriptionOrder : SubscriptionRequest, body);
const ok = (body: unknown) => ({ status: body ? 200 : 204, body });

export const handler = httpFunction(
  byMethod<HttpRequest>({
    GET: (request) => readSubscription(asked(request), ports).then(ok),
    PUT: (request) => setSubscription(asked(request), wish(request), ports).then(ok),
    DELETE: (request) => endSubscription(asked(request), ports).then(ok),
  }),
);

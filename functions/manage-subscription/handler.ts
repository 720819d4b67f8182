import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { subscriptionsTable } from '../../shared/aws/subscriptions-table.ts';
import { topicClient } from '../../shared/aws/topic-client.ts';
import { topicSeats } from '../../shared/aws/topic-seats.ts';
import { SubscriptionPath, SubscriptionRequest } from '../../shared/domain/alert/subscription.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { byRoute, type HttpRequest, httpFunction, parsed } from '../../shared/lambda/http.ts';
import { phoneNumbersOf } from '../../shared/telephony/phone-numbers.ts';
import { Env } from './env.ts';
import { endSubscription, readSubscription, setSubscription } from './manage-subscription.ts';

const env = readEnv(Env);
const ports = {
  store: subscriptionsTable(dynamoClient(), env.SUBSCRIPTIONS_TABLE),
  seats: topicSeats(topicClient(), env.ALERT_TOPIC_PREFIX),
  phoneNumbers: phoneNumbersOf(env.COUNTRY),
  languages: env.LANGUAGES,
  clock: Date.now,
};
const asked = ({ caller, path }: HttpRequest) => ({ caller, channel: parsed(SubscriptionPath, path).channel });
const wish = ({ body }: HttpRequest) => parsed(SubscriptionRequest, body);
const ok = (body: unknown) => ({ status: body ? 200 : 204, body });

export const handler = httpFunction(
  byRoute<HttpRequest>({
    'GET /v1/subscriptions/{channel}': (request) => readSubscription(asked(request), ports).then(ok),
    'PUT /v1/subscriptions/{channel}': (request) => setSubscription(asked(request), wish(request), ports).then(ok),
    'DELETE /v1/subscriptions/{channel}': (request) => endSubscription(asked(request), ports).then(ok),
  }),
);

import { subscriptionPorts } from '../../shared/alerts/aws/subscription-ports.ts';
import { authorityTopic } from '../../shared/alerts/rules/audience-of.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { jobFunction } from '../../shared/lambda/job-function.ts';
import { EndOrder, endSubscriptions } from './end-subscriptions.ts';
import { Env } from './env.ts';

const env = readEnv(Env);
const ports = subscriptionPorts(dynamoClient(), env);
const topics = [...env.BLOS, authorityTopic];

export const handler = jobFunction(EndOrder, () => endSubscriptions(topics, ports));

import { alertTopics } from '../../shared/alerts/aws/alert-topics.sns.ts';
import { followUpQueue, queueClient } from '../../shared/alerts/aws/follow-up-queue.sqs.ts';
import { publishClient } from '../../shared/alerts/aws/publish-client.ts';
import { topicClient } from '../../shared/alerts/aws/topic-client.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { caseChangeIn } from '../../shared/cases/aws/case-change-in.ts';
import { caseRepository } from '../../shared/cases/aws/case-repository.dynamodb.ts';
import { caseExchange } from '../../shared/cases/case-exchange.ts';
import { keyClient } from '../../shared/exchange/aws/key-client.ts';
import { messageSigner } from '../../shared/exchange/aws/message-signer.kms.ts';
import { neighbourTopics } from '../../shared/exchange/aws/neighbour-topics.sns.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { tellingSeatOf } from '../../shared/lambda/exchange/telling-variables.ts';
import { streamFunction } from '../../shared/lambda/stream-function.ts';
import { keptPostIn } from '../../shared/posts/aws/kept-post-in.ts';
import { tellPost } from '../../shared/posts/workflows/tell-post.ts';
import { casesToldOf, Env } from './env.ts';
import { tellCases } from './tell-cases.ts';

const env = readEnv(Env);
const told = casesToldOf(env);
const signing = { signer: messageSigner(keyClient(), env.EXCHANGE_KEY), clock: Date.now };
const neighbours = neighbourTopics(topicClient(), tellingSeatOf(env), signing);
const cases = caseRepository(dynamoClient(), env.CASES_TABLE);
const queue = followUpQueue(queueClient(), env.FOLLOW_UPS_QUEUE);
const topics = alertTopics(publishClient(), env.ALERT_TOPIC_PREFIX);
const ports = { ...told, cases, followUpQueue: queue, exchange: caseExchange(neighbours), topics, clock: Date.now };

export const handler = streamFunction(async (record) => {
  const change = caseChangeIn(record);
  if (change) return tellCases(change, ports);
  const post = keptPostIn(record);
  if (post) await tellPost(post, { ...told, topics: neighbours });
});

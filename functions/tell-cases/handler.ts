import { alertTopics } from '../../shared/alerts/aws/alert-topics.sns.ts';
import { publishClient } from '../../shared/alerts/aws/publish-client.ts';
import { topicClient } from '../../shared/alerts/aws/topic-client.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { caseMessageIn } from '../../shared/cases/aws/case-message-in.ts';
import { caseRepository } from '../../shared/cases/aws/case-repository.dynamodb.ts';
import { caseExchange } from '../../shared/cases/case-exchange.ts';
import { keyClient } from '../../shared/exchange/aws/key-client.ts';
import { messageSigner } from '../../shared/exchange/aws/message-signer.kms.ts';
import { neighbourTopics } from '../../shared/exchange/aws/neighbour-topics.sns.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { tellingSeatOf } from '../../shared/lambda/exchange/telling-variables.ts';
import { streamFunction } from '../../shared/lambda/stream-function.ts';
import { Env } from './env.ts';
import { tellCases } from './tell-cases.ts';

const env = readEnv(Env);
const signing = { signer: messageSigner(keyClient(), env.EXCHANGE_KEY), clock: Date.now };
const ports = {
  languages: env.LANGUAGES,
  cases: caseRepository(dynamoClient(), env.CASES_TABLE),
  exchange: caseExchange(neighbourTopics(topicClient(), tellingSeatOf(env), signing)),
  topics: alertTopics(publishClient(), env.ALERT_TOPIC_PREFIX),
};

export const handler = streamFunction(async (record) => {
  const message = caseMessageIn(record);
  if (message) await tellCases(message, ports);
});

import { sendingPorts } from '../../shared/alerts/aws/sending-ports.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { caseRepository } from '../../shared/cases/aws/case-repository.dynamodb.ts';
import { linkPorts } from '../../shared/cases/aws/link-ports.ts';
import { caseMessageOf } from '../../shared/cases/case-exchange-message.ts';
import { acknowledgedThere } from '../../shared/cases/workflows/acknowledged-there.ts';
import { takeCase } from '../../shared/cases/workflows/take-case.ts';
import { neighbourReader } from '../../shared/exchange/aws/neighbour-reader.ts';
import { limitReached } from '../../shared/foundation/limits/require-allowance.ts';
import { acknowledgementsAbroad } from '../../shared/incidents/aws/acknowledgements-abroad.dynamodb.ts';
import { sendingTermsOf } from '../../shared/lambda/dispatch-variables.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { hearingSeatOf } from '../../shared/lambda/exchange/hearing-variables.ts';
import { log, logCounted } from '../../shared/lambda/log.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { queueFunction } from '../../shared/lambda/stream-function.ts';
import { topicMessageIn } from '../../shared/lambda/topic-message-in.ts';
import { postDirectory } from '../../shared/posts/aws/post-directory.dynamodb.ts';
import { postMessageOf } from '../../shared/posts/tell-post.ts';
import { receivePost } from '../../shared/posts/workflows/receive-post.ts';
import { Env, linkTermsOf } from './env.ts';
import { receiveAlerts } from './receive-alerts.ts';

const env = readEnv(Env);
const ports = sendingPorts(env);
const client = dynamoClient();
const cases = caseRepository(client, env.CASES_TABLE);
const seat = hearingSeatOf(env, env.ALERT_RETENTION_DAYS);
const abroad = acknowledgedThere(acknowledgementsAbroad(client, env.INCIDENTS_TABLE), seat.country, cases);
const linking = linkPorts(client, linkTermsOf(env, seat.country), logUnreadable);
const hear = neighbourReader(client, env, seat, (held) => logCounted(limitReached, held));
const country = { ...sendingTermsOf(env), blos: env.BLOS, policy: env.ALERT_POLICY };

export const handler = queueFunction(async ({ body }, timeLeft) => {
  const message = await hear(topicMessageIn(body));
  const ofCase = caseMessageOf(message.text);
  if (ofCase) return takeCase(ofCase, message.from, linking);
  const ofPost = postMessageOf(message.text);
  if (ofPost)
    return receivePost(ofPost, message.from, { posts: postDirectory(client, env.CASES_TABLE), clock: Date.now });
  const sent = await receiveAlerts(message, country, { ...ports(timeLeft), abroad });
  if (sent.due > 0) log('alerted', sent);
});

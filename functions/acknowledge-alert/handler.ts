import { acknowledgementRepository } from '../../shared/alerts/aws/acknowledgement-repository.dynamodb.ts';
import { alertFiles } from '../../shared/alerts/aws/alert-files.dynamodb.ts';
import { followUpQueue, queueClient } from '../../shared/alerts/aws/follow-up-queue.sqs.ts';
import * as contract from '../../shared/alerts/inbox/contract.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, ok, route } from '../../shared/lambda/http-function.ts';
import { acknowledgeAlert } from './acknowledge-alert.ts';
import { Env } from './env.ts';

const env = readEnv(Env);
const client = dynamoClient();
const ports = {
  acknowledgements: acknowledgementRepository(client, env.ALERTS_TABLE),
  files: alertFiles(client, env.ALERTS_TABLE),
  followUpQueue: followUpQueue(queueClient(), env.FOLLOW_UPS_QUEUE),
  clock: Date.now,
};

export const handler = httpFunction(
  route(contract.acknowledgeAlert).answeredBy(async ({ path, caller }) =>
    ok(await acknowledgeAlert(path.id, caller, ports)),
  ),
);

import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentReader } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { revisionRepository } from '../../shared/incidents/aws/revision-repository.dynamodb.ts';
import * as contract from '../../shared/incidents/contract.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, ok, route } from '../../shared/lambda/http-function.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { Env } from './env.ts';
import { readRevisions } from './read-revisions.ts';

const env = readEnv(Env);
const client = dynamoClient();
const ports = {
  incidents: incidentReader(client, env.INCIDENTS_TABLE),
  revisions: revisionRepository(client, env.INCIDENTS_TABLE, logUnreadable),
};

export const handler = httpFunction(
  route(contract.readRevisions).answeredBy(async ({ path, query, caller }) =>
    ok(await readRevisions(path.id, query, caller, ports)),
  ),
);

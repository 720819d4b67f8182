import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { RevisionQuery } from '../../shared/incidents/amendments/revision-page.ts';
import { incidentReader } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { revisionRepository } from '../../shared/incidents/aws/revision-repository.dynamodb.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, idIn, parsed } from '../../shared/lambda/http.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { Env } from './env.ts';
import { readRevisions } from './read-revisions.ts';

const env = readEnv(Env);
const client = dynamoClient();
const ports = {
  incidents: incidentReader(client, env.INCIDENTS_TABLE),
  revisions: revisionRepository(client, env.INCIDENTS_TABLE, logUnreadable),
};

export const handler = httpFunction(async (r) => ({
  status: 200,
  body: await readRevisions(idIn(r), parsed(RevisionQuery, r.query), r.caller, ports),
}));

import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { RevisionQuery } from '../../shared/incidents/amendments/revision-page.ts';
import { incidentFinder } from '../../shared/incidents/aws/incident-finder.dynamodb.ts';
import { revisionShelf } from '../../shared/incidents/aws/revision-repository.dynamodb.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, idIn, parsed } from '../../shared/lambda/http.ts';
import { ringUnreadable } from '../../shared/lambda/ring-unreadable.ts';
import { Env } from './env.ts';
import { readRevisions } from './read-revisions.ts';

const env = readEnv(Env);
const client = dynamoClient();
const ports = {
  finder: incidentFinder(client, env.INCIDENTS_TABLE),
  revisions: revisionShelf(client, env.INCIDENTS_TABLE, ringUnreadable),
};

export const handler = httpFunction(async (r) => ({
  status: 200,
  body: await readRevisions(idIn(r), parsed(RevisionQuery, r.query), r.caller, ports),
}));

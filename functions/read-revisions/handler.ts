import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentFinder } from '../../shared/aws/incidents-table.ts';
import { revisionShelf } from '../../shared/aws/revisions-table.ts';
import { RevisionQuery } from '../../shared/domain/incident/revision-page.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, idIn, parsed } from '../../shared/lambda/http.ts';
import { Env } from './env.ts';
import { readRevisions } from './read-revisions.ts';

const env = readEnv(Env);
const client = dynamoClient();
const ports = {
  finder: incidentFinder(client, env.INCIDENTS_TABLE),
  revisions: revisionShelf(client, env.INCIDENTS_TABLE),
};

export const handler = httpFunction(async (r) => ({
  status: 200,
  body: await readRevisions(idIn(r), parsed(RevisionQuery, r.query), r.caller, ports),
}));

import { randomUUID } from 'node:crypto';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { revisionHeaders } from '../../shared/incidents/amendments/revision-tag.ts';
import { incidentReader } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { nominalRepository } from '../../shared/incidents/aws/nominal-repository.dynamodb.ts';
import * as contract from '../../shared/incidents/contract.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, ok, route } from '../../shared/lambda/http-function.ts';
import { Env } from './env.ts';
import { eraseNames, type RevisedNames, readNames, replaceNames } from './manage-nominal.ts';

const env = readEnv(Env);
const client = dynamoClient();
const tables = { names: env.NOMINAL_TABLE, deeds: env.NOMINAL_DEEDS_TABLE, incidents: env.INCIDENTS_TABLE };
const ports = {
  incidents: incidentReader(client, env.INCIDENTS_TABLE),
  names: nominalRepository(client, tables),
  clock: Date.now,
  newId: () => randomUUID(),
};
const answer = (names: RevisedNames) => ({ ...ok(names.view), headers: revisionHeaders(names) });

export const handler = httpFunction(
  route(contract.readNames).answeredBy(async ({ path, caller }) =>
    answer(await readNames({ incidentId: path.id, caller }, ports)),
  ),
  route(contract.replaceNames).answeredBy(async ({ path, caller, body, ifMatch }) =>
    answer(await replaceNames({ incidentId: path.id, caller }, { persons: body.nominal, ifMatch }, ports)),
  ),
  route(contract.eraseNames).answeredBy(async ({ path, caller }) => {
    await eraseNames({ incidentId: path.id, caller }, ports);
    return { status: 204 };
  }),
);

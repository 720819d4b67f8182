import { randomUUID } from 'node:crypto';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { tagOf } from '../../shared/incidents/amendments/revision-tag.ts';
import { incidentReader } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { nominalRepository } from '../../shared/incidents/aws/nominal-repository.dynamodb.ts';
import { NominalBody } from '../../shared/incidents/names/nominal.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { byRoute, type HttpRequest, httpFunction, idIn, parsed } from '../../shared/lambda/http.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { Env } from './env.ts';
import { eraseNames, type NominalAnswer, readNames, replaceNames } from './manage-nominal.ts';

const env = readEnv(Env);
const client = dynamoClient();
const tables = { names: env.NOMINAL_TABLE, deeds: env.NOMINAL_DEEDS_TABLE, incidents: env.INCIDENTS_TABLE };
const ports = {
  incidents: incidentReader(client, env.INCIDENTS_TABLE),
  names: nominalRepository(client, tables, logUnreadable),
  ...{ clock: Date.now, newId: () => randomUUID() },
};
const asked = (r: HttpRequest) => ({ incidentId: idIn(r), caller: r.caller });
const answer = ({ view, revision }: NominalAnswer) => ({ status: 200, body: view, headers: { etag: tagOf(revision) } });
const read = async (r: HttpRequest) => answer(await readNames(asked(r), ports));
const wished = (r: HttpRequest) => ({ persons: parsed(NominalBody, r.body).nominal, ifMatch: r.ifMatch });
const replace = async (r: HttpRequest) => answer(await replaceNames(asked(r), wished(r), ports));
const erase = (r: HttpRequest) => eraseNames(asked(r), ports).then(() => ({ status: 204 }));
const path = '/v1/incidents/{id}/nominal';
export const handler = httpFunction(
  byRoute({ [`GET ${path}`]: read, [`PUT ${path}`]: replace, [`DELETE ${path}`]: erase }),
);

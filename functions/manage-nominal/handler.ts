import { randomUUID } from 'node:crypto';
import { deedCounter } from '../../shared/aws/deed-counter.dynamodb.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import { revisionHeaders } from '../../shared/incidents/amendments/tag-of.ts';
import { incidentReader } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { nominalRepository } from '../../shared/incidents/aws/nominal-repository.dynamodb.ts';
import * as contract from '../../shared/incidents/contract.ts';
import { countingOf } from '../../shared/lambda/counting-of.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { countedRoute, httpFunction, ok, route } from '../../shared/lambda/http-function.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { Env } from './env.ts';
import { eraseNames, type RevisedNames, readNameDeeds, readNames, replaceNames } from './manage-nominal.ts';

const env = readEnv(Env);
const client = dynamoClient();
const count = deedCounter(client, env.COUNTS_TABLE);
const tables = { names: env.NOMINAL_TABLE, deeds: env.NOMINAL_DEEDS_TABLE, incidents: env.INCIDENTS_TABLE };
const names = nominalRepository(client, tables, logUnreadable);
const incidents = incidentReader(client, env.INCIDENTS_TABLE);
const ports = { incidents, names, count, clock: Date.now, newId: () => randomUUID(), timeZone: env.TIME_ZONE };
const counting = countingOf(count, env);
const requestOf = ({ path, caller }: { path: { id: string }; caller: Caller }) => ({ incidentId: path.id, caller });
const answer = (names: RevisedNames) => ({ ...ok(names.view), headers: revisionHeaders(names) });

export const handler = httpFunction(
  countedRoute(contract.readNames, counting).answeredBy(async (r) => answer(await readNames(requestOf(r), ports))),
  countedRoute(contract.replaceNames, counting).answeredBy(async (r) =>
    answer(await replaceNames(requestOf(r), { persons: r.body.nominal, ifMatch: r.ifMatch }, ports)),
  ),
  route(contract.readNameDeeds).answeredBy(async (r) => ok(await readNameDeeds(r.path.id, r.query, ports))),
  route(contract.eraseNames).answeredBy((r) => eraseNames(requestOf(r), ports).then(() => ({ status: 204 }))),
);

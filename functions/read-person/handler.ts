import { poolClient } from '../../shared/aws/pool-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, ok, route } from '../../shared/lambda/http-function.ts';
import { personFinder } from '../../shared/people/aws/person-finder.cognito.ts';
import * as contract from '../../shared/people/contract.ts';
import { Env } from './env.ts';
import { readPerson } from './read-person.ts';

const ports = { find: personFinder(poolClient(), readEnv(Env).USER_POOL_ID) };

export const handler = httpFunction(
  route(contract.readPerson).answeredBy(async ({ path, caller }) => ok(await readPerson(path.person, caller, ports))),
);

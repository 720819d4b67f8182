import { describeApi, health } from '../../shared/api/open-contract.ts';
import { bloById } from '../../shared/foundation/blos/blos.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, ok, route } from '../../shared/lambda/http-function.ts';
import { countryDocument, regionDocument } from './describe-api.ts';
import { Env } from './env.ts';

const env = readEnv(Env);
const post = env.BLO ? bloById(env.BLO) : undefined;
// Written once: it is the same for everybody until the next deployment.
const document = JSON.stringify(post ? countryDocument(post, Date.now()) : regionDocument());

export const handler = httpFunction(
  route(health).answeredBy(async () => ok({ status: 'alive' as const, scope: env.SCOPE })),
  route(describeApi).answeredBy(async () => ({ status: 200, mediaType: 'application/json', text: document })),
);

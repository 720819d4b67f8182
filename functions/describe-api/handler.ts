import { bloById } from '../../shared/foundation/blos.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { byRoute, openHttpFunction } from '../../shared/lambda/http.ts';
import { countryDocument, regionDocument } from './describe-api.ts';
import { Env } from './env.ts';

const env = readEnv(Env);
const post = env.BLO ? bloById(env.BLO) : undefined;
const document = post ? countryDocument(post, Date.now()) : regionDocument();

export const handler = openHttpFunction(
  byRoute({
    'GET /health': async () => ({ status: 200, body: { status: 'alive', scope: env.SCOPE } }),
    'GET /openapi.json': async () => ({ status: 200, body: document }),
  }),
);

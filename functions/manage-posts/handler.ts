import { deedCounter } from '../../shared/aws/deed-counter.dynamodb.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { countingOf } from '../../shared/lambda/counting-of.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { countedRoute, httpFunction, ok, route } from '../../shared/lambda/http-function.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { postDirectory } from '../../shared/posts/aws/post-directory.dynamodb.ts';
import * as contract from '../../shared/posts/contract.ts';
import { dutyTelephone } from '../../shared/posts/duty-telephone.ts';
import { Env } from './env.ts';
import { keepPost, listPosts, removePost } from './manage-posts.ts';

const env = readEnv(Env);
const client = dynamoClient();
const counting = countingOf(deedCounter(client, env.COUNTS_TABLE), env);
const posts = postDirectory(client, env.CASES_TABLE, logUnreadable);
const country = { blos: env.BLOS, timeZone: env.TIME_ZONE, staleDays: env.POST_STALE_DAYS, hasNames: env.POST_NAMES };
const ports = { ...country, telephone: dutyTelephone(env.COUNTRY), posts, clock: Date.now };

export const handler = httpFunction(
  route(contract.listPosts).answeredBy(async () => ok(await listPosts(ports))),
  countedRoute(contract.keepPost, counting).answeredBy(async ({ path, body, caller }) =>
    ok(await keepPost(path.bloId, body, caller, ports)),
  ),
  countedRoute(contract.removePost, counting).answeredBy(async ({ path, caller }) => {
    await removePost(path.bloId, caller, ports);
    return { status: 204 };
  }),
);

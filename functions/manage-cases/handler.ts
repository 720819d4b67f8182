import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { casePorts } from '../../shared/cases/aws/case-ports.ts';
import * as contract from '../../shared/cases/contract.ts';
import { decideOnShare } from '../../shared/cases/workflows/decide-on-share.ts';
import { countingOf } from '../../shared/lambda/counting-of.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { countedRoute, created, httpFunction, keptAs, ok, route } from '../../shared/lambda/http-function.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { redirectTo } from '../../shared/lambda/redirect-to.ts';
import { caseTermsOf, Env } from './env.ts';
import { addCaseMessage, listCases, showCase, showCasePhoto } from './manage-cases.ts';

const env = readEnv(Env);
const { cases, deciding, count } = casePorts(dynamoClient(), caseTermsOf(env), logUnreadable);
const counting = countingOf(count, env);

export const handler = httpFunction(
  route(contract.listCases).answeredBy(async ({ query, caller }) => ok(await listCases(query, caller, cases))),
  route(contract.readCase).answeredBy(async (asked) => ok(await showCase(asked, cases))),
  countedRoute(contract.showCasePhoto, counting).answeredBy(async ({ path, caller }) =>
    redirectTo(await showCasePhoto(path, caller, cases)),
  ),
  countedRoute(contract.addCaseMessage, counting).answeredBy(async ({ path, body, caller, language }) =>
    keptAs(await addCaseMessage(path.caseId, body, caller, language, cases)),
  ),
  route(contract.shareIncident).answeredBy(async ({ path: { id }, body: { country }, caller }) =>
    created(await decideOnShare('released', { id, country }, caller, deciding)),
  ),
  route(contract.recallShare).answeredBy(async ({ path, caller }) =>
    ok(await decideOnShare('recalled', path, caller, deciding)),
  ),
);

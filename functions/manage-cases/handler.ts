import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { casePorts } from '../../shared/cases/aws/case-ports.ts';
import * as contract from '../../shared/cases/contract.ts';
import { decideOnShare } from '../../shared/cases/workflows/decide-on-share.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { created, httpFunction, ok, route } from '../../shared/lambda/http-function.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { caseTermsOf, Env } from './env.ts';
import { addCaseMessage, listCases, readCase } from './manage-cases.ts';

const { cases, deciding } = casePorts(dynamoClient(), caseTermsOf(readEnv(Env)), logUnreadable);

export const handler = httpFunction(
  route(contract.listCases).answeredBy(async ({ query, caller }) => ok(await listCases(query, caller, cases))),
  route(contract.readCase).answeredBy(async ({ path, caller }) => ok(await readCase(path.caseId, caller, cases))),
  route(contract.addCaseMessage).answeredBy(async ({ path, body, caller, language }) => {
    const { receipt, isNew } = await addCaseMessage(path.caseId, body, caller, language, cases);
    return isNew ? created(receipt) : ok(receipt);
  }),
  route(contract.shareIncident).answeredBy(async ({ path: { id }, body: { country }, caller }) =>
    created(await decideOnShare('released', { id, country }, caller, deciding)),
  ),
  route(contract.recallShare).answeredBy(async ({ path, caller }) =>
    ok(await decideOnShare('recalled', path, caller, deciding)),
  ),
);

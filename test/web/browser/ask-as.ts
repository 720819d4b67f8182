import * as z from 'zod';
import type { TabletAccount, TabletRun } from './tablet-run.ts';

const Token = z.object({ AuthenticationResult: z.object({ IdToken: z.string() }) });

/** Asks the service as somebody, past every tablet. @returns the JSON of its answer */
export const askAs = async (
  run: TabletRun,
  { username, password, stack }: TabletAccount,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
): Promise<unknown> => {
  const answer = await fetch(run.output('CognitoEndpoint', stack), {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
    },
    body: JSON.stringify({
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: run.output('UserPoolClientId', stack),
      AuthParameters: { USERNAME: username, PASSWORD: password },
    }),
  });
  const { IdToken } = Token.parse(await answer.json()).AuthenticationResult;
  const url = new URL(path, run.output('ApiUrl', stack));
  const headers = { authorization: `Bearer ${IdToken}`, ...(body ? { 'content-type': 'application/json' } : {}) };
  return (await fetch(url, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })).json();
};

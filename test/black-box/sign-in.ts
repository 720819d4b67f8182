import * as z from 'zod';
import { type Account, every, personOf, type Role, type Stack } from './deployment.ts';

const SignedIn = z.object({ AuthenticationResult: z.object({ IdToken: z.string(), AccessToken: z.string() }) });

export type Tokens = { id: string; access: string };

/** Signs somebody in by name and password, as a tablet does. @throws Error with Cognito's status when it refuses */
const fetchTokens = async ({ stack, username, password }: Account): Promise<Tokens> => {
  const at = every.find(({ name }) => name === stack);
  if (!at) throw new Error(`The outputs do not name ${stack}`);
  const response = await fetch(at.CognitoEndpoint ?? `https://cognito-idp.${at.Region}.amazonaws.com/`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
    },
    body: JSON.stringify({
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: at.UserPoolClientId,
      AuthParameters: { USERNAME: username, PASSWORD: password },
    }),
  });
  if (!response.ok) throw new Error(`Cognito refused ${username}: ${response.status}`);
  const { IdToken, AccessToken } = SignedIn.parse(await response.json()).AuthenticationResult;
  return { id: IdToken, access: AccessToken };
};

const known = new Map<string, Promise<Tokens>>();

/** Tokens of a person; signed in once in a file of tests. */
export const tokensOf = (account: Account): Promise<Tokens> => {
  const key = `${account.stack} ${account.username}`;
  const tokens = known.get(key) ?? fetchTokens(account);
  known.set(key, tokens);
  return tokens;
};

/** The ID token of the first person of a stack with this role. */
export const idTokenOf = async (stack: Stack, role: Role): Promise<string> =>
  (await tokensOf(personOf(stack, role))).id;

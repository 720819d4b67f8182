import * as z from 'zod';

const SignedIn = z.object({ AuthenticationResult: z.object({ IdToken: z.string() }) });

/** What is needed to sign somebody in: the pool's client, and where Cognito answers. */
export type SignInAt = { endpoint: string; clientId: string };

/**
 * Signs a demo person in, as a tablet does.
 * @returns the ID token
 * @throws Error with Cognito's status when it refuses
 */
export const signIn = async ({ endpoint, clientId }: SignInAt, username: string, password: string): Promise<string> => {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
    },
    body: JSON.stringify({
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: clientId,
      AuthParameters: { USERNAME: username, PASSWORD: password },
    }),
  });
  if (!response.ok) throw new Error(`Cognito refused ${username}: ${response.status}`);
  return SignedIn.parse(await response.json()).AuthenticationResult.IdToken;
};

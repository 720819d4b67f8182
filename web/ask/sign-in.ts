import type { Setting } from './setting.ts';

export type SignedIn = { username: string; idToken: string; refreshToken: string };

/** How an attempt to sign in ended. `no-line` where nobody answered, or not Cognito. */
export type SignInOutcome = { signedIn: SignedIn } | { refused: 'wrong' | 'no-line' };

type Answer = {
  AuthenticationResult?: { IdToken?: string; RefreshToken?: string };
  __type?: string;
};

/**
 * Signs somebody in by name and password, by Cognito's own call: AWS refuses stolen passwords in this flow, and not in SRP.
 * Source: Amazon Cognito API reference, InitiateAuth.
 */
export const signIn = async (
  { signIn: { endpoint, clientId } }: Setting,
  username: string,
  password: string,
): Promise<SignInOutcome> => {
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
  }).catch(() => undefined);
  const answer: Answer | undefined = await response?.json().catch(() => undefined);
  const { IdToken: idToken, RefreshToken: refreshToken = '' } = answer?.AuthenticationResult ?? {};
  if (idToken) return { signedIn: { username, idToken, refreshToken } };
  return { refused: answer?.__type ? 'wrong' : 'no-line' };
};

import { isMembers } from './exchange.ts';

/** Where Cognito answers, and the client of the tablets. */
export type CognitoAt = { endpoint: string; clientId: string };

/** Tokens of somebody who is signed in. A refresh gives no new refresh token. */
export type Tokens = { idToken: string; refreshToken: string | undefined };

export type Challenge = { challenge: 'new-password' | 'code'; ticket: string };

/** Why Cognito signs nobody in. `no-line`: nobody answered, or not Cognito. */
export type Refused = { refused: 'wrong' | 'disabled' | 'weak-password' | 'no-line' };

export type SignInAnswer = { tokens: Tokens } | Challenge | Refused;

const challenges: Readonly<Record<string, Challenge['challenge']>> = {
  NEW_PASSWORD_REQUIRED: 'new-password',
  SOFTWARE_TOKEN_MFA: 'code',
};

/** @returns what Cognito said; nothing where nobody answered, or somebody else did */
const ask = async ({ endpoint }: CognitoAt, action: string, body: object) => {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${action}`,
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  }).catch(() => undefined);
  const answer: unknown = await response?.json().catch(() => undefined);
  return isMembers(answer) ? answer : undefined;
};

/** Causes of a refusal that can pass by themselves. */
const passing = /TooManyRequests|LimitExceeded|InternalError|ServiceUnavailable/;

/** @param isNew a password was chosen: only of that can Cognito say that it is too easy */
const refusalIn = (answer: Readonly<Record<string, unknown>>, isNew: boolean): Refused => {
  const type = String(answer['__type'] ?? '');
  const message = String(answer['message'] ?? '');
  if (type === '' || passing.test(type)) return { refused: 'no-line' };
  if (/disabled/i.test(message)) return { refused: 'disabled' };
  return { refused: isNew && /InvalidPassword|PasswordHistory/.test(type) ? 'weak-password' : 'wrong' };
};

const outcomeOf = (answer: Readonly<Record<string, unknown>> | undefined, isNew = false): SignInAnswer => {
  if (!answer) return { refused: 'no-line' };
  const { AuthenticationResult: result, ChallengeName: name, Session: ticket } = answer;
  if (isMembers(result) && typeof result['IdToken'] === 'string') {
    const refreshToken = typeof result['RefreshToken'] === 'string' ? result['RefreshToken'] : undefined;
    return { tokens: { idToken: result['IdToken'], refreshToken } };
  }
  const challenge = challenges[String(name)];
  return challenge && typeof ticket === 'string' ? { challenge, ticket } : refusalIn(answer, isNew);
};

/**
 * Signs somebody in by name and password, by Cognito's own call: AWS refuses stolen passwords in this flow, and not in SRP.
 * Source: Amazon Cognito API reference, InitiateAuth and RespondToAuthChallenge.
 */
export const signIn = async (at: CognitoAt, username: string, password: string): Promise<SignInAnswer> =>
  outcomeOf(
    await ask(at, 'InitiateAuth', {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: at.clientId,
      AuthParameters: { USERNAME: username, PASSWORD: password },
    }),
  );

const names = { 'new-password': 'NEW_PASSWORD_REQUIRED', code: 'SOFTWARE_TOKEN_MFA' } as const;
const fields = { 'new-password': 'NEW_PASSWORD', code: 'SOFTWARE_TOKEN_MFA_CODE' } as const;

/** Answers what Cognito asked for: a new password in place of the administrator's, or the code of a second device. */
export const answerChallenge = async (
  at: CognitoAt,
  username: string,
  { challenge, ticket }: Challenge,
  given: string,
): Promise<SignInAnswer> =>
  outcomeOf(
    await ask(at, 'RespondToAuthChallenge', {
      ChallengeName: names[challenge],
      ClientId: at.clientId,
      Session: ticket,
      ChallengeResponses: { USERNAME: username, [fields[challenge]]: given },
    }),
    challenge === 'new-password',
  );

/** A fresh ID token for somebody who signed in before. */
export const refreshed = async (at: CognitoAt, refreshToken: string): Promise<SignInAnswer> =>
  outcomeOf(
    await ask(at, 'InitiateAuth', {
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      ClientId: at.clientId,
      AuthParameters: { REFRESH_TOKEN: refreshToken },
    }),
  );

/** Ends a refresh token. Nobody waits for it: without a line it ends by itself. */
export const revoke = async (at: CognitoAt, refreshToken: string): Promise<void> => {
  await ask(at, 'RevokeToken', { ClientId: at.clientId, Token: refreshToken });
};

/** What an ID token says of its officer. The service checks it; the tablet only wants to know whose it is. */
export type Claims = { person: string; blo: string | undefined; groups: readonly string[]; expiresAt: number };

/** @throws Error when it is no token */
export const claimsOf = (idToken: string): Claims => {
  const [, payload = ''] = idToken.split('.');
  const text = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
  const claims: unknown = JSON.parse(new TextDecoder().decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0))));
  if (!isMembers(claims) || typeof claims['sub'] !== 'string') throw new Error('This is no token of an officer');
  const groups = claims['cognito:groups'];
  return {
    person: claims['sub'],
    blo: typeof claims['custom:blo'] === 'string' ? claims['custom:blo'] : undefined,
    groups: Array.isArray(groups) ? groups.map(String) : [],
    expiresAt: Number(claims['exp'] ?? 0) * 1000,
  };
};

import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import type { PlannedAuthorizer } from '../assembly/plan.ts';

export type Authorized = { claims: Record<string, string>; scopes: readonly string[] } | { challenge: string };

/** API Gateway hands claims over as texts, and a list as `[a b]`. */
const claimText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(String).join(' ')}]`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const challengeOf = (description: string) => ({
  challenge: `Bearer scope="" error="invalid_token" error_description="${description}"`,
});

const descriptionOf = (failure: unknown): string => {
  if (failure instanceof errors.JWTExpired) return 'the token has expired';
  if (failure instanceof errors.JWTClaimValidationFailed) return `invalid ${failure.claim}`;
  return 'the token is not valid';
};

type Verified = { claims: Record<string, string>; scopes: readonly string[]; from: number; until: number };

/** Cognito's access tokens have no audience: the client id stands for it. */
const isFor = ({ aud, ['client_id']: client }: JWTPayload, audiences: readonly string[]): boolean =>
  [aud ?? client].flat().some((audience) => typeof audience === 'string' && audiences.includes(audience));

/**
 * Verifies tokens as an HTTP API's JWT authorizer does: RS256 with a key that the issuer publishes, its `iss`, `aud` or
 * `client_id`, `exp` and `nbf`. Whether it is an ID or an access token is not its business.
 * A tablet sends the same token for an hour, so what was verified once is remembered; its time is looked at each time.
 */
export const createJwtAuthorizer = ({ issuer, audiences }: PlannedAuthorizer) => {
  const keys = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`), { cooldownDuration: 1_000 });
  const remembered = new Map<string, Verified>();
  const verify = async (token: string): Promise<Verified> => {
    const { payload } = await jwtVerify(token, keys, { issuer, algorithms: ['RS256'], requiredClaims: ['exp'] });
    if (!isFor(payload, audiences)) throw new errors.JWTClaimValidationFailed('another audience', payload, 'audience');
    const claims = Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, claimText(value)]));
    const scopes = typeof payload['scope'] === 'string' ? payload['scope'].split(' ') : [];
    return { claims, scopes, from: payload.nbf ?? 0, until: payload.exp ?? 0 };
  };
  return async (authorization: string | undefined): Promise<Authorized> => {
    const token = authorization?.replace(/^bearer /i, '').trim();
    if (!token) return { challenge: 'Bearer' };
    try {
      const known = remembered.get(token) ?? (await verify(token));
      const now = Date.now() / 1000;
      if (now >= known.until) remembered.delete(token);
      if (now >= known.until || now < known.from) return challengeOf('the token has expired');
      if (remembered.size > 10_000) remembered.clear();
      remembered.set(token, known);
      return known;
    } catch (failure) {
      return challengeOf(descriptionOf(failure));
    }
  };
};

import * as z from 'zod';
import { BloId, type Caller, roles } from '../foundation/caller.ts';
import { present } from '../foundation/present.ts';
import { Problem } from '../foundation/problem.ts';
import { problemWords } from '../foundation/problems/problem-words.ts';

/** The HTTP API hands an array claim over as text: `[officer analyst]`. */
const Groups = z
  .string()
  .transform((text) => text.replace(/^\[|\]$/g, '').split(/[\s,]+/))
  .transform((names) => roles.filter((role) => names.includes(role)));

const IdTokenClaims = z.object({
  sub: z.string().min(1),
  token_use: z.literal('id'),
  'cognito:groups': Groups.default([]),
  'custom:blo': BloId.optional(),
});

/**
 * Who the token speaks for. The authorizer has checked signature, issuer, audience and time; it lets an access token
 * pass too, which says neither role nor BLO, so that one is refused here.
 * @throws Problem `not-signed-in` when the claims are not those of an identity token
 */
export const callerOf = (claims: unknown): Caller => {
  const parsed = IdTokenClaims.safeParse(claims);
  if (!parsed.success) throw new Problem(problemWords['no-id-token']);
  const { sub, 'cognito:groups': groups, 'custom:blo': blo } = parsed.data;
  return present({ person: sub, roles: groups, blo });
};

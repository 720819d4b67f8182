import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { redirectTo } from '../../../shared/lambda/redirect-to.ts';

const location = 'https://evidence.example/photo';

it('a redirection tells the SHA-256 of the bytes behind it as RFC 9530 writes it', () => {
  const sha256 = createHash('sha256').update('{"hello": "world"}\n').digest('hex');
  expect(redirectTo({ location, sha256 }).headers).toEqual({
    location,
    'referrer-policy': 'no-referrer',
    // The example of RFC 9530, appendix B.1.
    'repr-digest': 'sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:',
  });
});

it('a redirection to a copy tells no digest', () => {
  expect(redirectTo({ location })).toEqual({ status: 302, headers: { location, 'referrer-policy': 'no-referrer' } });
});

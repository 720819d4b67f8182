import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { reprDigest } from '../../../shared/lambda/digest.ts';

it('says a SHA-256 as RFC 9530 writes it', () => {
  const sha256 = createHash('sha256').update('{"hello": "world"}\n').digest('hex');
  // The example of RFC 9530, appendix B.1.
  expect(reprDigest(sha256)).toEqual({ 'repr-digest': 'sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:' });
});

it('says nothing where there is none', () => {
  expect(reprDigest(undefined)).toEqual({});
});

import { describe, expect, it } from 'vitest';
import { bestEncoding } from '../../../shared/pages/best-encoding.ts';
import type { Encoding } from '../../../shared/pages/page-list.ts';

const all: Encoding[] = ['br', 'gzip', 'identity'];

describe('the form of a file that is sent', () => {
  it.each<[string | undefined, Encoding[], Encoding]>([
    ['gzip, deflate, br, zstd', all, 'br'],
    ['gzip, deflate, br', ['gzip', 'identity'], 'gzip'],
    ['gzip', all, 'gzip'],
    ['GZIP', all, 'gzip'],
    ['br;q=0, gzip;q=0.5', all, 'gzip'],
    ['br;q=0.1, gzip;q=1', all, 'br'],
    ['*', all, 'br'],
    ['*;q=0, gzip', all, 'gzip'],
    ['identity', all, 'identity'],
    ['', all, 'identity'],
    [undefined, all, 'identity'],
    ['br', ['identity'], 'identity'],
    ['identity;q=0, *;q=0', all, 'identity'],
    ['br; q=nonsense', all, 'identity'],
  ])('for %j of %j is %s', (acceptEncoding, has, expected) => {
    expect(bestEncoding(acceptEncoding, has)).toBe(expected);
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import LruCache from '../../../shared/aws/lru-cache.ts';

describe('the cache that takes the place of mnemonist in bundles', () => {
  it('keeps what is set, and forgets it when it is cleared', () => {
    const cache = new LruCache<string, number>();
    cache.set('a', 1);
    expect([cache.has('a'), cache.get('a'), cache.peek('a'), cache.has('b'), cache.get('b')]).toEqual([
      true,
      1,
      1,
      false,
      undefined,
    ]);
    cache.clear();
    expect(cache.has('a')).toBe(false);
  });

  it('has every method that the SDK calls on its cache', () => {
    const resolve = createRequire(createRequire(import.meta.url).resolve('@aws-sdk/client-dynamodb')).resolve;
    const discovery = createRequire(resolve('@aws-sdk/middleware-endpoint-discovery')).resolve;
    const folder = dirname(dirname(discovery('@aws-sdk/endpoint-cache')));
    const source = readFileSync(join(folder, 'dist-es', 'EndpointCache.js'), 'utf8');
    const called = [...source.matchAll(/this\.cache\.(\w+)\(/g)].map(([, name = '']) => name);
    expect(called.length).toBeGreaterThan(0);
    expect(called.filter((name) => !(name in LruCache.prototype))).toEqual([]);
  });
});

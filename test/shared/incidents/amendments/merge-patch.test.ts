import { expect, it } from 'vitest';
import { mergePatch } from '../../../../shared/incidents/amendments/merge-patch.ts';

/** The cases of RFC 7396, appendix A. */
it.each([
  ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
  ['{"a":"b"}', '{"a":null}', '{}'],
  ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
  ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
  ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
  ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
  ['["a","b"]', '["c","d"]', '["c","d"]'],
  ['{"a":"b"}', '["c"]', '["c"]'],
  ['{"a":"foo"}', 'null', 'null'],
  ['{"a":"foo"}', '"bar"', '"bar"'],
  ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
  ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
  ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
])('of %s by %s is %s', (target, patch, merged) => {
  const [before, change] = [JSON.parse(target), JSON.parse(patch)];
  expect(mergePatch(before, change)).toEqual(JSON.parse(merged));
  expect([before, change]).toEqual([JSON.parse(target), JSON.parse(patch)]);
});

it('never reaches a prototype', () => {
  const merged = mergePatch({}, JSON.parse('{"__proto__":{"hers":1},"constructor":{"prototype":{"hers":1}}}'));
  expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
  expect('hers' in {}).toBe(false);
});
